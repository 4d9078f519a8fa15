using System.Globalization;
using Attest.Reading.Images;
using Attest.Reading.Pages;
using Attest.Reading.Tools;
using Attest.Text;

namespace Attest.Reading.Pdf;

/// <summary>Pages of which some were recognised.</summary>
/// <param name="Sheets">All pages in order.</param>
/// <param name="Tools">What recognised them, to be set behind the name of the tool that read the others; empty where none was.</param>
/// <param name="Findings">What stood in the way.</param>
internal sealed record ScannedPages(IReadOnlyList<Sheet> Sheets, string Tools, IReadOnlyList<Finding> Findings);

/// <summary>Renders pages of a PDF and has them recognised. Boxes are turned from pixels to points, so that all pages have one unit.</summary>
internal sealed class ScannedPdf(RecognitionLanguages languages, IOutsideTools tools, byte[] pdf)
{
    /// <summary>What <see cref="Origin.Part"/> calls the words of a page, in front of its number.</summary>
    public const string PartPrefix = "tesseract, page ";

    private const double Scale = (double)PdfCalls.PointsAnInch / PdfCalls.Resolution;

    public ScannedPages Read(string path, IReadOnlyList<Sheet> sheets, List<Sheet> wanted)
    {
        string? renderer = tools.VersionOf("pdftoppm");
        string? recogniser = tools.VersionOf("tesseract");
        if (renderer is null || recogniser is null)
        {
            return new ScannedPages(sheets, "", [ToolFindings.Missing(Place(path, wanted), renderer is null ? "pdftoppm" : "tesseract")]);
        }

        var recognition = new Recognition(languages, tools);
        if (!recognition.HasLanguages)
        {
            return new ScannedPages(sheets, "", [ToolFindings.NoLanguages(Place(path, wanted), languages.Codes)]);
        }

        var findings = new List<Finding>();
        var read = sheets.Select(s => wanted.Contains(s) ? ReadPage(recognition, path, s, findings) : s).ToList();
        return new ScannedPages(read, $", {renderer} at {PdfCalls.Resolution.ToString(CultureInfo.InvariantCulture)} dots an inch, {recogniser} with {recognition.Used}", findings);
    }

    private Sheet ReadPage(Recognition recognition, string path, Sheet sheet, List<Finding> findings)
    {
        var picture = tools.Run(PdfCalls.Picture(pdf, sheet.Number));
        var result = picture.Failure is null ? recognition.Read(picture.Output) : picture;
        if (result.Failure is { } failure)
        {
            findings.Add(ToolFindings.Failed(Place(path, [sheet]), "tesseract", failure));
            return sheet;
        }

        string part = PartPrefix + PageNumber.Write(sheet.Number);
        return RecognisedWords.Read(part, result.Output).Select(s => Scaled(s, sheet)).FirstOrDefault(sheet);
    }

    private static Sheet Scaled(Sheet recognised, Sheet sheet) => new(sheet.Number, recognised.Source)
    {
        Width = sheet.Width,
        Height = sheet.Height,
        Blocks = [.. recognised.Blocks.Select(b => b with { Lines = [.. b.Lines.Select(Scaled)] })],
    };

    private static SheetLine Scaled(SheetLine line) =>
        new([.. line.Words.Select(w => w with { Box = Scaled(w.Box) })], Scaled(line.Box));

    private static PageBox Scaled(PageBox box) => new(box.Left * Scale, box.Top * Scale, box.Width * Scale, box.Height * Scale);

    private static string Place(string path, List<Sheet> sheets)
    {
        string first = PageNumber.Write(sheets[0].Number);
        return sheets.Count == 1 ? $"{path}, page {first}" : $"{path}, page {first} and {PageNumber.Write(sheets.Count - 1)} more";
    }
}
