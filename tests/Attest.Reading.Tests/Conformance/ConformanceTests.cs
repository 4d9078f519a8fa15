using System.Text;
using Attest.Reading.Encodings;
using Attest.Text;

namespace Attest.Reading.Tests.Conformance;

/// <summary>What every format must do, run over each of them.</summary>
public class ConformanceTests
{
    private const string Words = "Жанна д’Арк was tried at Rouen in 1431. 🜂 Cafe\u0301 and ni\u0308chts, ש\u05C1לום.";

    public static TheoryData<string> Formats => FormatSamples.Paths;

    public static TheoryData<string> KnownByBytes => [.. FormatSamples.All.Where(s => s.IsKnownByItsBytes).Select(s => s.Path)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_Words_StandInReadingAndAreCutFromReceived(string path)
    {
        var transcript = Read(path, FormatSamples.Of(path).Make(Words));

        int at = transcript.Reading.IndexOf(Words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, transcript.Reading);
        transcript.Cut(TextSpan.FromLength(at, Words.Length)).Text.ShouldBe(Words);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_OtherEncodings_GiveTheSameTexts(string path)
    {
        var sample = FormatSamples.Of(path);
        var plain = Read(path, sample.Make(Words));

        foreach (var make in sample.OtherEncodings)
        {
            var other = Read(path, make(Words));
            other.Received.ShouldBe(plain.Received);
            other.Reading.ShouldBe(plain.Reading);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_CutAnywhere_GivesWholeTranscriptsOrFindings(string path)
    {
        byte[] bytes = FormatSamples.Of(path).Make(Words);
        int step = Math.Max(1, bytes.Length / 400);
        for (int length = 0; length <= bytes.Length; length += step)
        {
            var results = ReadingSteps.ReadAll(path, bytes[..length]);
            results.ShouldAllBe(r => r.Witness != null || r.Findings.Count > 0);
            results.ShouldNotBeEmpty();
            HoldTogether(results);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_DamagedAnywhere_GivesWholeTranscriptsOrFindings(string path)
    {
        byte[] bytes = FormatSamples.Of(path).Make(Words);
        int step = Math.Max(1, bytes.Length / 200);
        for (int at = 0; at < bytes.Length; at += step)
        {
            byte[] damaged = [.. bytes];
            damaged[at] ^= 0x5A;
            var results = ReadingSteps.ReadAll(path, damaged);
            results.ShouldNotBeEmpty();
            HoldTogether(results);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_Nothing_IsAFinding(string path) =>
        ReadingSteps.ReadAll(path, []).ShouldHaveSingleItem().Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.empty");

    [Theory]
    [MemberData(nameof(KnownByBytes))]
    public void Read_WrongEnding_ReadsTheSameWordsWithAFinding(string path)
    {
        var sample = FormatSamples.Of(path);
        byte[] bytes = sample.Make(Words);
        string wrong = sample.Path.EndsWith(".html", StringComparison.Ordinal) ? "a.txt" : "a.html";

        var results = ReadingSteps.ReadAll(wrong, bytes);

        results.SelectMany(r => r.Findings).ShouldContain(f => f.Code == "reading.ending");
        results.ShouldContain(r => r.Witness != null && r.Witness.Transcript.Reading.Contains(Words));
    }

    /// <summary>Invariant 1 over every format: a character of the reading leads to bytes, and those bytes lead back to it.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_EveryCharacter_LeadsToBytesAndBack(string path)
    {
        var sample = FormatSamples.Of(path);
        byte[] file = sample.Make(Words);
        var result = ReadingSteps.ReadAll(path, file).First(r => r.Witness is not null);
        var witness = result.Witness!;
        string why = OriginCheck.WhatIsWrong(witness.Transcript, witness.Encoding, part => sample.PartOf(result.Bytes, part));
        why.ShouldBe("");
        witness.Transcript.IsCovered().ShouldBeTrue();
        witness.Transcript.MapsBack().ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Read_Huge_HoldsAllItsWords(string path)
    {
        string many = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => $"word{i}"));

        var results = ReadingSteps.ReadAll(path, FormatSamples.Of(path).Make(many));

        results.Where(r => r.Witness is not null).Sum(r => r.Witness!.Transcript.Reading.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Count(w => w.StartsWith("word", StringComparison.Ordinal)))
            .ShouldBe(20_000);
    }

    [Theory]
    [InlineData("a.txt", "wo\0rds and \0 more", "reading.binary")]
    [InlineData("a.html", "PK\u0003\u0004", "reading.binary")]
    public void Read_BytesOfNoWriting_IsAFinding(string path, string text, string code)
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

    /// <summary>However broken a file is, what is read of it has a place for every character.</summary>
    private static void HoldTogether(IEnumerable<ReadResult> results)
    {
        foreach (var transcript in results.Select(r => r.Witness?.Transcript).OfType<Transcript>())
        {
            transcript.IsCovered().ShouldBeTrue(transcript.Received);
            transcript.MapsBack().ShouldBeTrue(transcript.Received);
        }
    }

    private static Transcript Read(string path, byte[] bytes) =>
        ReadingSteps.ReadAll(path, bytes).First(r => r.Witness is not null).Witness!.Transcript;
}
