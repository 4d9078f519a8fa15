using FsCheck;
using FsCheck.Fluent;

namespace Attest.Grammar.Tests;

/// <summary>Whatever the words, the result is a tree.</summary>
public sealed class ParserTreeTests
{
    [Fact]
    public void Parse_AnyWords_GivesATreeWithOneRoot() => Any(ParserOptions.Default);

    [Fact]
    public void Parse_AnyWordsInANarrowBeam_GivesATreeWithOneRoot() => Any(new ParserOptions(1, 0));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(20_000)]
    public void Parse_SentencesOfAnyLength_GivesATreeWithOneRoot(int words)
    {
        byte[] tags = [.. Enumerable.Range(0, words).Select(i => (byte)(i * 7 % 6))];

        IsTree(TinyParser.Heads(new ParserSession(TinyParser.Trained), tags)).ShouldBeTrue();
    }

    private static void Any(ParserOptions options) => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<byte[]>>(),
        tags => IsTree(TinyParser.Heads(new ParserSession(TinyParser.Trained, options), tags.Get))).QuickCheckThrowOnFailure();

    private static bool IsTree(int[] heads) =>
        heads.Count(h => h < 0) == Math.Min(1, heads.Length) && Enumerable.Range(0, heads.Length).All(word => ReachesRoot(heads, word));

    private static bool ReachesRoot(int[] heads, int word)
    {
        int steps = 0;
        while (word >= 0 && steps++ <= heads.Length)
        {
            word = heads[word];
        }

        return word < 0;
    }
}
