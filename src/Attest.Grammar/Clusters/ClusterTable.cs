namespace Attest.Grammar;

/// <summary>
/// The clusters in hand and what merging any two would lose of the mutual information of neighbours. Counts are whole numbers; information is
/// in nats times the number of words. After Liang, Semi-supervised learning for natural language (2005), appendix A.
/// </summary>
/// <param name="places">Number of clusters held at once.</param>
/// <param name="total">Running words in all.</param>
internal sealed class ClusterTable(int places, long total)
{
    private readonly double _lnTotal = ExactLogarithm.Of(total);
    private readonly bool[] _used = new bool[places];
    private readonly long[] _count = new long[places];
    private readonly double[] _lnCount = new double[places];

    // [a * places + b]: how often cluster a stands before b; and what that pair tells.
    private readonly int[] _pairs = new int[places * places];
    private readonly double[] _tells = new double[places * places];

    // [a * places + b] for a < b: what merging loses.
    private readonly double[] _loss = new double[places * places];

    /// <summary>Puts a word as a cluster of its own into a free place.</summary>
    /// <param name="at">The place.</param>
    /// <param name="count">How often the word stands.</param>
    /// <param name="pairs">Clusters it stands beside: how often it stands before each, and behind each; itself in the first alone.</param>
    public void Put(int at, long count, IEnumerable<(int Cluster, int Before, int Behind)> pairs)
    {
        for (int u = 0; u < places; u++)
        {
            _pairs[(at * places) + u] = _pairs[(u * places) + at] = 0;
        }

        foreach (var (cluster, before, behind) in pairs)
        {
            _pairs[(at * places) + cluster] += before;
            _pairs[(cluster * places) + at] += behind;
        }

        (_used[at], _count[at], _lnCount[at]) = (true, count, ExactLogarithm.Of(count));
        Weigh(at);
    }

    /// <summary>What all merges lose, anew.</summary>
    public void ComputeAll() => EachRow((a, _) =>
    {
        for (int b = a + 1; b < places; b++)
        {
            _loss[(a * places) + b] = _used[b] ? Loss(a, b) : 0;
        }
    });

    /// <summary>Accounts for a cluster put in: in the loss of every other pair, and that of each pair with it.</summary>
    public void Include(int at)
    {
        var view = new Beside(this, at);
        EachRow((a, _) =>
        {
            if (a != at)
            {
                Shift(a, view, 1, (at, at));
                _loss[Cell(a, at)] = Loss(Math.Min(a, at), Math.Max(a, at));
            }
        });
    }

    /// <summary>The two clusters that merge at the least loss; of equals the first.</summary>
    public (int A, int B) Cheapest()
    {
        double least = double.MaxValue;
        var best = (-1, -1);
        for (int a = 0; a < places; a++)
        {
            for (int b = a + 1; b < places && _used[a]; b++)
            {
                if (_used[b] && _loss[(a * places) + b] < least)
                {
                    (least, best) = (_loss[(a * places) + b], (a, b));
                }
            }
        }

        return best;
    }

    /// <summary>Merges the second cluster into the first; its place is free then.</summary>
    public void Merge(int into, int from)
    {
        Beside first = new(this, into), second = new(this, from);
        EachRow((a, _) =>
        {
            if (a != into && a != from)
            {
                Shift(a, first, -1, (into, from));
                Shift(a, second, -1, (into, from));
            }
        });
        Join(into, from);
        Include(into);
    }

    private void Join(int into, int from)
    {
        int own = _pairs[(into * places) + into] + _pairs[(into * places) + from] + _pairs[(from * places) + into] + _pairs[(from * places) + from];
        for (int u = 0; u < places; u++)
        {
            _pairs[(into * places) + u] += _pairs[(from * places) + u];
            _pairs[(u * places) + into] += _pairs[(u * places) + from];
        }

        _pairs[(into * places) + into] = own;
        _used[from] = false;
        _count[into] += _count[from];
        _lnCount[into] = ExactLogarithm.Of(_count[into]);
        Weigh(into);
    }

    private void Weigh(int at)
    {
        for (int u = 0; u < places; u++)
        {
            _tells[(at * places) + u] = _used[u] ? Tells(_pairs[(at * places) + u], at, u) : 0;
            _tells[(u * places) + at] = _used[u] ? Tells(_pairs[(u * places) + at], at, u) : 0;
        }
    }

    private double Tells(int pairs, int a, int b) => pairs == 0 ? 0 : pairs * (ExactLogarithm.Of(pairs) + _lnTotal - _lnCount[a] - _lnCount[b]);

    // Adds or takes away the part a third cluster has in the loss of merging row a with any other.
    private void Shift(int a, Beside third, int sign, (int, int) except)
    {
        int before = third.Before[a], behind = third.Behind[a];
        double tells = third.Tells[a], rest = _lnTotal - third.LnCount;
        for (int b = a + 1; b < places; b++)
        {
            int joinedBefore = before + third.Before[b], joinedBehind = behind + third.Behind[b];
            if ((joinedBefore | joinedBehind) != 0 && _used[b] && b != except.Item1 && b != except.Item2)
            {
                double joint = rest - ExactLogarithm.Of(_count[a] + _count[b]);
                double merged = Part(joinedBefore, joint) + Part(joinedBehind, joint);
                _loss[(a * places) + b] += sign * (tells + third.Tells[b] - merged);
            }
        }
    }

    private static double Part(int pairs, double joint) => pairs == 0 ? 0 : pairs * (ExactLogarithm.Of(pairs) + joint);

    private double Loss(int a, int b)
    {
        double joint = _lnTotal - ExactLogarithm.Of(_count[a] + _count[b]), loss = 0;
        for (int u = 0; u < places; u++)
        {
            int fromA = (a * places) + u, fromB = (b * places) + u, toA = (u * places) + a, toB = (u * places) + b;
            if (_used[u] && u != a && u != b && (_pairs[fromA] | _pairs[fromB] | _pairs[toA] | _pairs[toB]) != 0)
            {
                loss += _tells[fromA] + _tells[toA] + _tells[fromB] + _tells[toB]
                    - Part(_pairs[fromA] + _pairs[fromB], joint - _lnCount[u]) - Part(_pairs[toA] + _pairs[toB], joint - _lnCount[u]);
            }
        }

        int aa = (a * places) + a, ab = (a * places) + b, ba = (b * places) + a, bb = (b * places) + b;
        double lnBoth = ExactLogarithm.Of(_count[a] + _count[b]);
        return loss + _tells[aa] + _tells[ab] + _tells[ba] + _tells[bb] - Part(_pairs[aa] + _pairs[ab] + _pairs[ba] + _pairs[bb], _lnTotal - lnBoth - lnBoth);
    }

    private int Cell(int a, int b) => a < b ? (a * places) + b : (b * places) + a;

    // Rows are apart from each other, so threads change nothing in the result.
    private void EachRow(Action<int, ParallelLoopState> row) => Parallel.For(0, places, (a, state) =>
    {
        if (_used[a])
        {
            row(a, state);
        }
    });

    // What stands beside one cluster, copied so that neighbours lie together.
    private sealed class Beside
    {
        public Beside(ClusterTable table, int cluster)
        {
            int n = table._used.Length;
            (Before, Behind, Tells, LnCount) = (new int[n], new int[n], new double[n], table._lnCount[cluster]);
            for (int u = 0; u < n; u++)
            {
                Before[u] = table._pairs[(u * n) + cluster];
                Behind[u] = table._pairs[(cluster * n) + u];
                Tells[u] = table._tells[(u * n) + cluster] + table._tells[(cluster * n) + u];
            }
        }

        public int[] Before { get; }

        public int[] Behind { get; }

        public double[] Tells { get; }

        public double LnCount { get; }
    }
}
