using System.Text;
using Attest.Reading.Encodings;

namespace Attest.Reading.Tests.Encodings;

public class TextDecoderTests
{
    private const string Russian = "В январе 1911 года он вернулся в Саратов и поступил на службу в земскую управу, где работал до весны.";
    private const string German = "Die Räte wählten am Abend einen Ausschuß, der über die Löhne verhandeln sollte.";

    public static TheoryData<string, string, string> Texts => new()
    {
        { "utf-8", Russian, "utf-8" },
        { "utf-16", Russian, "utf-16le" },
        { "utf-16BE", Russian, "utf-16be" },
        { "utf-16", German, "utf-16le" },
        { "windows-1251", Russian, "windows-1251" },
        { "koi8-r", Russian, "koi8-r" },
        { "windows-1251", Russian.ToUpperInvariant(), "windows-1251" },
        { "koi8-r", Russian.ToUpperInvariant(), "koi8-r" },
        { "windows-1252", German, "windows-1252" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Decode_WithoutMark_FindsEncodingByItsBytes(string written, string text, string expected)
    {
        var decoded = Decode(EncodingOf(written).GetBytes(text));

        decoded.Encoding.ShouldBe(expected);
        decoded.Text.ShouldBe(text);
        decoded.Evidence.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Decode_WithMark_LeavesTheMarkOut(string name)
    {
        var encoding = EncodingOf(name);
        byte[] mark = Encoding.GetEncoding(name).GetPreamble();

        var decoded = Decode([.. mark, .. encoding.GetBytes(Russian)]);

        decoded.Text.ShouldBe(Russian);
        decoded.Evidence.ShouldBe("byte order mark");
    }

    [Fact]
    public void Decode_DamagedUtf8_StaysUtf8AndNamesTheByte()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Russian);
        bytes[11] = 0xFF;

        var decoded = Decode(bytes);

        decoded.Encoding.ShouldBe("utf-8");
        decoded.BadByte.ShouldBe(11);
        decoded.Text.ShouldContain('\uFFFD');
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0xC3 })]
    [InlineData(new byte[] { 0xC3 })]
    [InlineData(new byte[] { 0xD0, 0xFF, 0xD0, 0xFE })]
    public void Decode_EnglishWithBytesOfNoWriting_IsDamagedUtf8(byte[] damage)
    {
        var decoded = Decode([.. "Ruth Hale was born in 1790 "u8, .. damage, .. " and died in Leeds."u8]);

        decoded.Encoding.ShouldBe("utf-8");
        decoded.BadByte.ShouldBe(27);
        decoded.Text.ShouldStartWith("Ruth Hale was born in 1790 \uFFFD");
    }

    [Theory]
    [InlineData("windows-1252", "The café in Besançon was closed, and Zoë Müller left for Zürich.")]
    [InlineData("windows-1252", "He wrote: “The house isn’t mine” – and left for Leeds.")]
    [InlineData("windows-1252", "On the steps of the palace he spoke of Málaga à la carte.")]
    [InlineData("windows-1251", "The village of Дубровка lies on the river; its name is written Dubrovka in English maps.")]
    public void Decode_MostlyAsciiWithWords_KeepsTheirEncoding(string encoding, string text)
    {
        var decoded = Decode(EncodingOf(encoding).GetBytes(text));

        decoded.Encoding.ShouldBe(encoding);
        decoded.Text.ShouldBe(text);
        decoded.BadByte.ShouldBeNull();
    }

    [Fact]
    public void Read_EnglishWithBytesOfNoWriting_NamesTheByteAndTheFileOnce()
    {
        var finding = ReadingSteps.ReadBytes("a.txt", [.. "Ruth Hale was born in 1790 "u8, 0xFF, 0xFE, 0xC3, .. " and died in Leeds.\n"u8]).Findings.ShouldHaveSingleItem();

        finding.Code.ShouldBe("reading.encoding");
        finding.Place.ShouldBe("a.txt, byte 27");
        finding.Message.ShouldNotContain("a.txt");
    }

    [Fact]
    public void Decode_PageDeclaresLatinButHoldsCyrillic_BelievesTheBytes()
    {
        byte[] bytes = EncodingOf("windows-1251").GetBytes(Russian);

        new TextDecoder(ReadingSteps.Rules.Cyrillic).Decode(bytes, "iso-8859-1").Text.ShouldBe(Russian);
    }

    private static DecodedText Decode(byte[] bytes) => new TextDecoder(ReadingSteps.Rules.Cyrillic).Decode(bytes);

    private static Encoding EncodingOf(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
