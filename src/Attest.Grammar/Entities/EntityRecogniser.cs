namespace Attest.Grammar;

/// <summary>
/// Finds names and what they name in the words of one sentence: a linear model over labels and their transitions, the best legal sequence
/// of labels found by Viterbi (a structured perceptron; Collins 2002). Immutable; usable from several threads.
/// </summary>
public sealed class EntityRecogniser
{
    [ThreadStatic]
    private static LabelPath? _path;

    private readonly SparseRows _emissions;
    private readonly int[] _transitions;

    internal EntityRecogniser(SparseRows emissions, int[] transitions) => (_emissions, _transitions) = (emissions, transitions);

    /// <summary>Number of weights kept.</summary>
    public int Count => _emissions.Count;

    /// <summary>Labels the words of a sentence (<see cref="EntityLabels"/>).</summary>
    /// <param name="words">The words, with <see cref="WordFeatures.Document"/> where there is a document.</param>
    /// <param name="tags">Tags of the tagger it was trained with; empty where there are none.</param>
    /// <param name="labels">As long as <paramref name="words"/>.</param>
    public void Recognise(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> tags, Span<byte> labels)
    {
        const int Labels = EntityLabels.Count;
        int[] scores = System.Buffers.ArrayPool<int>.Shared.Rent(Math.Max(1, words.Length * Labels));
        Span<uint> features = stackalloc uint[EntityFeatures.Most];
        for (int i = 0; i < words.Length; i++)
        {
            if (EntityFeatures.IsFarFromNames(words, i))
            {
                LabelPath.SetOutside(scores.AsSpan(i * Labels, Labels));
                continue;
            }

            int count = EntityFeatures.Fill(words, tags, i, features);
            _emissions.Score(features[..count], scores.AsSpan(i * Labels, Labels));
        }

        (_path ??= new LabelPath()).Find(scores, _transitions, labels[..words.Length]);
        System.Buffers.ArrayPool<int>.Shared.Return(scores);
    }

    internal void Write(BinaryWriter to)
    {
        _emissions.Write(to);
        to.Write(_transitions.Length);
        foreach (int weight in _transitions)
        {
            to.Write(weight);
        }
    }

    internal static EntityRecogniser Read(BinaryReader from)
    {
        var emissions = SparseRows.Read(from);
        var transitions = new int[from.ReadInt32()];
        for (int i = 0; i < transitions.Length; i++)
        {
            transitions[i] = from.ReadInt32();
        }

        return new EntityRecogniser(emissions, transitions);
    }
}
