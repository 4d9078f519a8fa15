namespace Attest.Grammar;

/// <summary>How many of the words of a split a pack got right.</summary>
/// <param name="Treebank">Its folder.</param>
/// <param name="Split"><c>dev</c> or <c>test</c>.</param>
/// <param name="Measure">
/// <c>XPOS</c>: tags of the language's own set, or of universal parts of speech with features; of the latter also <c>UPOS</c>, the part of speech alone, and
/// <c>Case</c>, of the words that have one. <c>lemmas</c>: with the tags of the tagger; letter case counts. <c>UAS</c>: heads; <c>LAS</c>: heads
/// and relations without subtypes, as the shared tasks of CoNLL count; both of all words, punctuation too.
/// </param>
/// <param name="Right">Words that are right.</param>
/// <param name="Words">All words that were annotated.</param>
public sealed record PackScore(string Treebank, string Split, string Measure, int Right, int Words)
{
    private const string NotAnnotated = "_";

    /// <summary>From 0 to 100, rounded to two places.</summary>
    public double Percent => Words == 0 ? 0 : Math.Round(10000.0 * Right / Words) / 100;

    /// <summary>Reads the sentences with gold words and compares.</summary>
    public static IEnumerable<PackScore> Of(LanguagePack pack, IEnumerable<TreebankSentence> sentences, ParserOptions? options = null)
    {
        var reader = new SentenceReader(pack, options);
        PackScore universal = new("", "", "UPOS", 0, 0), cases = new("", "", "Case", 0, 0);
        PackScore tags = new("", "", "XPOS", 0, 0), lemmas = new("", "", "lemmas", 0, 0), heads = new("", "", "UAS", 0, 0), trees = new("", "", "LAS", 0, 0);
        foreach (var gold in sentences)
        {
            reader.Tag(gold);
            bool parsed = reader.Parse();
            for (int i = 0; i < gold.Count; i++)
            {
                byte tag = reader.Tags[i];
                universal = universal.Count(TagScheme.PartOfSpeech(pack.Tagger.Names[tag]).SequenceEqual(gold.UniversalTags[i]));
                cases = TagScheme.Value(gold.Features[i], "Case") is { } value ? cases.Count(TagScheme.Has(pack.Tagger.Names[tag], value)) : cases;
                tags = tags.With(gold.Tags[i], pack.Tagger.Names[tag]);
                lemmas = lemmas.With(gold.Lemmas[i], pack.Lemmatiser.Lemma(gold.Forms[i], tag));
                if (parsed)
                {
                    bool head = reader.Heads[i] == gold.Heads[i];
                    heads = heads.Count(head);
                    trees = trees.Count(head && Universal(pack.Parser!.Relations[reader.Relations[i]]).SequenceEqual(Universal(gold.Relations[i])));
                }
            }
        }

        PackScore[] morphology = pack.Tagger.HasFeatures ? [universal, cases] : [];
        return heads.Words > 0 ? [tags, .. morphology, lemmas, heads, trees] : [tags, .. morphology, lemmas];
    }

    private static ReadOnlySpan<char> Universal(string relation) => relation.AsSpan(0, relation.IndexOf(':', StringComparison.Ordinal) is var at and >= 0 ? at : relation.Length);

    private PackScore With(string gold, string found) => gold == NotAnnotated && found != NotAnnotated ? this : Count(gold == found);

    private PackScore Count(bool right) => this with { Right = Right + (right ? 1 : 0), Words = Words + 1 };
}
