namespace Attest.Grammar;

/// <summary>
/// Clusters of words that stand beside the same words (Brown and others, Class-based n-gram models of natural language, 1992), with a window
/// of as many clusters as are wanted (Liang 2005): words come in by frequency, and after each the two clusters merge that lose least.
/// </summary>
internal static class BrownClusters
{
    /// <summary>The path of each word's cluster from the root of the tree of merges: bits behind a leading 1.</summary>
    /// <param name="neighbours">The words.</param>
    /// <param name="clusters">How many clusters.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="stop">Asked at each word.</param>
    public static IReadOnlyDictionary<string, uint> Paths(WordNeighbours neighbours, int clusters, IProgress<string> progress, CancellationToken stop)
    {
        var window = new Window(neighbours, Math.Min(clusters, Math.Max(1, neighbours.Words.Length - 1)));
        for (int word = window.Places - 1; word < neighbours.Words.Length; word++)
        {
            stop.ThrowIfCancellationRequested();
            window.Next(word);
            if (word % 5000 == 0)
            {
                progress.Report($"Word clusters: {word} of {neighbours.Words.Length} words");
            }
        }

        return window.Paths();
    }

    private sealed class Window
    {
        private readonly WordNeighbours _words;
        private readonly ClusterTable _table;
        private readonly int[] _placeOf;
        private readonly List<int>?[] _members;
        private int _free;

        public Window(WordNeighbours words, int clusters)
        {
            Places = clusters + 1;
            (_words, _free) = (words, clusters);
            _table = new ClusterTable(Places, Math.Max(1, words.Counts.Sum(c => (long)c)));
            (_placeOf, _members) = (new int[words.Words.Length], new List<int>?[Places]);
            Array.Fill(_placeOf, -1);
            for (int word = 0; word < Math.Min(clusters, words.Words.Length); word++)
            {
                Put(word, word);
            }

            _table.ComputeAll();
        }

        public int Places { get; }

        public void Next(int word)
        {
            int at = _free;
            Put(at, word);
            _table.Include(at);
            var (a, b) = _table.Cheapest();
            Merge(a, b);
            _free = b;
        }

        // The clusters merge on till one is left; each merge is a fork of the tree.
        public Dictionary<string, uint> Paths()
        {
            var leaves = Enumerable.Range(0, Places).Where(u => _members[u] is not null).ToDictionary(u => u, u => _members[u]!.ToArray());
            var below = leaves.Keys.ToDictionary(u => u, u => new List<int> { u });
            var forks = leaves.Keys.ToDictionary(u => u, _ => new List<bool>());
            for (int left = leaves.Count; left > 1; left--)
            {
                var (a, b) = _table.Cheapest();
                below[a].ForEach(leaf => forks[leaf].Add(false));
                below[b].ForEach(leaf => forks[leaf].Add(true));
                below[a].AddRange(below[b]);
                Merge(a, b);
            }

            return leaves.SelectMany(leaf => leaf.Value.Select(word => (_words.Words[word], Path(forks[leaf.Key]))))
                .ToDictionary(p => p.Item1, p => p.Item2, StringComparer.Ordinal);
        }

        // Deep paths lose their last forks: 30 bits are kept.
        private static uint Path(List<bool> upwards)
        {
            uint path = 1;
            for (int i = upwards.Count - 1; i >= Math.Max(0, upwards.Count - 30); i--)
            {
                path = (path << 1) | (upwards[i] ? 1u : 0);
            }

            return path;
        }

        private void Put(int at, int word)
        {
            (_placeOf[word], _members[at]) = (at, [word]);
            var before = _words.After[word].Where(p => _placeOf[p.Key] >= 0).Select(p => (_placeOf[p.Key], p.Value, 0));
            var behind = _words.Before[word].Where(p => _placeOf[p.Key] >= 0 && p.Key != word).Select(p => (_placeOf[p.Key], 0, p.Value));
            _table.Put(at, _words.Counts[word], before.Concat(behind));
        }

        private void Merge(int into, int from)
        {
            _table.Merge(into, from);
            _members[from]!.ForEach(word => _placeOf[word] = into);
            _members[into]!.AddRange(_members[from]!);
            _members[from] = null;
        }
    }
}
