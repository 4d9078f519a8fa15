namespace Attest.Textual.Matching;

/// <summary>Fragments of two texts in the same order, with small gaps between them.</summary>
internal sealed class Chain(int witnessA, int witnessB, Fragment first)
{
    private readonly List<Fragment> _fragments = [first];

    public int WitnessA { get; } = witnessA;

    public int WitnessB { get; } = witnessB;

    public IReadOnlyList<Fragment> Fragments => _fragments;

    /// <summary>Equal words so far.</summary>
    public int Matched { get; private set; } = first.Length;

    public int EndA => _fragments[^1].A + _fragments[^1].Length;

    public int EndB => _fragments[^1].B + _fragments[^1].Length;

    /// <summary>Words of the wider gap before a fragment could follow; -1 where it cannot follow.</summary>
    public int GapBefore(Fragment next)
    {
        int overlap = Math.Max(0, Math.Max(EndA - next.A, EndB - next.B));
        bool meetsItself = WitnessA == WitnessB && next.A + next.Length > _fragments[0].B;
        if (overlap >= next.Length || meetsItself)
        {
            return -1;
        }

        int gap = Math.Max(next.A - EndA, next.B - EndB) + overlap;
        return gap > MatchLimits.Gap ? -1 : gap;
    }

    public void Add(Fragment next)
    {
        int overlap = Math.Max(0, Math.Max(EndA - next.A, EndB - next.B));
        _fragments.Add(new Fragment(next.A + overlap, next.B + overlap, next.Length - overlap));
        Matched += next.Length - overlap;
    }
}
