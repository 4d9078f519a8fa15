using Attest.Textual.Words;

namespace Attest.Textual.Matching;

/// <summary>Joins fragments to chains while they come in, in order of their later end; keeps only chains still in reach.</summary>
internal sealed class Chainer(CollectionWords words)
{
    private const int LeastWords = 5;
    private const float LeastWeight = 2;
    private readonly List<Chain> _open = [];
    private int _witness = -1;

    /// <summary>The chains that were closed, in the order they were.</summary>
    public List<Chain> Closed { get; } = [];

    public void Add(Fragment fragment)
    {
        int witnessB = words.WitnessOf(fragment.B);
        if (witnessB != _witness)
        {
            CloseAll();
            _witness = witnessB;
        }

        CloseBefore(fragment.B - MatchLimits.Gap);
        int witnessA = words.WitnessOf(fragment.A);
        if (Best(fragment, witnessA) is { } chain)
        {
            chain.Add(fragment);
        }
        else
        {
            _open.Add(new Chain(witnessA, witnessB, fragment));
        }
    }

    public void CloseAll() => CloseBefore(int.MaxValue);

    private Chain? Best(Fragment fragment, int witnessA)
    {
        Chain? best = null;
        int bestValue = int.MinValue;
        foreach (var chain in _open)
        {
            int gap = chain.WitnessA == witnessA ? chain.GapBefore(fragment) : -1;
            if (gap >= 0 && chain.Matched - gap > bestValue)
            {
                best = chain;
                bestValue = chain.Matched - gap;
            }
        }

        return best;
    }

    /// <summary>What tells little now will not come to enough when it is aligned.</summary>
    private float Weight(Chain chain)
    {
        float sum = 0;
        foreach (var fragment in chain.Fragments)
        {
            for (int i = 0; i < fragment.Length; i++)
            {
                sum += words.Weights.At(fragment.B + i);
            }
        }

        return sum;
    }

    private void CloseBefore(int end)
    {
        int kept = 0;
        for (int i = 0; i < _open.Count; i++)
        {
            var chain = _open[i];
            if (chain.EndB >= end)
            {
                _open[kept++] = chain;
            }
            else if (chain.Matched >= LeastWords && Weight(chain) >= LeastWeight)
            {
                Closed.Add(chain);
            }
        }

        _open.RemoveRange(kept, _open.Count - kept);
    }
}
