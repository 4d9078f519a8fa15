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
