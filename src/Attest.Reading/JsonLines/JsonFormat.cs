using System.Globalization;
using Attest.Reading.Drafts;
using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Layout;
using Attest.Reading.Registers;
using Attest.Text;

namespace Attest.Reading.JsonLines;

/// <summary>Records as JSON, one object a line or all in an array: a register, each value a labelled line.</summary>
internal sealed class JsonFormat(ReadingRules rules, TextDecoder decoder) : IDocumentFormat
{
    public string Name => "json";

    public string Noun => "records as JSON";

    public IReadOnlyList<string> Endings { get; } = JsonTextsFormat.AllEndings;

    /// <summary>The name decides that it is JSON; the first object, whether it is records or documents.</summary>
    public bool Recognises(FileClues clues) => Endings.Contains(clues.Ending) && !JsonTextsFormat.HoldsTexts(clues, decoder, rules.JsonRoles);

    public DocumentDraft Read(ReceivedFile file, byte[] bytes)
    {
        var decoded = decoder.Decode(bytes);
        if (ByteSignature.IsBinary(decoded.Text))
        {
            return DocumentDraft.Unread(FormatFindings.Binary(file.Path));
        }

        var records = new JsonRecords(decoded.Text);
        var draft = new Draft(decoded.Text);
        foreach (var record in records.Read().Where(r => r.Fields.Count > 0))
        {
            Add(draft, record);
        }

        SettlingSteps.Run(draft, rules, KnownLayout.Records);
        IReadOnlyList<Finding> findings = [.. FormatFindings.Damage(file.Path, decoded), .. Malformed(file.Path, records.BadLines)];
        if (draft.Blocks.Count == 0)
        {
            return new DocumentDraft(null, "") { Findings = findings.Count > 0 ? findings : [FormatFindings.Empty(file.Path)] };
        }

        SignsBetween.LeaveOut(draft);
        return new DocumentDraft(draft, decoded.ToString()) { Findings = findings };
    }

    public static IEnumerable<Finding> Malformed(string path, IReadOnlyList<int> lines)
    {
        if (lines.Count > 0)
        {
            string all = string.Join(", ", lines.Take(10)) + (lines.Count > 10 ? ", …" : "");
            yield return new Finding("reading.json", $"{path}, line {lines[0]}", string.Create(CultureInfo.InvariantCulture, $"What stands there is no well-formed object of JSON and was passed over (lines: {all}); the rest was read."));
        }
    }

    private void Add(Draft draft, JsonRecord record)
    {
        var fields = new List<EntryField>();
        foreach (var field in record.Fields)
        {
            var start = field.Key.IsEmpty ? field.Value : field.Key;
            var block = new Block(start.Cover(field.Value)) { IsAfterBlank = true, IsWhole = true };
            block.SettleLabelled(field.Label, field.Value);
            draft.Blocks.Add(block);
            if (!field.Key.IsEmpty)
            {
                draft.Repairs.Add(new Repair(TextSpan.Of(field.Key.End, field.Value.Start), ": ", null, "the border of a field"));
            }

            if (field.IsString)
            {
                AddEscapes(draft, field.Value);
            }

            fields.Add(new EntryField(field.Label, field.Value));
        }

        var whole = fields[0].Value.Cover(fields[^1].Value);
        var names = rules.RecordColumns.NameColumns([.. fields.Select(f => f.Label[(f.Label.LastIndexOf('.') + 1)..])]);
        draft.Entries.Add(new EntryDraft(whole, names.Count > 0 ? fields[names[0]].Value : TextSpan.Of(whole.Start, whole.Start)) { Fields = fields });
    }

    /// <summary>Escapes are read as what they stand for; those that are white space, with the blanks around them, as one blank.</summary>
    private static void AddEscapes(Draft draft, TextSpan value)
    {
        string text = draft.Received;
        for (int at = text.IndexOf('\\', value.Start, value.Length); at >= 0 && at < value.End;)
        {
            var (words, length) = JsonEscapes.At(text, at, value.End);
            int start = at, end = at + length;
            if (words.AsSpan().IsWhiteSpace() || words is "\b")
            {
                (start, end, words) = (BeforeBlanks(text, at, value.Start), AfterBlanks(text, end, value.End), " ");
            }

            draft.Repairs.Add(new Repair(TextSpan.Of(start, end), words, null, "an escape"));
            at = end >= value.End ? -1 : text.IndexOf('\\', end, value.End - end);
        }
    }

    private static int BeforeBlanks(string text, int at, int start)
    {
        while (at > start && text[at - 1] == ' ')
        {
            at--;
        }

        return at;
    }

    private static int AfterBlanks(string text, int at, int end)
    {
        while (at < end)
        {
            var (words, length) = text[at] == '\\' ? JsonEscapes.At(text, at, end) : (text[at].ToString(), 1);
            if (!words.AsSpan().IsWhiteSpace())
            {
                break;
            }

            at += length;
        }

        return at;
    }
}
