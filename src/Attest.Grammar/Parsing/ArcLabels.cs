namespace Attest.Grammar;

/// <summary>First guesses at labels of arcs, remembered for the sentence at hand.</summary>
internal sealed class ArcLabels(SentenceValues sentence)
{
    private const int MemoBits = 12;

    private readonly (ulong Key, byte Label)[] _memo = new (ulong, byte)[1 << MemoBits];
    private readonly int[] _scores = new int[256];
    private SparseRows? _rows;
    private ulong _sentence;

    public void Load(SparseRows rows)
    {
        _rows = rows;
        _sentence++;
    }

    /// <summary>The label of an arc between two places.</summary>
    public byte Of(int head, int child)
    {
        ulong key = StateKey.Mix(_sentence, (uint)head, (uint)child);
        ref var memo = ref _memo[(key * 0x9E3779B97F4A7C15) >> (64 - MemoBits)];
        if (memo.Key != key)
        {
            Span<uint> features = stackalloc uint[ArcTemplates.Most];
            int count = ArcTemplates.Guess(sentence, head, child, features);
            memo = (key, Best(_rows!, features[..count], _scores));
        }

        return memo.Label;
    }

    /// <summary>The class with the highest score; the first of equals.</summary>
    public static byte Best(SparseRows rows, ReadOnlySpan<uint> features, int[] scores)
    {
        rows.Score(features, scores);
        return Best(scores.AsSpan(0, rows.Classes));
    }

    public static byte Best(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return (byte)best;
    }
}
