namespace Attest.Grammar;

/// <summary>Learns labels of arcs from the arcs of treebanks: first guesses, and labels of finished trees.</summary>
internal sealed class LabelTraining
{
    private readonly SentenceValues _sentence = new();
    private readonly TreeLinks _links = new();
    private readonly TreeTemplates _templates;
    private readonly LearningRows _rows;
    private readonly int[] _scores;
    private readonly int _margin;
    private long _step = 1;

    private LabelTraining(int labels, int bits, int margin)
    {
        _margin = margin;
        _templates = new TreeTemplates(_sentence, _links);
        _rows = new LearningRows(bits, labels);
        _scores = new int[labels];
    }

    /// <summary>Trains both, each in a thread of its own.</summary>
    public static LabelModels Train(List<ParserExample> examples, int labels, ParserTrainingPlan plan, CancellationToken stop)
    {
        var trees = Task.Run(() => new LabelTraining(labels, plan.LabelBits, plan.LabelMargin).Train(examples, plan.TreeEpochs, plan.Seed, t => t.LearnTree));
        var arcs = new LabelTraining(labels, plan.LabelBits - 1, 0).Train(examples, plan.LabelEpochs, plan.Seed, t => t.LearnArcs);
        trees.Wait(stop);
        return new LabelModels(CertainLabels.From(examples), arcs.Rounded(1), trees.Result.Rounded(plan.LabelScale));
    }

    private LabelTraining Train(List<ParserExample> examples, int epochs, ulong seed, Func<LabelTraining, Action<ParserExample>> learn)
    {
        var order = examples.ToArray();
        var random = new SeededOrder(seed + 1);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order.AsSpan());
            Array.ForEach(order, learn(this));
        }

        return this;
    }

    private SparseRows Rounded(double scale) => SparseRows.From(_rows, _step, scale);

    private void LearnArcs(ParserExample example)
    {
        Load(example);
        Span<uint> features = stackalloc uint[ArcTemplates.Most];
        for (int word = 0; word < example.Words.Length; word++)
        {
            int count = ArcTemplates.Guess(_sentence, _links.Head(word + 1), word + 1, features);
            Learn(features[..count], example.Relations[word]);
        }
    }

    private void LearnTree(ParserExample example)
    {
        Load(example);
        Span<uint> features = stackalloc uint[TreeTemplates.Most];
        var given = new byte[example.Words.Length];
        for (int word = 0; word < given.Length; word++)
        {
            int count = _templates.Fill(word + 1, given, features);
            given[word] = Learn(features[..count], example.Relations[word]);
        }
    }

    private void Load(ParserExample example)
    {
        _sentence.Load(example.Words, example.Tags);
        _links.Load(example.Heads);
    }

    private byte Learn(ReadOnlySpan<uint> features, byte right)
    {
        _step++;
        _rows.Score(features, _scores);
        _scores[right] -= _margin;
        byte best = ArcLabels.Best(_scores);
        if (best != right)
        {
            _rows.Update(features, right, 1, _step);
            _rows.Update(features, best, -1, _step);
        }

        return best;
    }
}
