using Attest.Reading.Formats;
using Attest.Reading.Html;
using Attest.Text;

namespace Attest.Reading;

/// <summary>
/// Tells the files of a folder that are parts of others and no documents themselves: pictures, styles and scripts in the folder that a browser saves
/// beside a page, and pictures of pages whose transcription lies in the folder. They are not read on their own; each is a finding.
/// </summary>
public sealed class FolderAssets
{
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".tif", ".tiff"];
    private static readonly string[] Transcriptions = [".xml", ".hocr", ".html", ".alto", ".page", ".alto.xml", ".page.xml"];

    /// <summary>Where programs put transcriptions: beside the pictures, or in a folder below them as Transkribus and OCR-D do.</summary>
    private static readonly string[] Folders = ["", "page/", "alto/", "hocr/", "../page/", "../alto/"];

    private readonly SavedPages _pages;
    private readonly FormatTable _formats;
    private readonly Dictionary<string, FolderFile> _files;

    private FolderAssets(ReadingRules rules, IReadOnlyList<FolderFile> files)
    {
        _pages = rules.SavedPages;
        _formats = new FormatTable(rules, new Tools.ProcessTools());
        _files = files.DistinctBy(f => f.Path, StringComparer.Ordinal).ToDictionary(f => f.Path, StringComparer.Ordinal);
    }

    /// <summary>The listing without them, and a finding <c>reading.belongs</c> for each.</summary>
    public static FolderListing SetAside(ReadingRules rules, FolderListing listing)
    {
        var assets = new FolderAssets(rules, listing.Files);
        var owners = listing.Files.ToDictionary(f => f.Path, f => assets.OwnerOf(f.Path), StringComparer.Ordinal);
        var found = listing.Files.Where(f => owners[f.Path] is not null)
            .Select(f => new Finding("reading.belongs", f.Path, $"It was not read on its own: it belongs to {owners[f.Path]}."));
        return new FolderListing([.. listing.Files.Where(f => owners[f.Path] is null)], [.. listing.Findings.Concat(found).OrderBy(f => f.Place, StringComparer.Ordinal)]);
    }

    /// <summary>The path of the file it belongs to; null for a document.</summary>
    private string? OwnerOf(string path) => _pages.OwnerOf(path, _files.ContainsKey) ?? (IsPicture(path) ? TranscriptionOf(path) : null);

    private static bool IsPicture(string path) => Array.Exists(Pictures, e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private string? TranscriptionOf(string path)
    {
        int slash = path.LastIndexOf('/') + 1;
        string folder = path[..slash], stem = System.IO.Path.GetFileNameWithoutExtension(path);
        return Folders.Select(f => Below(folder, f)).OfType<string>()
            .SelectMany(f => Transcriptions.Select(e => f + stem + e))
            .FirstOrDefault(candidate => _files.TryGetValue(candidate, out var file) && IsTranscription(file));
    }

    /// <summary>A folder below or beside another; null where it would lead out of the whole.</summary>
    private static string? Below(string folder, string step)
    {
        if (!step.StartsWith("../", StringComparison.Ordinal))
        {
            return folder + step;
        }

        return folder.Length == 0 ? null : folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)] + step[3..];
    }

    /// <summary>What its bytes say: pages of words, not any XML that has the name of a picture.</summary>
    private bool IsTranscription(FolderFile file)
    {
        try
        {
            return file.Length > 0 && _formats.Of(FileClues.Of(ReceivedFile.Of(file))).Document?.Name is "alto" or "page" or "hocr";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // That it cannot be read is said when its turn comes.
            return false;
        }
    }
}
