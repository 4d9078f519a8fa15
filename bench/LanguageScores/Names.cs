using System.Text.Json;
using Attest.Evidence;
using Attest.Grammar;
using Attest.Language;

namespace Attest.Bench.LanguageScores;

/// <summary>
/// Names as the whole program finds them: annotated words joined to running text, a file of the corpus a document, the documents of a split
/// a collection that votes; a name counts where its range is the annotated one to the character. Of GUM the mentions with a proper noun as
/// head, without article and title; of WikiGold persons as annotated.
/// </summary>
internal static class Names
{
    private static readonly (string Name, string Prefix)[] Corpora = [("WikiGold", "language/en/ner/"), ("GUM biographies", "language/en/gum/GUM_bio")];

    public static void Measure(Annotated texts)
    {
        Score("rules", texts, LanguageRules.Load(new WithoutPacks(texts.Rules)));
        if (texts.Rules.Pack("en") is not null)
        {
            Score("pack", texts, LanguageRules.Load(texts.Rules));
        }
    }

    /// <summary>Writes the texts and their persons as JSON, for other programs to be measured on: <c>bench/peers/names_compromise.mjs</c>.</summary>
    public static void Print(Annotated texts)
    {
        var documents = Splits(texts).SelectMany(s => s.Documents.Select(d => new
        {
            s.Corpus,
            s.Split,
            Text = d.Witness.Transcript.Reading,
            Persons = d.Names.Where(n => n.Kind == EntityKind.Person).Select(n => new[] { n.Span.Start, n.Span.End }),
        }));
        Console.WriteLine(JsonSerializer.Serialize(documents));
    }

    public static void Score(string label, IReadOnlyList<NamedDocument> documents, DocumentAnalyser analyser)
    {
        var begun = documents.Select(d => analyser.Begin(d.Witness)).ToList();
        var vote = CollectionVote.Of(begun.Select(b => b.Evidence));
        var found = begun.ConvertAll(b => analyser.Settle(b, vote).Mentions);
        foreach (var (kind, mention) in new[] { (EntityKind.Person, MentionKind.Person), (EntityKind.Organisation, MentionKind.Organisation), (EntityKind.Place, MentionKind.Place) })
        {
            int right = 0, said = 0, there = 0;
            for (int i = 0; i < found.Count; i++)
            {
                var gold = documents[i].Names.Where(n => n.Kind == kind).Select(n => n.Span).ToHashSet();
                var own = found[i].Where(m => m.Kind == mention).Select(m => m.Span).ToHashSet();
                (right, said, there) = (right + own.Count(gold.Contains), said + own.Count, there + gold.Count);
            }

            Console.WriteLine($"{label,-34} {kind,-13} P {Share(right, said):F3} R {Share(right, there):F3} F {Share(2 * right, said + there):F3} of {there}");
        }
    }

    private static void Score(string label, Annotated texts, LanguageRules rules)
    {
        var analyser = new DocumentAnalyser(rules);
        foreach (var (corpus, split, documents) in Splits(texts))
        {
            Score($"{label}, {corpus}, {split}", documents, analyser);
        }
    }

    private static IEnumerable<(string Corpus, string Split, IReadOnlyList<NamedDocument> Documents)> Splits(Annotated texts)
    {
        var corpus = new EntityCorpus(new DiskDataFiles(Path.Combine(texts.Shared, "data")), texts.Rules, "en");
        foreach (string split in new[] { "dev", "test" })
        {
            var documents = corpus.Sentences(split).GroupBy(s => s.Document).ToList();
            foreach (var (name, prefix) in Corpora)
            {
                yield return (name, split, [.. documents.Where(d => d.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(d => NamedDocument.Of(d.Key, d))]);
            }
        }
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
