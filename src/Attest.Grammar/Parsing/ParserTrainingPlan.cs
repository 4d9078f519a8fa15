namespace Attest.Grammar;

/// <summary>How a parser is trained.</summary>
public sealed record ParserTrainingPlan
{
    /// <summary>Decides the order of sentences.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Rounds over the sentences for actions.</summary>
    public int Epochs { get; init; } = 6;

    /// <summary>How often actions are learnt anew, in another order; the weights are the mean.</summary>
    public int Runs { get; init; } = 4;

    /// <summary>Rounds for first guesses at labels.</summary>
    public int LabelEpochs { get; init; } = 3;

    /// <summary>Rounds for labels of finished trees.</summary>
    public int TreeEpochs { get; init; } = 5;

    /// <summary>Number of states kept side by side while learning.</summary>
    public int Width { get; init; } = 8;

    /// <summary>Logarithm of the rows of weights of actions.</summary>
    public int Bits { get; init; } = 21;

    /// <summary>Logarithm of the rows of weights of labels.</summary>
    public int LabelBits { get; init; } = 19;

    /// <summary>Units of a byte for a weight of 1.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>The same for weights of labels of finished trees, which have two bytes.</summary>
    public double LabelScale { get; init; } = 0.5;

    /// <summary>How much better than any other label of a finished tree the right one must be, in weights.</summary>
    public int LabelMargin { get; init; } = 80;
}

/// <summary>A sentence to learn from.</summary>
/// <param name="Words">What models see of the words.</param>
/// <param name="Tags">A tag a word.</param>
/// <param name="Heads">Index of each word's head, -1 for the root.</param>
/// <param name="Relations">A relation a word.</param>
internal sealed record ParserExample(WordFeatures[] Words, byte[] Tags, int[] Heads, byte[] Relations);
