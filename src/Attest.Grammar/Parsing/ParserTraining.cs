namespace Attest.Grammar;

/// <summary>Trains a parser from a treebank.</summary>
public static class ParserTraining
{
    // Sentences beyond are lists and tables, and slow.
    private const int LongestSentence = 120;

    /// <summary>Trains; the same bit for bit for the same sentences, tags and plan.</summary>
    /// <param name="sentences">Sentences with their trees.</param>
    /// <param name="tags">Tags of the words of each sentence as the tagger gives them to text it was not trained on.</param>
    /// <param name="plan">How long to train.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="stop">Ends the work at the next sentence.</param>
    public static DependencyParser Train(
        IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<byte[]> tags, ParserTrainingPlan plan, IProgress<string> progress, CancellationToken stop = default)
    {
        string[] relations = [.. sentences.SelectMany(s => s.Gold.Relations).Distinct().Order(StringComparer.Ordinal)];
        var trees = Trees(sentences, tags, relations);
        var labels = LabelTraining.Train(trees, relations.Length, plan, stop);
        progress.Report($"Labels of trees: {labels.Trees.Count} weights");
        var examples = trees.Where(t => t.Words.Length is > 1 and <= LongestSentence).ToArray();
        var runs = Enumerable.Range(0, plan.Runs).Select(_ => new ActionTraining(labels.Guesses, plan)).ToArray();
        Parallel.For(0, plan.Runs, new ParallelOptions { CancellationToken = stop }, run => Learn(runs[run], (examples, run), plan, progress, stop));
        return new DependencyParser(relations, ActionWeights.From([.. runs.Select(r => r.Learnt)], plan.Scale), labels);
    }

    private static void Learn(ActionTraining actions, (ParserExample[] Examples, int Number) run, ParserTrainingPlan plan, IProgress<string> progress, CancellationToken stop)
    {
        Array.ForEach(run.Examples, actions.Meet);
        var order = run.Examples.ToArray();
        var random = new SeededOrder(plan.Seed + (ulong)run.Number);
        for (int epoch = 1; epoch <= plan.Epochs; epoch++)
        {
            random.Shuffle(order.AsSpan());
            int wrong = 0;
            foreach (var example in order)
            {
                stop.ThrowIfCancellationRequested();
                wrong += actions.Learn(example) ? 1 : 0;
            }

            progress.Report($"Parser, run {run.Number + 1} of {plan.Runs}, round {epoch} of {plan.Epochs}: {wrong} of {order.Length} sentences were not right yet");
        }
    }

    private static List<ParserExample> Trees(IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<byte[]> tags, string[] relations)
    {
        var index = relations.Select((name, i) => (name, i)).ToDictionary(r => r.name, r => (byte)r.i);
        return [.. sentences.Select((s, i) => new ParserExample(s.Words, tags[i], [.. s.Gold.Heads], [.. s.Gold.Relations.Select(r => index[r])]))
            .Where(e => e.Words.Length > 0)];
    }
}
