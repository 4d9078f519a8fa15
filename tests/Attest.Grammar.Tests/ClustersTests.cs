namespace Attest.Grammar.Tests;

public sealed class ClustersTests
{
    [Fact]
    public void Paths_OfWordsThatStandBesideTheSame_AreAlike()
    {
        var stream = WordStream.Of([string.Concat(Enumerable.Repeat("The cat sleeps. The dog sleeps. A cat eats. A dog eats. The dog eats. A cat sleeps. ", 5))], []);

        var paths = BrownClusters.Paths(WordNeighbours.Of(stream, 2), 4, new Quiet(), default);

        paths["cat"].ShouldBe(paths["dog"]);
        paths["eats"].ShouldBe(paths["sleeps"]);
        paths["cat"].ShouldNotBe(paths["eats"]);
    }

    [Theory]
    [InlineData("He didn’t say “Go”.", "He|did|n't|say|\"|Go|\"|.|/")]
    [InlineData("Anna's letter of 1937", "Anna|'s|letter|of|0000|/")]
    [InlineData("One line\n\nanother", "One|line|/|another|/")]
    public void WordStream_CutsProse(string text, string words)
    {
        var stream = WordStream.Of([text], []);

        string.Join('|', stream.Words.Select(w => w == WordStream.End ? "/" : stream.Forms[w])).ShouldBe(words);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(65535)]
    [InlineData(65537)]
    [InlineData(14_532_213)]
    public void ExactLogarithm_IsThatOfTheSystem_ToTheLastPlaces(long n) => ExactLogarithm.Of(n).ShouldBe(Math.Log(n), 1e-13);

    [Fact]
    public void CapitalCounts_LeaveOutTheFirstWordOfASentence()
    {
        var stream = WordStream.Of([string.Concat(Enumerable.Repeat("He saw Anna. Bread is dear. ", 5))], []);

        var classes = CapitalCounts.Classes(stream, 1);

        classes["anna"].ShouldBe((byte)2);
        classes["saw"].ShouldBe((byte)7);
        classes.ShouldNotContainKey("bread");
    }
}
