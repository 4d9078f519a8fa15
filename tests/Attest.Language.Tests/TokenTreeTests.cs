using Attest.Testing;
using Attest.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Attest.Language.Tests;

public class TokenTreeTests
{
    private static readonly Tokeniser Tokeniser = Tokeniser.Load(Repository.Data);
    private static readonly SyntacticWords Words = SyntacticWords.Load(Repository.Data);

    // Heads are counted from 1, 0 is the root, as treebanks write them.
    [Theory]
    [InlineData("They don't know", "4 4 4 0", "PRP VBP RB VB", "3 3 0", "PRP VBP VB")]
    [InlineData("a well-known man", "5 4 4 5 0", "DT RB HYPH VBN NN", "3 3 0", "DT VBN NN")]
    [InlineData("I'm here", "3 3 0", "PRP VBP RB", "2 0", "PRP RB")]
    [InlineData("the Smith-Brown case", "5 5 5 5 0", "DT NNP HYPH NN NN", "3 3 0", "DT NN NN")]
    public void The_highest_word_speaks_for_its_token(string text, string heads, string tags, string tokenHeads, string tokenTags)
    {
        var words = WordsOf(text);

        var (tree, found) = TokenTree.Project(text, words, new WordTree(Heads(heads), tags.Split(' '), tags.Split(' ')));

        tree.Heads.ShouldBe(Heads(tokenHeads));
        found.ShouldBe(tokenTags.Split(' '));
        tree.Relations.ShouldBe(found);
    }

    [Fact]
    public void Project_AnyTreeOverWords_IsATreeWithOneRoot()
    {
        string[] pieces = ["don't", "well-known", "I'm", "cannot", "Keller's", "10kg", "state-of-the-art", "man", "wouldn't've", ".", "re-elected"];
        var inputs = Gen.Zip(Gen.Elements(pieces).NonEmptyListOf(), Gen.Choose(0, int.MaxValue - 1)).ToArbitrary();
        Prop.ForAll(inputs, input =>
        {
            string text = string.Join(' ', input.Item1);
            var words = WordsOf(text);
            int[] heads = AnyTree(words.Count, input.Item2);
            string[] labels = [.. heads.Select(h => $"{h}")];
            var tree = TokenTree.Project(text, words, new WordTree(heads, labels, labels)).Tree;
            return tree.Heads.Count == words[^1].Token + 1 && tree.Heads.Count(h => h < 0) == 1 && Enumerable.Range(0, tree.Heads.Count).All(t => ReachesRoot(tree.Heads, t));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("2 1")]
    [InlineData("0 0")]
    public void Project_NoTree_Throws(string heads) =>
        Should.Throw<ArgumentException>(() => TokenTree.Project("a b", WordsOf("a b"), new WordTree(Heads(heads), ["x", "x"], ["x", "x"])));

    private static List<SyntacticWord> WordsOf(string text) => Words.Split(text, Tokeniser.Tokenise(text, TextSpan.Of(0, text.Length), "en"));

    private static int[] Heads(string drawn) => [.. drawn.Split(' ').Select(h => int.Parse(h, System.Globalization.CultureInfo.InvariantCulture) - 1)];

    // Words are joined to the tree one by one in a shuffled order, each to one that is in it: every tree may come out.
    private static int[] AnyTree(int count, int seed)
    {
        uint state = (uint)seed;
        int Next(int below) => (int)((state = (state * 1664525) + 1013904223) >> 8) % below;
        int[] order = [.. Enumerable.Range(0, count).OrderBy(_ => Next(1 << 20))];
        var heads = new int[count];
        for (int i = 0; i < count; i++)
        {
            heads[order[i]] = i == 0 ? -1 : order[Next(i)];
        }

        return heads;
    }

    private static bool ReachesRoot(IReadOnlyList<int> heads, int token)
    {
        for (int steps = 0; steps <= heads.Count; steps++)
        {
            if (heads[token] < 0)
            {
                return true;
            }

            token = heads[token];
        }

        return false;
    }
}
