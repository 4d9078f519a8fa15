using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Attest.Grammar;

/// <summary>Learnt weights of actions as they are used: a row is four bytes, of which three are weights.</summary>
internal sealed class ActionWeights : IActionWeights
{
    private const int Bias = 128;
    private const int Actions = 3;

    // Byte 0 Shift, 1 Left, 2 Right, each more by Bias than the weight.
    private readonly uint[] _rows;
    private readonly uint _mask;

    private ActionWeights(uint[] rows) => (_rows, _mask) = (rows, (uint)rows.Length - 1);

    /// <summary>Number of weights that are not 0.</summary>
    public int Count => _rows.Sum(r => Enumerable.Range(0, Actions).Count(a => (byte)(r >> (8 * a)) != Bias));

    /// <summary>Averages and rounds what was learnt, over all steps of each run and over the runs (McDonald, Hall and Mann 2010, parameter mixing).</summary>
    /// <param name="runs">The weights of each run, with its steps of learning.</param>
    /// <param name="scale">Units of a byte for a weight of 1; what is beyond 127 units is cut there.</param>
    public static ActionWeights From(IReadOnlyList<(LearningActions Learnt, long Steps)> runs, double scale)
    {
        var rows = new uint[1 << runs[0].Learnt.Bits];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int action = 0; action < Actions; action++)
            {
                double mean = 0;
                foreach (var (learnt, steps) in runs)
                {
                    mean += learnt.Average(row, (ParserAction)action, steps) / runs.Count;
                }

                int rounded = (int)Math.Round(mean * scale);
                rows[row] |= (uint)(Math.Clamp(rounded, -127, 127) + Bias) << (8 * action);
            }
        }

        return new ActionWeights(rows);
    }

    // Two bytes of a row are added at once in the halves of a number; 65,535 holds 257 rows.
    public Vector128<int> Sum(ReadOnlySpan<uint> rows)
    {
        ref uint first = ref MemoryMarshal.GetArrayDataReference(_rows);
        uint even = 0, odd = 0;
        foreach (uint row in rows)
        {
            uint weights = System.Runtime.CompilerServices.Unsafe.Add(ref first, row & _mask);
            even += weights & 0x00FF00FF;
            odd += (weights >> 8) & 0x00FF00FF;
        }

        int bias = rows.Length * Bias;
        return Vector128.Create((int)(even & 0xFFFF) - bias, (int)(odd & 0xFFFF) - bias, (int)(even >> 16) - bias, 0);
    }

    internal void Write(BinaryWriter to)
    {
        to.Write(_rows.Length);
        var plane = new byte[_rows.Length];
        for (int action = 0; action < Actions; action++)
        {
            for (int row = 0; row < plane.Length; row++)
            {
                plane[row] = (byte)((byte)(_rows[row] >> (8 * action)) - Bias);
            }

            to.Write(plane);
        }
    }

    internal static ActionWeights Read(BinaryReader from)
    {
        var rows = new uint[from.ReadInt32()];
        byte[] plane = new byte[rows.Length];
        for (int action = 0; action < Actions; action++)
        {
            from.BaseStream.ReadExactly(plane);
            for (int row = 0; row < rows.Length; row++)
            {
                rows[row] |= (uint)(byte)(plane[row] + Bias) << (8 * action);
            }
        }

        return new ActionWeights(rows);
    }
}
