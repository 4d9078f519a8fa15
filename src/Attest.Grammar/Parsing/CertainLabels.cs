namespace Attest.Grammar;

/// <summary>Pairs of tags whose arcs have always the same label, as an article before a noun; there is nothing to work out for them.</summary>
internal sealed class CertainLabels
{
    private const int Tags = 256;
    private const byte Unsure = 255;
    private const int LeastArcs = 30;

    // One arc in 500 may be labelled otherwise: annotators differ as often.
    private const int MostArcsForAnException = 500;

    private readonly byte[] _labels;

    private CertainLabels(byte[] labels) => _labels = labels;

    public static CertainLabels From(IEnumerable<ParserExample> examples)
    {
        var counts = new Dictionary<int, Dictionary<byte, int>>();
        foreach (var example in examples)
        {
            for (int child = 0; child < example.Heads.Length; child++)
            {
                int head = example.Heads[child];
                int at = Index(head < 0 ? (byte)0 : example.Tags[head], example.Tags[child], child < head);
                if (head >= 0)
                {
                    counts.TryAdd(at, []);
                    counts[at][example.Relations[child]] = counts[at].GetValueOrDefault(example.Relations[child]) + 1;
                }
            }
        }

        var labels = new byte[2 * Tags * Tags];
        Array.Fill(labels, Unsure);
        foreach (var (at, seen) in counts)
        {
            int all = seen.Values.Sum(), most = seen.Values.Max();
            labels[at] = all >= LeastArcs && (all - most) * MostArcsForAnException <= all ? seen.First(s => s.Value == most).Key : Unsure;
        }

        return new CertainLabels(labels);
    }

    /// <summary>The label, where there is but one.</summary>
    /// <param name="head">Tag of the head, which is not the root.</param>
    /// <param name="child">Tag of the dependent.</param>
    /// <param name="before">True where the dependent stands before its head.</param>
    public byte? Of(byte head, byte child, bool before) => _labels[Index(head, child, before)] is not Unsure and var label ? label : null;

    internal void Write(BinaryWriter to) => to.Write(_labels);

    internal static CertainLabels Read(BinaryReader from)
    {
        var labels = new byte[2 * Tags * Tags];
        from.BaseStream.ReadExactly(labels);
        return new CertainLabels(labels);
    }

    private static int Index(byte head, byte child, bool before) => (((head * Tags) + child) * 2) + (before ? 1 : 0);
}
