using Attest.Testing;

namespace Attest.Language.Tests;

public class SentenceTreeTests
{
    // Keller refused and left.
    private static readonly string[] Tags = ["NNP", "VBD", "CC", "VBD", "."];
    private static readonly int[] Heads = [1, -1, 3, 1, 1];
    private static readonly string[] Relations = ["nsubj", "root", "cc", "conj", "punct"];

    private static Sentence Parsed() => Analyses.Of("Keller refused and left.").Sentences[0] with { Tags = Tags, Tree = new DependencyTree(Heads, Relations) };

    [Fact]
    public void Subject_JoinedVerb_IsThatOfTheVerbItIsJoinedTo()
    {
        var tree = SentenceTree.Of(Parsed())!;
        tree.Subject(1).ShouldBe(0);
        tree.Subject(3).ShouldBe(0);
    }

    [Fact]
    public void Last_Verb_ReachesWhatItGoverns()
    {
        var tree = SentenceTree.Of(Parsed())!;
        (tree.First(1), tree.Last(1)).ShouldBe((0, 4));
        (tree.First(3), tree.Last(3)).ShouldBe((2, 3));
        tree.Child(1, "obj").ShouldBe(-1);
    }

    [Fact]
    public void Of_SentenceWithoutTree_IsNull() =>
        SentenceTree.Of(Parsed() with { Tree = null }).ShouldBeNull();
}
