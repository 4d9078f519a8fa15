namespace Attest.Grammar;

/// <summary>The words to be clustered, most frequent first, and how often each stands before each.</summary>
internal sealed class WordNeighbours
{
    private WordNeighbours(string[] words, int[] counts, Dictionary<int, int>[] after, Dictionary<int, int>[] before) =>
        (Words, Counts, After, Before) = (words, counts, after, before);

    public string[] Words { get; }

    public int[] Counts { get; }

    /// <summary>Of each word: what stood behind it, how often.</summary>
    public Dictionary<int, int>[] After { get; }

    /// <summary>Of each word: what stood before it, how often.</summary>
    public Dictionary<int, int>[] Before { get; }

    /// <summary>Counts neighbours; words rarer than <paramref name="least"/> stand as gaps.</summary>
    public static WordNeighbours Of(WordStream stream, int least)
    {
        var counts = new int[stream.Forms.Count];
        foreach (int word in stream.Words)
        {
            if (word >= 0)
            {
                counts[word]++;
            }
        }

        int[] kept = [.. Enumerable.Range(0, counts.Length).Where(w => counts[w] >= least)
            .OrderByDescending(w => counts[w]).ThenBy(w => stream.Forms[w], StringComparer.Ordinal)];
        var (after, before) = Pairs(stream, kept);
        return new WordNeighbours([.. kept.Select(w => stream.Forms[w])], [.. kept.Select(w => counts[w])], after, before);
    }

    private static (Dictionary<int, int>[] After, Dictionary<int, int>[] Before) Pairs(WordStream stream, int[] kept)
    {
        var rank = new int[stream.Forms.Count];
        Array.Fill(rank, -1);
        var after = new Dictionary<int, int>[kept.Length];
        var before = new Dictionary<int, int>[kept.Length];
        for (int r = 0; r < kept.Length; r++)
        {
            (rank[kept[r]], after[r], before[r]) = (r, [], []);
        }

        int last = -1;
        foreach (int word in stream.Words)
        {
            int here = word >= 0 ? rank[word] : -1;
            if (here >= 0 && last >= 0)
            {
                after[last][here] = after[last].GetValueOrDefault(here) + 1;
                before[here][last] = before[here].GetValueOrDefault(last) + 1;
            }

            last = here;
        }

        return (after, before);
    }
}
