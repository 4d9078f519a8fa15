using Attest.Reading.Formats;
using Attest.Text;

namespace Attest.Reading.Docx;

/// <summary>
/// Spreadsheets and presentations of today's office programs (ECMA-376, ISO/IEC 26300). They are ZIP packages of XML and are not read: opened
/// as archives they would give their inner parts as documents.
/// </summary>
internal sealed class OtherOfficeFormat : IDocumentFormat
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.";
    private static readonly string[] Kinds = ["spreadsheet", "presentation", "graphics"];

    public string Name => "office";

    public string Noun => "a spreadsheet or presentation";

    public IReadOnlyList<string> Endings { get; } = [".xlsx", ".xlsm", ".pptx", ".ods", ".odp", ".odg"];

    public bool Recognises(FileClues clues) => clues.StartsWith("PK\u0003\u0004"u8) && (KindOf(clues.HeadText) is not null || clues.ZipEntries.Any(e => e is "xl/workbook.xml" or "ppt/presentation.xml"));

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        bool isSheet = KindOf(System.Text.Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(bytes.Length, FileClues.Looked)))) is "spreadsheet"
            || bytes.AsSpan().IndexOf("xl/workbook.xml"u8) >= 0;
        return DocumentDraft.Unread(new Finding("reading.format", file.Path, isSheet
            ? "It was not read: it is a spreadsheet. Open it and save each sheet as CSV."
            : "It was not read: it is a presentation or drawing. Open it and save it as PDF."));
    }

    /// <summary>OpenDocument says in its first entry what it is.</summary>
    private static string? KindOf(string head) =>
        head.Contains(OpenDocument, StringComparison.Ordinal) ? Array.Find(Kinds, k => head.Contains(OpenDocument + k, StringComparison.Ordinal)) : null;
}
