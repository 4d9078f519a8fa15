using Attest.Text;

namespace Attest.Grammar;

/// <summary>
/// Trains a pack, each model with what the ones before it give: words, tags, lemmas. Nothing is learnt from a development or test split; they
/// are read at the end, for the scores.
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
    /// <param name="stop">Ends the work at the next sentence or word.</param>
    /// <exception cref="FormatException">A file of a treebank is damaged, or there is none to learn from.</exception>
    public TrainedPack Train(string language, ulong seed, PackPlan plan, CancellationToken stop)
    {
        var texts = new TrainingTexts(corpora, language);
        var gold = texts.Sentences("train").Where(s => s.Count > 0).ToList();
        if (gold.Count == 0)
        {
            throw new FormatException($"{TrainingTexts.Table} names no treebank to train from under language/{language}/.");
        }

        progress.Report($"{gold.Count} sentences of {string.Join(", ", texts.Treebanks)}");
        var pack = new PackFile(language);
        var vocabulary = plan.Vocabulary.Train(texts.Prose(), gold, rules, progress, stop);
        pack.Put(LanguagePack.VocabularySection, vocabulary.Write);
        var reader = new WordReader(vocabulary);
        var sentences = gold.ConvertAll(s => TrainingSentence.Of(s, reader));
        progress.Report("Tagger");
        var tagger = TaggerTraining.Train(sentences, plan.TaggerRounds, seed, stop);
        pack.Put(LanguagePack.TaggerSection, tagger.Write);
        progress.Report("Lemmas");
        pack.Put(LanguagePack.LemmaSection, LemmatiserTraining.Train(gold, tagger.Names).Write);
        progress.Report("Scores");
        return new TrainedPack(pack, [.. Scores(texts, LanguagePack.Load(pack.ToBytes()), stop)]);
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
}

/// <summary>A pack and how well it did.</summary>
/// <param name="File">The pack.</param>
/// <param name="Scores">By treebank, then split, then measure.</param>
public sealed record TrainedPack(PackFile File, IReadOnlyList<PackScore> Scores);
