using System.Text;

namespace Attest.Reading.Tests;

/// <summary>What every format must do, run over each of them.</summary>
public class ConformanceTests
{
    private const string Words = "Жанна д’Арк was tried at Rouen in 1431. 🜂 Cafe\u0301 and ni\u0308chts, ש\u05C1לום.";

    public static TheoryData<string, string> Formats => new()
    {
        { "a.txt", "{0}" },
        { "a.md", "# Title\r\n\r\n{0}\r\n" },
        { "a.html", "<!doctype html><title>T</title><body><p>{0}</p>" },
        { "a.htm", "<p>{0}<p>unclosed <b>bold" },
        { "page-without-ending", "<!DOCTYPE html><body><p>{0}" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_Words_StandInReadingAndAreCutFromReceived(string path, string frame)
    {
        var transcript = ReadingSteps.Read(path, string.Format(null, frame, Words)).Transcript;

        int at = transcript.Reading.IndexOf(Words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0);
        transcript.Cut(Attest.Text.TextSpan.FromLength(at, Words.Length)).Text.ShouldBe(Words);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_ByteOrderMarkOrUtf16_GivesTheSameTexts(string path, string frame)
    {
        string text = string.Format(null, frame, Words);
        var plain = ReadingSteps.Read(path, text).Transcript;

        foreach (var encoding in (Encoding[])[new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            var other = ReadingSteps.ReadBytes(path, [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Witness.ShouldNotBeNull().Transcript;
            other.Received.ShouldBe(plain.Received);
            other.Reading.ShouldBe(plain.Reading);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_CutAnywhere_NeverThrows(string path, string frame)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Format(null, frame, Words));
        for (int length = 0; length <= bytes.Length; length++)
        {
            var result = ReadingSteps.ReadBytes(path, bytes[..length]);
            (result.Witness is not null || result.Findings.Count > 0).ShouldBeTrue();
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_Nothing_IsAFinding(string path, string frame)
    {
        frame.ShouldNotBeNull();
        ReadingSteps.ReadBytes(path, []).Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.empty");
        ReadingSteps.ReadBytes(path, "  \r\n "u8.ToArray()).Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.empty");
    }

    [Theory]
    [InlineData("a.txt", "%PDF-1.4 words", "reading.binary")]
    [InlineData("a.txt", "wo\0rds and \0 more", "reading.binary")]
    [InlineData("a.html", "PK\u0003\u0004", "reading.binary")]
    [InlineData("a.pdf", "words", "reading.format")]
    [InlineData("a.docx", "words", "reading.format")]
    public void Read_WrongBytesOrEnding_IsAFinding(string path, string text, string code)
    {
        var result = ReadingSteps.ReadBytes(path, Encoding.Latin1.GetBytes(text));

        result.Witness.ShouldBeNull();
        result.Findings.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public void Read_DamagedUtf8_IsReadWithAFindingThatNamesTheByte()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("Он вернулся "), 0xD0, .. Encoding.UTF8.GetBytes(" домой.")];

        var result = ReadingSteps.ReadBytes("a.txt", bytes);

        result.Witness.ShouldNotBeNull().Transcript.Reading.ShouldBe("Он вернулся \uFFFD домой.");
        result.Findings.ShouldHaveSingleItem().Place.ShouldBe("a.txt, byte 22");
    }

    [Fact]
    public void Read_SameBytesAndPath_GiveTheSameId()
    {
        string first = ReadingSteps.ReadText("Words.").Id, again = ReadingSteps.ReadText("Words.").Id;

        again.ShouldBe(first);
        ReadingSteps.Read("b.txt", "Words.").Id.ShouldNotBe(first);
    }
}
