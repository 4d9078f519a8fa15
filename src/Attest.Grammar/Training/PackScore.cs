namespace Attest.Grammar;

/// <summary>How many of the words of a split a pack got right.</summary>
/// <param name="Treebank">Its folder.</param>
/// <param name="Split"><c>dev</c> or <c>test</c>.</param>
/// <param name="Measure"><c>XPOS</c>: tags of the language's own set. <c>lemmas</c>: with the tags of the tagger; letter case counts.</param>
/// <param name="Right">Words that are right.</param>
/// <param name="Words">All words that were annotated.</param>
public sealed record PackScore(string Treebank, string Split, string Measure, int Right, int Words)
{
    private const string NotAnnotated = "_";

    /// <summary>From 0 to 100, rounded to two places.</summary>
    public double Percent => Words == 0 ? 0 : Math.Round(10000.0 * Right / Words) / 100;

    /// <summary>Reads the sentences with gold words and compares.</summary>
    public static IEnumerable<PackScore> Of(LanguagePack pack, IEnumerable<TreebankSentence> sentences)
    {
        var words = new WordReader(pack.Vocabulary);
        PackScore tags = new("", "", "XPOS", 0, 0), lemmas = new("", "", "lemmas", 0, 0);
        foreach (var gold in sentences)
        {
            var sentence = TrainingSentence.Of(gold, words);
            var found = new byte[sentence.Count];
            pack.Tagger.Tag(sentence.Words, found);
            for (int i = 0; i < found.Length; i++)
            {
                tags = tags.With(gold.Tags[i], pack.Tagger.Names[found[i]]);
                lemmas = lemmas.With(gold.Lemmas[i], pack.Lemmatiser.Lemma(gold.Forms[i], found[i]));
            }
        }

        return [tags, lemmas];
    }

    private PackScore With(string gold, string found) =>
        gold == NotAnnotated && found != NotAnnotated ? this : this with { Right = Right + (gold == found ? 1 : 0), Words = Words + 1 };
}
