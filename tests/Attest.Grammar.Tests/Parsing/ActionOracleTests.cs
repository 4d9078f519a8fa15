namespace Attest.Grammar.Tests;

public sealed class ActionOracleTests
{
    [Theory]
    [InlineData("1 -1 3 1 1", "The clerk's tree: both sides of a verb")]
    [InlineData("-1 0 1 2", "a chain to the right")]
    [InlineData("1 2 3 -1", "a chain to the left")]
    [InlineData("-1", "one word")]
    public void Actions_OfAProjectiveTree_LeadToIt(string tree, string why)
    {
        int[] heads = Heads(tree);
        var labels = new ArcLabels(Sentence(heads.Length));
        labels.Load(SparseRows.From(new LearningRows(1, 1), 1, 1));
        var states = new StateStore(labels);

        Follow(states, heads).ShouldBe(heads, why);
    }

    [Fact]
    public void Of_ATreeWithArcsThatCross_LiftsTheShortest() =>
        // "A man came in a hat": "in" hangs on "man" across "came".
        ProjectiveTree.Of([1, 2, -1, 1, 5, 3]).ShouldBe([1, 2, -1, 2, 5, 3]);

    [Fact]
    public void Of_AProjectiveTree_LeavesIt() => ProjectiveTree.Of([1, -1, 3, 1]).ShouldBe([1, -1, 3, 1]);

    private static int[] Follow(StateStore states, int[] heads)
    {
        int state = states.Begin(heads.Length);
        foreach (var action in ActionOracle.Actions(heads))
        {
            (states.Forced(state) ?? action).ShouldBe(action);
            state = states.Apply(state, action, 0);
        }

        var found = new int[heads.Length];
        states.Heads(state, found);
        return found;
    }

    private static int[] Heads(string tree) => [.. tree.Split(' ').Select(int.Parse)];

    private static SentenceValues Sentence(int words)
    {
        var sentence = new SentenceValues();
        sentence.Load(new WordFeatures[words], new byte[words]);
        return sentence;
    }
}
