using Attest.Text;

namespace Attest.Reading.Tools;

/// <summary>What is said where an outside tool is missing or could not read a document.</summary>
internal static class ToolFindings
{
    /// <summary>Names the package for each of the systems people use.</summary>
    public static Finding Missing(string path, string tool)
    {
        var (debian, others) = tool == "tesseract"
            ? ("tesseract-ocr", "on macOS `brew install tesseract tesseract-lang`; on Windows the installer of tesseract at UB Mannheim, with its folder added to the path")
            : ("poppler-utils", "on macOS `brew install poppler`; on Windows the package poppler of scoop, chocolatey or MSYS2, with its folder added to the path");
        return new Finding("reading.tool-missing", path, $"It was not read: that needs the program {tool}, which is not installed. On Debian and Ubuntu `apt-get install {debian}`; {others}.");
    }

    /// <param name="path">The document.</param>
    /// <param name="wanted">The languages the rules name, as tesseract calls them.</param>
    public static Finding NoLanguages(string path, IEnumerable<string> wanted) =>
        new("reading.tool-missing", path, $"It was not read: tesseract has no language data for any of {string.Join(", ", wanted)}. On Debian and Ubuntu `apt-get install tesseract-ocr-rus` and the like; on macOS `brew install tesseract-lang`.");

    public static Finding Encrypted(string path) =>
        new("reading.encrypted", path, "It was not read: it opens only with a password. Save a copy without one and put that into the folder.");

    public static Finding Failed(string path, string tool, string failure) => failure == ToolOutput.NotInstalled(tool)
        ? Missing(path, tool)
        : new("reading.damaged", path, $"It was not read: {tool} cannot make sense of it ({FirstLine(failure)}).");

    private static string FirstLine(string text) => text.Split('\n')[0].Trim().TrimEnd('.');
}
