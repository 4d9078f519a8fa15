using Attest.Evidence;
using Attest.Grammar;

namespace Attest.Bench.LanguageScores;

/// <summary>
/// The packs of the program on the treebanks and annotated names beside the checkout, words given as annotated: tags, lemmas, trees, names. Each treebank and split
/// the table of splits knows; <c>SPLIT=dev</c> or <c>test</c> in the environment measures one alone.
/// </summary>
internal static class Packs
{
    private static readonly string[] Languages = ["en", "ru"];

    public static void Measure(Annotated texts)
    {
        var corpora = new DiskDataFiles(Path.Combine(texts.Shared, "data"));
        string[] splits = Environment.GetEnvironmentVariable("SPLIT") is { } split ? [split] : ["dev", "test"];
        foreach (string language in Languages)
        {
            if (texts.Rules.Pack(language) is { } bytes)
            {
                var pack = LanguagePack.Load(bytes);
                var banks = new TrainingTexts(corpora, language, TagScheme.Load(texts.Rules, language));
                foreach (string name in splits)
                {
                    Trees(pack, banks, name);
                    Names(pack, new EntityCorpus(corpora, texts.Rules, language), name);
                }
            }
        }
    }

    private static void Trees(LanguagePack pack, TrainingTexts banks, string split)
    {
        foreach (string bank in banks.Treebanks)
        {
            var sentences = banks.Sentences(split, bank).Where(s => s.Count > 0).ToList();
            if (sentences.Count > 0)
            {
                var scores = PackScore.Of(pack, sentences).Select(s => FormattableString.Invariant($"{s.Measure} {s.Percent:F2}"));
                Console.WriteLine($"{pack.Language} {bank,-9} {split,-5} {string.Join("  ", scores)}  ({sentences.Sum(s => s.Count)} words)");
            }
        }
    }

    // Exact ranges, by kinds, of the corpora that annotate names; a folder of texts is a corpus.
    private static void Names(LanguagePack pack, EntityCorpus corpus, string split)
    {
        var documents = corpus.Sentences(split).GroupBy(s => s.Document).Select(d => d.ToList()).ToList();
        foreach (var kind in documents.Count > 0 ? new[] { EntityKind.Person, EntityKind.Organisation, EntityKind.Place } : [])
        {
            int right = 0, said = 0, there = 0;
            foreach (var (gold, found) in documents.SelectMany(d => d.Zip(Found(pack, d))))
            {
                var own = found.Where(n => n.Kind == kind).ToHashSet();
                right += gold.Names.Count(n => n.Kind == kind && own.Contains(n));
                (said, there) = (said + own.Count, there + gold.Names.Count(n => n.Kind == kind));
            }

            Console.WriteLine(FormattableString.Invariant($"{pack.Language} names     {split,-5} {kind} F {2.0 * right / Math.Max(1, said + there):F3} of {there}"));
        }
    }

    private static IEnumerable<IReadOnlyList<EntitySpan>> Found(LanguagePack pack, IReadOnlyList<NamedSentence> document)
    {
        var reader = new WordReader(pack.Vocabulary);
        foreach (var sentence in LabelledSentence.Of(document, reader, (_, _) => []))
        {
            var tags = new byte[sentence.Words.Length];
            var labels = new byte[tags.Length];
            pack.Tagger.Tag(sentence.Words, tags);
            pack.Tagger.Broaden(tags, tags);
            pack.Recogniser!.Recognise(sentence.Words, tags, labels);
            yield return EntityLabels.Spans(labels);
        }
    }
}
