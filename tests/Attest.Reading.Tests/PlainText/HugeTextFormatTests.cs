using System.Text;
using Attest.Reading.Encodings;
using Attest.Reading.PlainText;

namespace Attest.Reading.Tests.PlainText;

public class HugeTextFormatTests
{
    private static readonly SplitSize Small = new(LargestText: 1000, LargestTable: 1000, Piece: 400, TablePiece: 400);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("windows-1251")]
    [InlineData("utf-16")]
    public void Parts_TogetherAreTheFile(string encoding)
    {
        var code = CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding);
        string text = string.Concat(Enumerable.Range(1, 60).Select(i => $"Мельница номер {i} стояла у реки.\r\n{(i % 3 == 0 ? "\r\n" : "")}"));
        byte[] bytes = [.. code.GetPreamble(), .. code.GetBytes(text)];

        var parts = Parts("big.txt", bytes);

        parts.SelectMany(p => p.Bytes()).ShouldBe(bytes);
        parts.Select(p => TextDecoder.As(p.Bytes(), p.Encoding!).Text).Aggregate(string.Concat).ShouldBe(text);
        parts.ShouldAllBe(p => p.Length <= 400);
        parts[0].Path.ShouldBe("big.txt!/0001.txt");
    }

    [Fact]
    public void Parts_EndAtParagraphs()
    {
        string text = string.Concat(Enumerable.Range(1, 30).Select(i => $"Paragraph {i} has a first line\nand a second.\n\n"));

        Parts("big.txt", Encoding.ASCII.GetBytes(text)).ShouldAllBe(p => Encoding.ASCII.GetString(p.Bytes()).EndsWith("\n\n"));
    }

    [Fact]
    public void Parts_OfOneLongLine_CutNoCharacter()
    {
        string text = string.Concat(Enumerable.Repeat("мельница", 200));

        Parts("big.txt", Encoding.UTF8.GetBytes(text)).Select(p => Encoding.UTF8.GetString(p.Bytes())).ShouldAllBe(p => !p.Contains('\uFFFD'));
    }

    [Fact]
    public void Parts_OfATable_KeepRecordsWholeAndCarryTheHeadings()
    {
        string text = "Surname,Name,Note\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"Keller,Hans,\"first\nsecond {i}\"\n"));

        var parts = Parts("big.csv", Encoding.UTF8.GetBytes(text));
        var witnesses = parts.Select(p => new DocumentReader(ReadingSteps.Rules).ReadAll(p).Single().Witness.ShouldNotBeNull()).ToList();

        witnesses.Sum(w => w.Transcript.Entries.Count).ShouldBe(40);
        witnesses.SelectMany(w => w.Transcript.Entries).ShouldAllBe(e => e.Fields.Count == 3 && e.Fields[2].Label == "Note");
    }

    [Fact]
    public void Parts_BeginWithAFinding() =>
        Format().Parts(ReceivedFile.Of("big.txt", new byte[2000])).First().Finding!.Code.ShouldBe("reading.split");

    [Theory]
    [InlineData("a.txt", 1001, true)]
    [InlineData("a.txt", 1000, false)]
    [InlineData("a.csv", 1001, true)]
    [InlineData("a.html", 1001, false)]
    public void Recognises_BySizeAndName(string path, int length, bool expected) =>
        Format().Recognises(Attest.Reading.Formats.FileClues.Of(ReceivedFile.Of(path, [.. Enumerable.Repeat((byte)'a', length)]))).ShouldBe(expected);

    private static List<ReceivedFile> Parts(string path, byte[] bytes) => [.. Format().Parts(ReceivedFile.Of(path, bytes)).Select(p => p.File).OfType<ReceivedFile>()];

    private static HugeTextFormat Format() => new(ReadingSteps.Rules, new TextDecoder(ReadingSteps.Rules.Cyrillic), Small);
}
