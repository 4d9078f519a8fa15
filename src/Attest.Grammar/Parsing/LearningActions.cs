using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attest.Grammar;

/// <summary>Weights of actions while they are learnt, with the sums for their average (see <see cref="LearningRows"/>).</summary>
/// <param name="bits">Logarithm of the number of rows.</param>
internal sealed class LearningActions(int bits) : IActionWeights
{
    private const int Stride = 4;
    private const byte Twice = 2;

    private readonly int[] _weights = new int[Stride << bits];
    private readonly long[] _updates = new long[Stride << bits];
    private readonly byte[] _met = new byte[1 << bits];
    private readonly uint _mask = (1u << bits) - 1;

    public int Bits => bits;

    public Vector128<int> Sum(ReadOnlySpan<uint> rows)
    {
        ref int weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        var sum = Vector128<int>.Zero;
        foreach (uint row in rows)
        {
            sum += Vector128.LoadUnsafe(ref weights, (row & _mask) * Stride);
        }

        return sum;
    }

    /// <summary>
    /// Tells that a right sequence of actions meets these rows. What it meets but once in all trees tells nothing of other texts, so it gets no weight.
    /// </summary>
    public void Meet(ReadOnlySpan<uint> rows)
    {
        foreach (uint row in rows)
        {
            ref byte met = ref _met[row & _mask];
            met = (byte)Math.Min(met + 1, Twice);
        }
    }

    /// <inheritdoc cref="LearningRows.Update"/>
    public void Update(ReadOnlySpan<uint> rows, ParserAction action, int by, long step)
    {
        foreach (uint row in rows)
        {
            if (_met[row & _mask] >= Twice)
            {
                uint at = ((row & _mask) * Stride) + (uint)action;
                _weights[at] += by;
                _updates[at] += step * by;
            }
        }
    }

    /// <inheritdoc cref="LearningRows.Average"/>
    public double Average(int row, ParserAction action, long steps)
    {
        int at = (row * Stride) + (int)action;
        return _weights[at] - ((double)_updates[at] / steps);
    }
}
