using System.Diagnostics;
using System.IO.Enumeration;
using Attest.Evidence;
using Attest.Grammar;
using Attest.Text;

namespace Attest.Cli;

/// <summary>The folder of corpora a pack is trained from. Prose in an archive is unpacked beside it for as long as the training lasts.</summary>
internal sealed class TrainingFolder : IDisposable
{
    private const string Archives = "*.tar.xz";
    private readonly string _language;
    private readonly string _unpacked = Directory.CreateTempSubdirectory("attest-prose-").FullName;

    private TrainingFolder(string root, string language) => (Root, _language) = (root, language);

    /// <summary>The folder that holds the table of splits.</summary>
    public string Root { get; }

    public IDataFiles Files => new DiskDataFiles(Root, _unpacked);

    /// <summary>Finds the table of splits in the folder, or in one that holds it.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static TrainingFolder Open(string folder, string language)
    {
        for (var at = new DirectoryInfo(CommonOptions.CheckFolder(folder)); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, TrainingTexts.Table)))
            {
                return Directory.Exists(Path.Combine(at.FullName, "language", language)) ? new TrainingFolder(at.FullName, language)
                    : throw new UsageException($"There is no folder {Path.Combine(at.FullName, "language", language)} with corpora.");
            }
        }

        throw new UsageException($"{folder} holds no {TrainingTexts.Table}, nor does a folder above it. docs/language-packs.md says what it must hold.");
    }

    /// <summary>Unpacks the prose. Does nothing where none is packed.</summary>
    /// <exception cref="UsageException">The machine cannot unpack it.</exception>
    public async Task UnpackProse(CancellationToken stop)
    {
        string to = Path.Combine(_unpacked, ProseFolder);
        Directory.CreateDirectory(to);
        string from = Path.Combine(Root, ProseFolder);
        foreach (string archive in Directory.Exists(from) ? Directory.GetFiles(from, Archives).Order(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            await Unpack(archive, to, stop);
        }

        // An archive may hold folders; a list of files has none.
        foreach (string file in Directory.GetFiles(to, "*.txt", SearchOption.AllDirectories).Where(f => Path.GetDirectoryName(f) != to))
        {
            File.Move(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        }
    }

    /// <summary>The files that were learnt from or measured on, as they lie in the folder: an archive, not what was in it.</summary>
    public IReadOnlyList<string> Sources()
    {
        string prose = Path.Combine(Root, ProseFolder);
        var packed = Directory.Exists(prose) ? Directory.GetFiles(prose, Archives).Select(f => $"{ProseFolder}/{Path.GetFileName(f)}") : [];
        var texts = new TrainingTexts(Files, _language);
        return [.. texts.AllFiles().SelectMany(Matching).Concat(packed).Where(path => File.Exists(Path.Combine(Root, path))).Distinct().Order(StringComparer.Ordinal)];
    }

    public void Dispose() => Directory.Delete(_unpacked, recursive: true);

    private string ProseFolder => $"language/{_language}/prose";

    // A row of the table may stand for several files: language/en/litbank/*/persuasion.*
    private IEnumerable<string> Matching(string path)
    {
        int star = path.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
        {
            return [path];
        }

        string folder = path[..path.LastIndexOf('/', star)];
        return Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => FileSystemName.MatchesSimpleExpression(path, file, ignoreCase: false));
    }

    private static async Task Unpack(string archive, string to, CancellationToken stop)
    {
        using var tar = Start(archive, to);
        try
        {
            string error = await tar.StandardError.ReadToEndAsync(stop);
            await tar.WaitForExitAsync(stop);
            if (tar.ExitCode != 0)
            {
                throw new UsageException($"{archive} could not be unpacked ({error.Trim()}). Install tar and xz (apt-get install tar xz-utils), or unpack it yourself into files *.txt beside it.");
            }
        }
        catch (OperationCanceledException)
        {
            tar.Kill();
            throw;
        }
    }

    private static Process Start(string archive, string to)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("tar", ["-xJf", archive, "-C", to]) { RedirectStandardError = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new UsageException($"There is no program tar to unpack {archive}. Install tar and xz (apt-get install tar xz-utils), or unpack it yourself into files *.txt beside it.");
        }
    }
}
