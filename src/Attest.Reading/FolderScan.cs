using Attest.Text;

namespace Attest.Reading;

/// <summary>Lists the files of a folder. What cannot be read is a finding; the rest is listed all the same.</summary>
public static class FolderScan
{
    /// <summary>The largest document that is read whole, in bytes; larger texts are split and larger containers streamed, the rest is a finding.</summary>
    public const long LargestFile = 128L * 1024 * 1024;

    /// <summary>
    /// The visible files below a folder, by path in ordinal order. Names that begin with a dot are passed over. Links are
    /// followed only to files inside the folder, so a link can neither loop nor lead out.
    /// </summary>
    /// <param name="folder">An existing folder; one that is missing or unreadable is a finding.</param>
    public static FolderListing List(string folder)
    {
        var files = new List<FolderFile>();
        var findings = new List<Finding>();
        var root = new DirectoryInfo(Path.GetFullPath(folder));
        if (root.Exists)
        {
            Walk(root, root, files, findings);
        }
        else
        {
            findings.Add(new Finding("reading.no-folder", folder, "There is no such folder."));
        }

        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        findings.Sort((a, b) => string.CompareOrdinal(a.Place, b.Place));
        return new FolderListing(files, findings);
    }

    /// <summary>The finding for a link whose target is missing.</summary>
    public static Finding LeadsNowhere(string path) => new("reading.link-broken", path, "It is a link that leads nowhere; it was passed over.");

    private static void Walk(DirectoryInfo root, DirectoryInfo folder, List<FolderFile> files, List<Finding> findings)
    {
        foreach (var entry in Entries(root, folder, findings))
        {
            string path = PathBelow(root, entry.FullName);
            if (entry.Name[0] == '.')
            {
                continue;
            }

            if (entry.LinkTarget is not null)
            {
                AddLinked(root, entry, files, findings);
            }
            else if (entry is DirectoryInfo below)
            {
                Walk(root, below, files, findings);
            }
            else
            {
                Add(path, (FileInfo)entry, files, findings);
            }
        }
    }

    private static void Add(string path, FileInfo file, List<FolderFile> files, List<Finding> findings)
    {
        try
        {
            files.Add(new FolderFile(path, file.FullName, file.Length));
        }
        catch (IOException error)
        {
            findings.Add(path.Contains('\uFFFD')
                ? new Finding("reading.unreadable", path, "It cannot be read: its name is not written in UTF-8. Give it another name.")
                : Unreadable(path, error));
        }
    }

    private static FileSystemInfo[] Entries(DirectoryInfo root, DirectoryInfo folder, List<Finding> findings)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            findings.Add(Unreadable(folder == root ? root.FullName : PathBelow(root, folder.FullName), error));
            return [];
        }
    }

    private static void AddLinked(DirectoryInfo root, FileSystemInfo link, List<FolderFile> files, List<Finding> findings)
    {
        string path = PathBelow(root, link.FullName);
        var target = Target(link);
        if (target is null || !target.Exists)
        {
            findings.Add(LeadsNowhere(path));
        }
        else if (!target.FullName.StartsWith(root.FullName + Path.DirectorySeparatorChar, StringComparison.Ordinal) || LiesBehindLink(root, target.FullName))
        {
            findings.Add(new Finding("reading.link-outside", path, "It is a link that leads out of the folder; it was not followed."));
        }
        else if (target is FileInfo file)
        {
            files.Add(new FolderFile(path, file.FullName, file.Length));
        }
        else
        {
            findings.Add(new Finding("reading.link-folder", path, "It is a link to a folder that is read in its own place; it was not followed."));
        }
    }

    /// <summary>True where a folder on the way is itself a link, which may lead anywhere.</summary>
    private static bool LiesBehindLink(DirectoryInfo root, string full)
    {
        for (var folder = Directory.GetParent(full); folder is not null && folder.FullName.Length > root.FullName.Length; folder = folder.Parent)
        {
            if (folder.LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static FileSystemInfo? Target(FileSystemInfo link)
    {
        try
        {
            return link.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            // A loop of links: the same to the reader as a link that leads nowhere.
            return null;
        }
    }

    private static string PathBelow(DirectoryInfo root, string full) =>
        Path.GetRelativePath(root.FullName, full).Replace(Path.DirectorySeparatorChar, '/');

    internal static Finding Unreadable(string path, Exception error) => new("reading.unreadable", path, error switch
    {
        UnauthorizedAccessException => "It cannot be read: you have no right to read it.",
        FileNotFoundException or DirectoryNotFoundException => "It cannot be read: it is no longer there.",
        _ => "It cannot be read: the disk fails, or another program holds it.",
    });
}
