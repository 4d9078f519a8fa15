using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Attest.Grammar;

/// <summary>
/// Learnt weights as they are used: of each hashed row only the classes with a weight that matters, two bytes a weight. Rows of many
/// classes are nearly empty, so this is smaller than a table and quicker to add up.
/// </summary>
internal sealed class SparseRows
{
    private readonly int[] _starts;

    // A weight above the byte of its class: what is asked for together lies together.
    private readonly int[] _entries;
    private readonly uint _mask;

    private SparseRows(int classes, int[] starts, int[] entries)
    {
        (Classes, _starts, _entries) = (classes, starts, entries);
        _mask = (uint)starts.Length - 2;
    }

    /// <summary>At most 256.</summary>
    public int Classes { get; }

    /// <summary>Number of weights kept.</summary>
    public int Count => _entries.Length;

    /// <summary>Averages and rounds what was learnt.</summary>
    /// <param name="rows">The weights.</param>
    /// <param name="steps">Steps of learning, for the average.</param>
    /// <param name="scale">Units for a weight of 1; what rounds to 0 units is left out.</param>
    public static SparseRows From(LearningRows rows, long steps, double scale) => From([(rows, steps)], scale);

    /// <summary>Averages and rounds what was learnt in several runs that differ in their order: the mean of their averages (McDonald and others 2010).</summary>
    /// <param name="runs">The weights of each run and its steps; all of the same size.</param>
    /// <param name="scale">Units for a weight of 1; what rounds to 0 units is left out.</param>
    public static SparseRows From(IReadOnlyList<(LearningRows Rows, long Steps)> runs, double scale) => Joined([runs], scale);

    /// <summary>The same for models that see the same features: the classes of the second follow those of the first, so that both are added up at once.</summary>
    /// <param name="models">The runs of each model; 255 classes at most in all.</param>
    /// <param name="scale">Units for a weight of 1; what rounds to 0 units is left out.</param>
    public static SparseRows Joined(IReadOnlyList<IReadOnlyList<(LearningRows Rows, long Steps)>> models, double scale)
    {
        int classes = models.Sum(m => m[0].Rows.Classes);
        var starts = new int[(1 << models[0][0].Rows.Bits) + 1];
        var entries = new List<int>();
        for (int row = 0; row < starts.Length - 1; row++)
        {
            int first = 0;
            foreach (var runs in models)
            {
                AddRow(runs, row, (first, scale), entries);
                first += runs[0].Rows.Classes;
            }

            starts[row + 1] = entries.Count;
        }

        return new SparseRows(classes, starts, [.. entries]);
    }

    private static void AddRow(IReadOnlyList<(LearningRows Rows, long Steps)> runs, int row, (int FirstLabel, double Scale) to, List<int> entries)
    {
        for (int label = 0; label < runs[0].Rows.Classes; label++)
        {
            double sum = 0;
            foreach (var (rows, steps) in runs)
            {
                sum += rows.Average(row, label, steps);
            }

            int rounded = (int)Math.Round(sum * to.Scale / runs.Count);
            if (rounded != 0)
            {
                entries.Add(Entry(to.FirstLabel + label, Math.Clamp(rounded, short.MinValue, short.MaxValue)));
            }
        }
    }

    /// <summary>The sum of the rows of the features, in units of the scale; <paramref name="scores"/> holds a score a class.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<int> scores)
    {
        scores[..Classes].Clear();
        Add(features, scores);
    }

    /// <summary>Adds the rows of the features to scores.</summary>
    // The rows lie anywhere in tables larger than the cache. Their bounds are fetched first, without a branch, so that the processor waits for all of
    // them at once; rows that hold nothing, most of them, drop out.
    public void Add(ReadOnlySpan<uint> features, Span<int> scores)
    {
        ref int starts = ref MemoryMarshal.GetArrayDataReference(_starts);
        Span<(int Start, int End)> rows = stackalloc (int, int)[features.Length];
        int count = 0;
        foreach (uint feature in features)
        {
            uint row = feature & _mask;
            int start = Unsafe.Add(ref starts, row), end = Unsafe.Add(ref starts, row + 1);
            rows[count] = (start, end);
            count += end > start ? 1 : 0;
        }

        foreach (var (start, end) in rows[..count])
        {
            foreach (int entry in _entries.AsSpan(start, end - start))
            {
                scores[(byte)entry] += entry >> 8;
            }
        }
    }

    internal void Write(BinaryWriter to)
    {
        to.Write(Classes);
        to.Write(_starts.Length - 1);
        for (int row = 0; row < _starts.Length - 1; row++)
        {
            to.Write((byte)(_starts[row + 1] - _starts[row]));
        }

        to.Write(_entries.Length);
        WritePlane(to, 0);
        WritePlane(to, 8);
        WritePlane(to, 16);
    }

    internal static SparseRows Read(BinaryReader from)
    {
        int classes = from.ReadInt32();
        var counts = Bytes(from, from.ReadInt32());
        var starts = new int[counts.Length + 1];
        for (int row = 0; row < counts.Length; row++)
        {
            starts[row + 1] = starts[row] + counts[row];
        }

        int length = from.ReadInt32();
        var labels = Bytes(from, length);
        byte[] low = Bytes(from, length), high = Bytes(from, length);
        var entries = new int[length];
        for (int i = 0; i < length; i++)
        {
            entries[i] = Entry(labels[i], (short)(low[i] | (high[i] << 8)));
        }

        return new SparseRows(classes, starts, entries);
    }

    private static int Entry(int label, int weight) => (weight << 8) | label;

    // Classes, low bytes and high bytes of the weights each together: most high bytes are alike, so they pack well.
    private void WritePlane(BinaryWriter to, int shift) => to.Write(Array.ConvertAll(_entries, entry => (byte)(entry >> shift)));

    private static byte[] Bytes(BinaryReader from, int count)
    {
        byte[] bytes = from.ReadBytes(count);
        return bytes.Length == count ? bytes : throw new EndOfStreamException($"{count} bytes of weights are told of, {bytes.Length} are there.");
    }
}
