namespace Attest.Language;

/// <summary>A tree over syntactic words, as a parser gives it.</summary>
/// <param name="Heads">Index of each word's head; -1 for the root.</param>
/// <param name="Relations">Each word's relation to its head.</param>
/// <param name="Tags">Each word's part of speech.</param>
public sealed record WordTree(IReadOnlyList<int> Heads, IReadOnlyList<string> Relations, IReadOnlyList<string> Tags);

/// <summary>
/// Leads a tree over syntactic words back to the tokens. The word of a token that stands highest in the tree speaks for it: its tag, its relation, and the
/// token of its head. Every step up the tokens then goes to a smaller depth, so that the result is a tree with one root whenever the words were one.
/// </summary>
public static class TokenTree
{
    /// <summary>The tree and the tags over the tokens.</summary>
    /// <param name="text">The reading.</param>
    /// <param name="words">The words of the tokens, in order; every token has at least one.</param>
    /// <param name="tree">The tree over the words.</param>
    /// <exception cref="ArgumentException">The heads are no tree over the words.</exception>
    public static (DependencyTree Tree, string[] Tags) Project(string text, IReadOnlyList<SyntacticWord> words, WordTree tree)
    {
        int[] depths = Depths(tree.Heads, words.Count);
        int[] speakers = Speakers(text, words, depths);
        var heads = new int[speakers.Length];
        var relations = new string[speakers.Length];
        var tags = new string[speakers.Length];
        for (int t = 0; t < speakers.Length; t++)
        {
            int head = tree.Heads[speakers[t]];
            heads[t] = head < 0 ? -1 : words[head].Token;
            relations[t] = tree.Relations[speakers[t]];
            tags[t] = tree.Tags[speakers[t]];
        }

        return (new DependencyTree(heads, relations), tags);
    }

    // Of words at one depth the last speaks for a compound ("cease-fire"), the first for a contraction ("don't": the verb, "I'm": the pronoun).
    private static int[] Speakers(string text, IReadOnlyList<SyntacticWord> words, int[] depths)
    {
        var speakers = new int[words.Count == 0 ? 0 : words[^1].Token + 1];
        Array.Fill(speakers, -1);
        bool compound = false;
        for (int w = 0; w < words.Count; w++)
        {
            ref int best = ref speakers[words[w].Token];
            bool hyphen = words[w].Span.Length == 1 && Letters.IsHyphen(text[words[w].Span.Start]);
            compound = best >= 0 && (compound || hyphen);
            if (best < 0 || depths[w] < depths[best] || (depths[w] == depths[best] && compound && !hyphen))
            {
                best = w;
            }
        }

        return speakers;
    }

    // The number of steps from each word to the root.
    private static int[] Depths(IReadOnlyList<int> heads, int count)
    {
        int roots = heads.Count(h => h < 0);
        if (heads.Count != count || roots != Math.Min(1, count))
        {
            throw new ArgumentException($"{heads.Count} heads with {roots} roots are no tree over {count} words.", nameof(heads));
        }

        var depths = new int[count];
        for (int w = 0; w < count; w++)
        {
            for (int at = heads[w]; at >= 0; at = heads[at])
            {
                if (++depths[w] >= count)
                {
                    throw new ArgumentException($"Word {w} of {count} leads round in a circle.", nameof(heads));
                }
            }
        }

        return depths;
    }
}
