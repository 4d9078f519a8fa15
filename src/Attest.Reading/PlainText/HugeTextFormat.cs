using System.Globalization;
using Attest.Reading.Encodings;
using Attest.Reading.Formats;
using Attest.Reading.Tables;
using Attest.Text;

using Attest.Reading.Registers;

namespace Attest.Reading.PlainText;

/// <summary>A text or table too large to be read whole: cut at ends of paragraphs, lines or records into pieces that are read one by one.</summary>
internal sealed class HugeTextFormat(ReadingRules rules, TextDecoder decoder, SplitSize size) : IContainerFormat
{
    private const int SampleLength = 1024 * 1024;
    private const int HeadingsLength = 64 * 1024;
    private static readonly string[] Texts = ["", ".txt", ".text", ".md", ".markdown", ".wiki", ".log"];
    private static readonly string[] Tables = [".csv", ".tsv", ".tab"];

    public string Name => "huge-text";

    public string Noun => "a very large text";

    /// <summary>None: its size decides, and it goes by the endings of plain texts and tables.</summary>
    public IReadOnlyList<string> Endings => [];

    public bool Recognises(FileClues clues) =>
        (Tables.Contains(clues.Ending) ? clues.Length > size.LargestTable : Texts.Contains(clues.Ending) && clues.Length > size.LargestText)
        && ByteSignature.Name(clues.Head) is null && !ByteSignature.IsBinary(clues.HeadDecoded(decoder));

    public IEnumerable<ContainerPart> Parts(ReceivedFile file)
    {
        string ending = Path.GetExtension(file.Name).ToLowerInvariant();
        bool isTable = Tables.Contains(ending);
        int piece = isTable ? size.TablePiece : size.Piece;
        string encoding = EncodingOf(file);
        yield return ContainerPart.Of(new Finding("reading.split", file.Path, string.Create(CultureInfo.InvariantCulture, $"It has {file.Length} bytes, too many to be read as one document; it is read in pieces of up to {piece} bytes, each a document of its own.")));

        using var stream = file.Open();
        var cuts = new TextCuts(stream, piece, isTable ? CutPlace.Record : encoding.StartsWith("utf-16", StringComparison.Ordinal) ? CutPlace.WideLine : CutPlace.Paragraph);
        IReadOnlyList<string> columns = [];
        for (int number = 1; cuts.Next() is { } bytes; number++)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"{file.Path}!/{number:0000}{(ending.Length == 0 ? ".txt" : ending)}");
            yield return ContainerPart.Of(ReceivedFile.Of(path, bytes) with { Encoding = encoding, Columns = columns });
            columns = isTable && number == 1 ? TableDraft.HeadingsOf(TextDecoder.As(bytes[..Math.Min(bytes.Length, HeadingsLength)], encoding).Text, rules.RecordColumns) : columns;
        }
    }

    /// <summary>The encoding by its start, middle and end: a text that begins with ASCII may hold other letters later.</summary>
    private string EncodingOf(ReceivedFile file)
    {
        using var stream = file.Open();
        byte[] start = Sample(stream, 0);
        string first = decoder.Decode(start).Encoding;
        if (!stream.CanSeek || first.StartsWith("utf-16", StringComparison.Ordinal))
        {
            return first;
        }

        return decoder.Decode([.. start, .. Sample(stream, file.Length / 2), .. Sample(stream, Math.Max(0, file.Length - SampleLength))]).Encoding;
    }

    /// <summary>Whole lines from an offset on, so that no character is cut.</summary>
    private static byte[] Sample(Stream stream, long offset)
    {
        if (offset > 0)
        {
            stream.Position = offset;
        }

        var bytes = new byte[SampleLength];
        int length = stream.ReadAtLeast(bytes, SampleLength, throwOnEndOfStream: false);
        int from = offset == 0 ? 0 : bytes.AsSpan(0, length).IndexOf((byte)'\n') + 1;
        int to = bytes.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
        return to > from ? bytes[from..to] : bytes[..(length & ~1)];
    }
}
