namespace Attest.Grammar;

/// <summary>How a parser is trained.</summary>
public sealed record ParserTrainingPlan
{
    /// <summary>Rounds over the sentences for actions.</summary>
    public int Epochs { get; init; } = 10;

    /// <summary>Rounds for first guesses at labels.</summary>
    public int LabelEpochs { get; init; } = 3;

    /// <summary>Rounds for labels of finished trees.</summary>
    public int TreeEpochs { get; init; } = 5;

    public int Width { get; init; } = 8;

    /// <summary>Logarithm of the rows of weights of actions.</summary>
    public int Bits { get; init; } = 21;

    /// <summary>Logarithm of the rows of weights of labels.</summary>
    public int LabelBits { get; init; } = 19;

    /// <summary>Units of a byte for a weight of 1.</summary>
    public double Scale { get; init; } = 2;

    public double LabelScale { get; init; } = 4;

    internal Action<int, Func<DependencyParser>>? AfterEpoch { get; init; }
}

/// <summary>A sentence to learn from.</summary>
/// <param name="Words">What models see of the words.</param>
/// <param name="Tags">A tag a word.</param>
/// <param name="Heads">Index of each word's head, -1 for the root.</param>
/// <param name="Relations">A relation a word.</param>
internal sealed record ParserExample(WordFeatures[] Words, byte[] Tags, int[] Heads, byte[] Relations);
