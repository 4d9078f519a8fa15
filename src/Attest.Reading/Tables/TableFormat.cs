using System.Globalization;
using Attest.Reading.Drafts;
using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Layout;
using Attest.Reading.Registers;
using Attest.Text;

namespace Attest.Reading.Tables;

/// <summary>Tables as text: comma-, semicolon-, tab- and bar-separated. Each record is one of a register, its headings the labels of its fields.</summary>
internal sealed class TableFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    public string Name => "table";

    public string Noun => "a table as text (CSV, TSV)";

    public IReadOnlyList<string> Endings { get; } = [".csv", ".tsv", ".tab"];

    /// <summary>Any text with commas may be a table: its name alone says that it is one.</summary>
    public bool Recognises(FileClues clues) => false;

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        var decoded = file.Encoding is { } known ? TextDecoder.As(bytes, known) : decoder.Decode(bytes);
        if (ByteSignature.IsBinary(decoded.Text))
        {
            return DocumentDraft.Unread(FormatFindings.Binary(file.Path));
        }

        var draft = new TableDraft(decoded.Text, rules.RecordColumns, file.Columns);
        draft.Read();
        SettlingSteps.Run(draft.Draft, rules, KnownLayout.Records);
        return new DocumentDraft(draft.Draft, decoded.ToString())
        {
            Findings = [.. FormatFindings.Damage(file.Path, decoded), .. Ragged(file.Path, draft), .. Unclosed(file.Path, draft)],
        };
    }

    private static IEnumerable<Finding> Ragged(string path, TableDraft draft)
    {
        if (draft.Ragged.Count > 0)
        {
            string lines = string.Join(", ", draft.Ragged.Take(10)) + (draft.Ragged.Count > 10 ? ", …" : "");
            string count = draft.Ragged.Count == 1 ? "A record has" : string.Create(CultureInfo.InvariantCulture, $"{draft.Ragged.Count} records have");
            yield return new Finding("reading.columns", $"{path}, line {draft.Ragged[0]}", $"{count} another number of cells than the headings (line {lines}); all are read, each cell under the heading of its place.");
        }
    }

    private static IEnumerable<Finding> Unclosed(string path, TableDraft draft)
    {
        if (draft.Unclosed is { } line)
        {
            yield return new Finding("reading.quotes", $"{path}, line {line}", "A quotation mark at the start of a cell is never closed; it was read as an ordinary character.");
        }
    }
}
