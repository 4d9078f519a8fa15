namespace Attest.Grammar;

/// <summary>How much is learnt; the defaults are those of the packs that come with the program.</summary>
public sealed record PackPlan
{
    /// <summary>How words are clustered and counted.</summary>
    public VocabularyTraining Vocabulary { get; init; } = new();

    public TaggerPlan Tagger { get; init; } = new(Rounds: 10, Runs: 2);

    /// <summary>Of the taggers whose tags the parser and the recogniser learn from.</summary>
    public TaggerPlan FoldTagger { get; init; } = new(Rounds: 5);

    /// <summary>Parts of the treebank for tags of sentences not seen.</summary>
    public int Folds { get; init; } = 5;

    public ParserTrainingPlan Parser { get; init; } = new();
}
