namespace Attest.Grammar;

/// <summary>
/// Names as one label a word: outside, or first, inner, last or only word of a name of a kind (BILOU; Ratinov and Roth, Design challenges
/// and misconceptions in named entity recognition, 2009).
/// </summary>
public static class EntityLabels
{
    public const byte Outside = 0;

    /// <summary>Number of labels: outside, and four a kind.</summary>
    public const int Count = 1 + (4 * Kinds);

    /// <summary>In place of the label before the first word.</summary>
    internal const byte Start = Count;

    internal const int Kinds = 5;

    private const int First = 0, Inner = 1, Last = 2, Only = 3;

    /// <summary>The labels of a sentence.</summary>
    /// <param name="words">Number of words.</param>
    /// <param name="spans">Names that do not overlap.</param>
    public static byte[] Of(int words, IEnumerable<EntitySpan> spans)
    {
        var labels = new byte[words];
        foreach (var span in spans)
        {
            for (int i = span.First; i <= span.Last; i++)
            {
                int part = span.First == span.Last ? Only : i == span.First ? First : i == span.Last ? Last : Inner;
                labels[i] = (byte)(1 + (4 * (int)span.Kind) + part);
            }
        }

        return labels;
    }

    /// <summary>The names that legal labels tell, in order.</summary>
    public static List<EntitySpan> Spans(ReadOnlySpan<byte> labels)
    {
        var spans = new List<EntitySpan>();
        int first = 0;
        for (int i = 0; i < labels.Length; i++)
        {
            int part = Part(labels[i]);
            first = part is First or Only ? i : first;
            if (part is Last or Only)
            {
                spans.Add(new EntitySpan(first, i, (EntityKind)((labels[i] - 1) / 4)));
            }
        }

        return spans;
    }

    /// <summary>True where a label may stand behind another, or behind <see cref="Start"/>.</summary>
    internal static bool CanFollow(byte label, byte before)
    {
        bool open = before != Start && Part(before) is First or Inner;
        return open ? label != Outside && (label - 1) / 4 == (before - 1) / 4 && Part(label) is Inner or Last : CanBegin(label);
    }

    internal static bool CanEnd(byte label) => Part(label) is -1 or Last or Only;

    private static bool CanBegin(byte label) => Part(label) is -1 or First or Only;

    private static int Part(byte label) => label == Outside ? -1 : (label - 1) % 4;
}
