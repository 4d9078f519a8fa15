using System.Numerics;

namespace Attest.Grammar;

/// <summary>
/// Weights while they are learnt: hashed rows of one weight a class, and the sums an averaged perceptron needs (Collins 2002; the average is
/// taken from one sum of weighted updates, Daumé 2006).
/// </summary>
/// <param name="bits">Logarithm of the number of rows.</param>
/// <param name="classes">Number of classes.</param>
internal sealed class LearningRows(int bits, int classes)
{
    private readonly int[] _weights = new int[(long)classes << bits];
    private readonly long[] _updates = new long[(long)classes << bits];
    private readonly uint _mask = (1u << bits) - 1;

    public int Bits => bits;

    public int Classes => classes;

    /// <summary>The sum of the rows of the features; <paramref name="scores"/> holds a score a class.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores[..classes].Clear();
        foreach (uint feature in features)
        {
            var row = _weights.AsSpan((int)(feature & _mask) * classes, classes);
            Add(row, scores);
        }
    }

    private static void Add(ReadOnlySpan<int> row, Span<int> scores)
    {
        int k = 0;
        for (; k <= row.Length - Vector<int>.Count; k += Vector<int>.Count)
        {
            (new Vector<int>(row[k..]) + new Vector<int>(scores[k..])).CopyTo(scores[k..]);
        }

        for (; k < row.Length; k++)
        {
            scores[k] += row[k];
        }
    }

    /// <summary>Adds to the weights of one class.</summary>
    /// <param name="features">Hashes.</param>
    /// <param name="label">The class.</param>
    /// <param name="by">1 for what was right, -1 for what was chosen instead.</param>
    /// <param name="step">Number of decisions made so far, from 1.</param>
    public void Update(ReadOnlySpan<uint> features, int label, int by, long step)
    {
        foreach (uint feature in features)
        {
            long at = ((long)(feature & _mask) * classes) + label;
            _weights[at] += by;
            _updates[at] += step * by;
        }
    }

    /// <summary>The average of a weight over all steps.</summary>
    public double Average(int row, int label, long steps)
    {
        long at = ((long)row * classes) + label;
        return _weights[at] - ((double)_updates[at] / steps);
    }
}
