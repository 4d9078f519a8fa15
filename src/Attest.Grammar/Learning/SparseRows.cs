namespace Attest.Grammar;

/// <summary>
/// Learnt weights as they are used: of each hashed row only the classes with a weight that matters, two bytes a weight. Rows of many
/// classes are nearly empty, so this is smaller than a table and quicker to add up.
/// </summary>
internal sealed class SparseRows
{
    private readonly int[] _starts;
    private readonly byte[] _labels;
    private readonly short[] _weights;
    private readonly uint _mask;

    private SparseRows(int classes, int[] starts, byte[] labels, short[] weights)
    {
        (Classes, _starts, _labels, _weights) = (classes, starts, labels, weights);
        _mask = (uint)starts.Length - 2;
    }

    /// <summary>At most 256.</summary>
    public int Classes { get; }

    /// <summary>Number of weights kept.</summary>
    public int Count => _weights.Length;

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
        var labels = new List<byte>();
        var weights = new List<short>();
        for (int row = 0; row < starts.Length - 1; row++)
        {
            int first = 0;
            foreach (var runs in models)
            {
                AddRow(runs, row, (first, scale), labels, weights);
                first += runs[0].Rows.Classes;
            }

            starts[row + 1] = weights.Count;
        }

        return new SparseRows(classes, starts, [.. labels], [.. weights]);
    }

    private static void AddRow(IReadOnlyList<(LearningRows Rows, long Steps)> runs, int row, (int FirstLabel, double Scale) to, List<byte> labels, List<short> weights)
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
                labels.Add((byte)(to.FirstLabel + label));
                weights.Add((short)Math.Clamp(rounded, short.MinValue, short.MaxValue));
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
    public void Add(ReadOnlySpan<uint> features, Span<int> scores)
    {
        foreach (uint feature in features)
        {
            int row = (int)(feature & _mask);
            for (int i = _starts[row]; i < _starts[row + 1]; i++)
            {
                scores[_labels[i]] += _weights[i];
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

        to.Write(_weights.Length);
        to.Write(_labels);
        WritePlane(to, weight => (byte)weight);
        WritePlane(to, weight => (byte)(weight >> 8));
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
        var weights = new short[length];
        for (int i = 0; i < length; i++)
        {
            weights[i] = (short)(low[i] | (high[i] << 8));
        }

        return new SparseRows(classes, starts, labels, weights);
    }

    // Low bytes together and high bytes together: most high bytes are alike, so they pack well.
    private void WritePlane(BinaryWriter to, Func<short, byte> part) => to.Write(Array.ConvertAll(_weights, weight => part(weight)));

    private static byte[] Bytes(BinaryReader from, int count)
    {
        byte[] bytes = from.ReadBytes(count);
        return bytes.Length == count ? bytes : throw new EndOfStreamException($"{count} bytes of weights are told of, {bytes.Length} are there.");
    }
}
