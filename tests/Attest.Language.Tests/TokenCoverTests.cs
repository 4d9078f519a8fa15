using System.Text;
using Attest.Reading;
using Attest.Testing;
using Attest.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Attest.Language.Tests;

/// <summary>Whatever is cut: tokens, sentences and syntactic words hold every character that is no white space, once and in order.</summary>
public class TokenCoverTests
{
    private static readonly string[] Pieces =
    [
        "word", "Слово", "e\u0301", "\u0301", "𝄞", "\ud834", "1937", "7:30", "11/28", "-", "--", "’", "'", "\"", "«", "“", ".", "..", "…", "!", "?", ",", " ", "  ", "\n", "\u00a0", "000", "Mr.", "MR.", "г.",
        "U.S", "p.m.", "a)", "§ 58.", "[17]", "(b.", ")", "|", "~", "^", "y^e", "&c.", "AT&T", "'30s", ".5", "n't", "don't", "well-known", "non-", "5-year", "10kg", "ſo", "\u00ad", "\u200d", "http://", "www.",
        "a@b.org", "x.pdf", "://", "_", "''", "<<", ">>", "¹", "Ph.D.", "J.-P.", "I", "THE", "He", "z. B.", "cannot", "'tis",
    ];

    private static readonly LanguageRules Rules = LanguageRules.Load(Repository.Data);
    private static readonly SentenceSplitter Splitter = new(Rules.Tokeniser, Rules.Dates, Rules.Names);
    private static readonly SyntacticWords Words = SyntacticWords.Load(Repository.Data);
    private static readonly DocumentReader Reader = new(ReadingRules.Load(Repository.Data));

    public static TheoryData<string> Samples =>
        [.. Directory.EnumerateFiles(Repository.PathOf("samples"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Split_AnyPieces_CoversAllButWhiteSpace()
    {
        var texts = Gen.Zip(Gen.Elements(Pieces).ArrayOf().Select(string.Concat), Gen.Elements("en", "ru", "de", "fr", "es", "und")).ToArbitrary();
        Prop.ForAll(texts, input => WhatIsWrong(input.Item1, TextSpan.Of(0, input.Item1.Length), input.Item2).ShouldBe("")).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Split_EverySample_CoversAllButWhiteSpace(string path)
    {
        var witness = Reader.Read(path, File.ReadAllBytes(Repository.PathOf(path))).Witness;
        string text = witness?.Transcript.Reading ?? Encoding.UTF8.GetString(File.ReadAllBytes(Repository.PathOf(path)));

        WhatIsWrong(text, TextSpan.Of(0, text.Length), witness?.Description.Language ?? "und").ShouldBe("");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Split_EverySampleCutAnywhereWithNoise_CoversAllButWhiteSpace(string path)
    {
        string text = Encoding.UTF8.GetString(File.ReadAllBytes(Repository.PathOf(path)));
        var cuts = (from start in Gen.Choose(0, Math.Max(0, text.Length - 1)) from length in Gen.Choose(0, 400) from piece in Gen.Elements(Pieces) select (start, length, piece)).ToArbitrary();
        Prop.ForAll(cuts, cut =>
        {
            int end = Math.Min(text.Length, cut.start + cut.length);
            int middle = (cut.start + end) / 2;
            string noisy = text[..middle] + cut.piece + text[middle..end] + "tail";
            WhatIsWrong(noisy, TextSpan.Of(cut.start, noisy.Length - 4), "en").ShouldBe("");
        }).QuickCheckThrowOnFailure();
    }

    private static string WhatIsWrong(string text, TextSpan range, string language)
    {
        var sentences = Splitter.Split(text, range, language);
        return Gap(text, range, sentences.SelectMany(s => s).Select(t => t.Span)) is { Length: > 0 } token ? $"tokens: {token}"
            : Gap(text, range, sentences.SelectMany(s => Words.Split(text, s, language)).Select(w => w.Span)) is { Length: > 0 } word ? $"words: {word}" : "";
    }

    // The first place where white space is inside or something else is left out.
    private static string Gap(string text, TextSpan range, IEnumerable<TextSpan> spans)
    {
        int end = range.Start;
        foreach (var span in spans)
        {
            if (span.IsEmpty || span.Start < end || !text.AsSpan(end..span.Start).IsWhiteSpace())
            {
                return $"{span} after {end} in '{text[Math.Max(range.Start, end - 20)..Math.Min(range.End, end + 20)]}'";
            }

            end = span.End;
        }

        return text.AsSpan(end..range.End).IsWhiteSpace() ? "" : $"[{end}, {range.End}) left out";
    }
}
