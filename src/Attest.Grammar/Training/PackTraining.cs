using Attest.Text;

namespace Attest.Grammar;

/// <summary>
/// Trains a pack, each model with what the ones before it give: words, tags, lemmas, trees, names. Nothing is learnt from a development or test
/// split; they are read at the end, for the scores.
/// </summary>
/// <param name="corpora">The folder that holds <c>splits.tsv</c>.</param>
/// <param name="rules">The program's rule files.</param>
/// <param name="progress">Told what is being done.</param>
public sealed class PackTraining(IDataFiles corpora, IDataFiles rules, IProgress<string> progress)
{
    private static readonly string[] Measured = ["dev", "test"];

    /// <summary>Trains; the same bit for bit for the same files, seed and plan.</summary>
    /// <param name="language">Two letters of ISO 639-1.</param>
    /// <param name="seed">Decides the order in which sentences are learnt from.</param>
    /// <param name="plan">How much.</param>
    /// <param name="stop">Ends the work at the next sentence or word, within a model at the next round.</param>
    /// <exception cref="FormatException">A file of a treebank is damaged, or there is none to learn from.</exception>
    public TrainedPack Train(string language, ulong seed, PackPlan plan, CancellationToken stop)
    {
        var texts = new TrainingTexts(corpora, language, TagScheme.Load(rules, language));
        var gold = texts.Sentences("train").Where(s => s.Count > 0).ToList();
        if (gold.Count == 0)
        {
            throw new FormatException($"{TrainingTexts.Table} names no treebank to train from under language/{language}/.");
        }

        progress.Report($"{gold.Count} sentences of {string.Join(", ", texts.Treebanks)}");
        var vocabulary = plan.Vocabulary.Train(texts.Prose(), gold.Select(s => s.Forms).Concat(WordsInPlaceOfProse(texts, language)), rules, progress, stop);
        var reader = new WordReader(vocabulary);
        var run = new Run(gold.ConvertAll(s => TrainingSentence.Of(s, reader)), seed, plan, stop);
        progress.Report("Tagger");
        var tagger = TaggerTraining.Train(run.Sentences, plan.Tagger, seed, stop);
        var pack = new PackFile(language);
        pack.Put(LanguagePack.VocabularySection, vocabulary.Write);
        pack.Put(LanguagePack.TaggerSection, tagger.Write);
        progress.Report("Lemmas");
        pack.Put(LanguagePack.LemmaSection, LemmatiserTraining.Train(gold, tagger.Names).Write);
        PutWhatLearnsFromTags(pack, vocabulary, tagger, run);
        progress.Report("Scores");
        return new TrainedPack(pack, [.. Scores(texts, LanguagePack.Load(pack.ToBytes()), stop)]);
    }

    // A language without prose learns of its words from all that is annotated for training.
    private IEnumerable<IReadOnlyList<string>> WordsInPlaceOfProse(TrainingTexts texts, string language) =>
        texts.Prose().Any() ? [] : new EntityCorpus(corpora, rules, language).Sentences("train").Select(s => s.Forms);

    // The parser and the recogniser learn from tags with the errors a tagger makes in sentences it has not seen.
    private void PutWhatLearnsFromTags(PackFile pack, Vocabulary vocabulary, Tagger tagger, Run run)
    {
        bool hasTrees = run.Sentences.Exists(s => s.Gold.Heads.Any(h => h >= 0));
        var named = new EntityCorpus(corpora, rules, pack.Language).Sentences("train").ToList();
        if (!hasTrees && named.Count == 0)
        {
            return;
        }

        progress.Report("Tags of sentences not seen");
        byte[][] tags = JackknifedTags.Of(run.Sentences, tagger, run.Plan.Folds, part => TaggerTraining.Train(part, run.Plan.FoldTagger, run.Seed, run.Stop), run.Stop);
        if (hasTrees)
        {
            progress.Report("Parser");
            Array.ForEach(tags, t => tagger.Broaden(t, t));
            pack.Put(LanguagePack.ParserSection, ParserTraining.Train(run.Sentences, tags, run.Plan.Parser with { Seed = run.Seed }, progress, run.Stop).Write);
        }

        // A language without annotated names gets a pack without a recogniser.
        if (named.Count > 0)
        {
            run.Stop.ThrowIfCancellationRequested();
            progress.Report($"Names: {named.Count} sentences");
            var unseen = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            for (int i = 0; i < tags.Length; i++)
            {
                unseen[string.Join(' ', run.Sentences[i].Gold.Forms)] = tags[i];
            }

            pack.Put(LanguagePack.NamesSection, RecogniserTraining.Train(named, vocabulary, tagger, unseen, run.Seed).Write);
        }
    }

    private static IEnumerable<PackScore> Scores(TrainingTexts texts, LanguagePack pack, CancellationToken stop)
    {
        foreach (string treebank in texts.Treebanks)
        {
            foreach (string split in Measured)
            {
                stop.ThrowIfCancellationRequested();
                var sentences = texts.Sentences(split, treebank).Where(s => s.Count > 0).ToList();
                foreach (var score in sentences.Count > 0 ? PackScore.Of(pack, sentences) : [])
                {
                    yield return score with { Treebank = treebank, Split = split };
                }
            }
        }
    }

    private sealed record Run(List<TrainingSentence> Sentences, ulong Seed, PackPlan Plan, CancellationToken Stop);
}

/// <summary>A pack and how well it did.</summary>
/// <param name="File">The pack.</param>
/// <param name="Scores">By treebank, then split, then measure.</param>
public sealed record TrainedPack(PackFile File, IReadOnlyList<PackScore> Scores);
