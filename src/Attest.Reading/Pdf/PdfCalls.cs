using System.Globalization;
using Attest.Reading.Tools;

namespace Attest.Reading.Pdf;

/// <summary>What poppler's programs are asked of a PDF. The arguments are part of what makes an answer repeatable.</summary>
internal static class PdfCalls
{
    /// <summary>Dots an inch at which pages are rendered for recognition, as tesseract wants them.</summary>
    public const int Resolution = 300;

    public const int PointsAnInch = 72;

    /// <summary>Words with their boxes in points; the part of the file that received text comes from.</summary>
    public static ToolCall Words(byte[] pdf) => new("pdftotext", ["-bbox-layout", "-enc", "UTF-8", ToolCall.InputFile, "-"], pdf);

    /// <summary>A table of the pictures on the pages.</summary>
    public static ToolCall Pictures(byte[] pdf) => new("pdfimages", ["-list", ToolCall.InputFile], pdf);

    /// <summary>A page as a picture.</summary>
    /// <param name="pdf">The document.</param>
    /// <param name="page">From 1.</param>
    public static ToolCall Picture(byte[] pdf, int page)
    {
        string number = page.ToString(CultureInfo.InvariantCulture);
        return new ToolCall("pdftoppm", ["-q", "-r", Resolution.ToString(CultureInfo.InvariantCulture), "-gray", "-png", "-f", number, "-l", number, ToolCall.InputFile], pdf);
    }
}
