namespace Attest.Grammar;

/// <summary>Trains a parser from a treebank.</summary>
public static class ParserTraining
{
    // Sentences beyond are lists and tables, and slow.
    private const int LongestSentence = 120;

    /// <summary>Trains.</summary>
    /// <param name="sentences">Sentences with their trees.</param>
    /// <param name="tags">Tags of the words of each sentence as the tagger gives them to text it was not trained on.</param>
    /// <param name="seed">Decides the order of sentences.</param>
    /// <param name="progress">Told what is being done.</param>
    /// <param name="plan">How long to train.</param>
    public static DependencyParser Train(
        IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<byte[]> tags, ulong seed, IProgress<string> progress, ParserTrainingPlan? plan = null)
    {
        plan ??= new ParserTrainingPlan();
        string[] relations = [.. sentences.SelectMany(s => s.Gold.Relations).Distinct().Order(StringComparer.Ordinal)];
        var trees = Trees(sentences, tags, relations);
        var (arcs, labels) = LabelTraining.Train(trees, relations.Length, plan, seed);
        progress.Report($"labels of arcs {arcs.Count} weights, of trees {labels.Count}");
        var actions = new ActionTraining(arcs, plan);
        var order = trees.Where(t => t.Words.Length is > 1 and <= LongestSentence).ToArray();
        var random = new SeededOrder(seed);
        Array.ForEach(order, actions.Meet);
        for (int epoch = 1; epoch <= plan.Epochs; epoch++)
        {
            random.Shuffle(order.AsSpan());
            int wrong = order.Count(actions.Learn);
            progress.Report($"actions, round {epoch} of {plan.Epochs}: {wrong} of {order.Length} sentences to be learnt from");
            plan.AfterEpoch?.Invoke(epoch, () => new DependencyParser(relations, actions.Weights(), arcs, labels));
        }

        return new DependencyParser(relations, actions.Weights(), arcs, labels);
    }

    private static List<ParserExample> Trees(IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<byte[]> tags, string[] relations)
    {
        var index = relations.Select((name, i) => (name, i)).ToDictionary(r => r.name, r => (byte)r.i);
        return [.. sentences.Select((s, i) => new ParserExample(s.Words, tags[i], [.. s.Gold.Heads], [.. s.Gold.Relations.Select(r => index[r])]))
            .Where(e => e.Words.Length > 0)];
    }
}
