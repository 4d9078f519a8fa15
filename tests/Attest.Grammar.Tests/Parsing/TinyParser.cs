namespace Attest.Grammar.Tests;

/// <summary>A parser learnt from a treebank of a few sentences, with the tags of the treebank.</summary>
internal static class TinyParser
{
    private static readonly TrainingTexts Texts = new(new TinyTreebank(), "en");
    private static readonly WordReader Reader = new(Vocabulary.Empty);
    private static readonly string[] Names = [.. Texts.Sentences("train").SelectMany(s => s.Tags).Distinct().Order(StringComparer.Ordinal)];

    public static DependencyParser Trained { get; } = Train(3);

    public static List<TrainingSentence> Sentences(string split) => [.. Texts.Sentences(split).Select(s => TrainingSentence.Of(s, Reader))];

    public static byte[] Tags(TrainingSentence sentence) => [.. sentence.Gold.Tags.Select(t => (byte)Math.Max(0, Array.IndexOf(Names, t)))];

    public static DependencyParser Train(int epochs, ulong seed = 1)
    {
        var sentences = Sentences("train");
        return ParserTraining.Train(sentences, [.. sentences.Select(Tags)], new ParserTrainingPlan { Seed = seed, Epochs = epochs, Bits = 14, LabelBits = 14 }, new Quiet());
    }

    public static byte[] Bytes(DependencyParser parser)
    {
        using var bytes = new MemoryStream();
        parser.Write(new BinaryWriter(bytes));
        return bytes.ToArray();
    }

    /// <summary>Parses words that mean nothing: only their hashes and tags differ.</summary>
    public static int[] Heads(ParserSession session, IReadOnlyList<byte> tags)
    {
        var words = tags.Select((t, i) => new WordFeatures { Lower = (uint)((t * 2654435761) + (i % 3)), Cluster = t }).ToArray();
        var heads = new int[words.Length];
        session.Parse(words, [.. tags], heads, new byte[words.Length]);
        return heads;
    }
}
