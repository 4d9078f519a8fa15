using System.Globalization;
using System.Text;
using Attest.Reading.Encodings;
using Attest.Reading.Formats;

namespace Attest.Reading.JsonLines;

/// <summary>Documents as JSON: objects with a long text each, one a line or all in an array. Each is a text of its own, described by the other fields.</summary>
internal sealed class JsonTextsFormat(ReadingRules rules, TextDecoder decoder) : IContainerFormat
{
    public static IReadOnlyList<string> AllEndings { get; } = [".jsonl", ".ndjson", ".json"];

    public string Name => "json-texts";

    public string Noun => "documents as JSON";

    public IReadOnlyList<string> Endings => AllEndings;

    public bool Recognises(FileClues clues) => Endings.Contains(clues.Ending) && HoldsTexts(clues, decoder, rules.JsonRoles);

    /// <summary>True where one of the first objects holds a long text; one that is cut off where the clues end is closed for that.</summary>
    public static bool HoldsTexts(FileClues clues, TextDecoder decoder, JsonRoles roles)
    {
        string head = clues.HeadDecoded(decoder);
        return HasText(head, roles) || (!clues.IsWhole && HasText(Closed(head), roles));
    }

    private static bool HasText(string json, JsonRoles roles) => new JsonRecords(json).Read().Any(r => roles.TextOf(r) is not null);

    /// <summary>The last line as if its object ended in the string in which it is cut off; half a character or escape goes.</summary>
    private static string Closed(string head) => head[(head.LastIndexOf('\n') + 1)..].TrimEnd('\\', '\uFFFD').TrimStart('[') + "\"}";

    public IEnumerable<ContainerPart> Parts(ReceivedFile file)
    {
        int number = 0;
        var bad = new List<int>();
        bool isByLines = IsByLines(file);
        if (!isByLines && file.Length > FolderScan.LargestFile)
        {
            yield return ContainerPart.Of(FormatFindings.TooLarge(file.Path, file.Length, FolderScan.LargestFile));
            yield break;
        }

        foreach (var (text, line) in isByLines ? Lines(file) : [(decoder.Decode(file.Bytes()).Text, 1)])
        {
            var records = new JsonRecords(text);
            foreach (var record in records.Read())
            {
                number++;
                yield return Part(file.Path, number, record, text);
            }

            bad.AddRange(records.BadLines.Select(l => l + line - 1));
        }

        foreach (var finding in JsonFormat.Malformed(file.Path, bad))
        {
            yield return ContainerPart.Of(finding);
        }

        if (number == 0 && bad.Count == 0)
        {
            yield return ContainerPart.Of(FormatFindings.Empty(file.Path));
        }
    }

    private ContainerPart Part(string container, int number, JsonRecord record, string text)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"{container}!/{number:000000}.txt");
        string words = rules.JsonRoles.TextOf(record)?.Words(text) ?? string.Join("\n\n", record.Fields.Select(f => $"{f.Label}: {f.Words(text)}"));
        return ContainerPart.Of(ReceivedFile.Of(path, Encoding.UTF8.GetBytes(words)) with { Given = rules.JsonRoles.Describe(record, text, rules.Dates), Encoding = "utf-8" });
    }

    /// <summary>False for an array, and for UTF-16, whose lines are not parted by one byte.</summary>
    private static bool IsByLines(ReceivedFile file)
    {
        var head = FileClues.Of(file);
        return head.Head is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, ..] or [0, ..]) && !head.HeadText.StartsWith('[') && head.Head.AsSpan().IndexOf("{\n"u8) != 0;
    }

    private IEnumerable<(string Text, int Line)> Lines(ReceivedFile file)
    {
        using var stream = file.Open();
        var lines = new ByteLines(stream);
        var line = new MemoryStream();
        int number = 0;
        while (lines.Next())
        {
            if (lines.IsStart && line.Length > 0)
            {
                yield return (decoder.Decode(line.ToArray()).Text, ++number);
                line.SetLength(0);
            }

            if (line.Length <= FolderScan.LargestFile)
            {
                line.Write(lines.Line);
            }
        }

        if (line.Length > 0)
        {
            yield return (decoder.Decode(line.ToArray()).Text, ++number);
        }
    }
}
