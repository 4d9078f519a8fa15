using System.Text;
using Attest.Reading.Formats;
using Attest.Reading.Images;
using Attest.Reading.Pages;
using Attest.Reading.Sources;
using Attest.Reading.Tools;
using Attest.Text;

namespace Attest.Reading.Pdf;

/// <summary>
/// PDF, read by poppler's pdftotext: its output is the part that the received text comes from. Pages that hold a picture and no words are
/// rendered and recognised.
/// </summary>
internal sealed class PdfFormat(ReadingRules rules, IOutsideTools tools) : IDocumentFormat
{
    /// <summary>What <see cref="Origin.Part"/> calls the output of pdftotext.</summary>
    public const string Part = "pdftotext";

    /// <summary>Programs are allowed some bytes before the signature, and some write them.</summary>
    private const int LatestSignature = 1024;

    private readonly SheetReader _reader = new(rules);

    public string Name => "pdf";

    public string Noun => "a PDF";

    public IReadOnlyList<string> Endings { get; } = [".pdf"];

    public bool Recognises(FileClues clues) =>
        clues.StartsWith("%PDF-"u8) || (clues.Ending == ".pdf" && clues.Head.AsSpan(0, Math.Min(LatestSignature, clues.Head.Length)).IndexOf("%PDF-"u8) >= 0);

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        if (tools.VersionOf(Part) is not { } version)
        {
            return DocumentDraft.Unread(ToolFindings.Missing(file.Path, Part));
        }

        var output = tools.Run(PdfCalls.Words(bytes));
        if (output.Failure is { } failure)
        {
            return DocumentDraft.Unread(Explain(file.Path, failure));
        }

        var words = PdfWords.Read(Encoding.UTF8.GetString(output.Output));
        var scanned = Recognise(file.Path, bytes, words.Sheets);
        return _reader.Read(scanned.Sheets, Describe(words), (output.Version ?? version) + scanned.Tools) with { Findings = [.. BreaksOff(file.Path, bytes), .. scanned.Findings] };
    }

    /// <summary>poppler mends what it can of a file without its end and says nothing of it.</summary>
    private static IEnumerable<Finding> BreaksOff(string path, byte[] bytes) =>
        bytes.AsSpan().LastIndexOf("%%EOF"u8) < 0 ? [FormatFindings.Damaged(path, "It breaks off before its end; what could be told of it is read.")] : [];

    private static Finding Explain(string path, string failure) =>
        failure.Contains("password", StringComparison.OrdinalIgnoreCase) ? ToolFindings.Encrypted(path) : ToolFindings.Failed(path, Part, failure);

    /// <summary>The date a PDF was made is that of this copy, not of the text.</summary>
    private SourceDescription Describe(PdfWords words) => new()
    {
        Title = rules.PdfTitles.Of(words.Title),
        Author = words.Author,
        Retrieved = HeadingDates.DayOf(words.Created),
    };

    private ScannedPages Recognise(string path, byte[] bytes, IReadOnlyList<Sheet> sheets)
    {
        if (sheets.All(s => s.HasWords))
        {
            return new ScannedPages(sheets, "", []);
        }

        var pictures = tools.Run(PdfCalls.Pictures(bytes));
        var pages = pictures.Failure is null ? PdfPictures.PagesWith(Encoding.UTF8.GetString(pictures.Output)) : [];
        var wanted = sheets.Where(s => !s.HasWords && pages.Contains(s.Number)).ToList();
        return wanted.Count == 0 ? new ScannedPages(sheets, "", []) : new ScannedPdf(rules.Recognition, tools, bytes).Read(path, sheets, wanted);
    }
}
