namespace Attest.Grammar;

/// <summary>How much is learnt; the defaults are those of the packs that come with the program.</summary>
/// <param name="Vocabulary">How words are clustered and counted.</param>
/// <param name="TaggerRounds">How often the tagger sees each sentence.</param>
/// <param name="Folds">Parts of the treebank for tags of sentences not seen.</param>
public sealed record PackPlan(VocabularyTraining Vocabulary, int TaggerRounds = 8, int Folds = 5)
{
    public static PackPlan Usual { get; } = new(new VocabularyTraining());
}
