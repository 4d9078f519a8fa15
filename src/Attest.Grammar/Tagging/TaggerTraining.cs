using Attest.Text;

namespace Attest.Grammar;

/// <summary>Learns a <see cref="Tagger"/> from tagged sentences.</summary>
public static class TaggerTraining
{
    private const int Bits = 20;
    private const int SureCount = 20;
    private const double SureShare = 0.995;
    private const double Scale = 4;

    // A decision must be right by this much, or it is learnt from: half of what one update of all features moves it.
    private const int Margin = 50;

    // Of a thousand features so many are hidden at each decision, so that the others learn to do without (dropout; Hinton and others 2012).
    private const int Hidden = 100;

    // Two models of one pack share the 255 classes a row of weights has room for.
    private const int MostForBoth = 127;

    // Each learns in hundreds of megabytes.
    private const int AtOnce = 2;

    /// <summary>Learns from the sentences in orders that the seed decides.</summary>
    /// <param name="sentences">Tagged sentences, 255 different tags at most.</param>
    /// <param name="plan">How often.</param>
    /// <param name="seed">Decides the order.</param>
    /// <param name="stop">Asked before each round.</param>
    public static Tagger Train(IReadOnlyList<TrainingSentence> sentences, TaggerPlan plan, ulong seed, CancellationToken stop = default)
    {
        string[] names = [.. sentences.SelectMany(s => s.Gold.Tags).Distinct().Order(StringComparer.Ordinal)];
        var ids = names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => (byte)p.i, StringComparer.Ordinal);
        var gold = sentences.Select(s => s.Gold.Tags.Select(t => ids[t]).ToArray()).ToArray();
        var sure = Sure(sentences, gold);
        bool both = names.Length <= MostForBoth;
        var learners = Enumerable.Range(0, plan.Runs)
            .SelectMany(run => (both ? new[] { false, true } : [false]).Select(backwards => (Run: run, Backwards: backwards)))
            .Select(l => new Learner(new LearningRows(Bits, names.Length), sure, new SeededOrder(seed + (ulong)l.Run)) { IsBackwards = l.Backwards })
            .ToArray();
        Parallel.ForEach(learners, new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = AtOnce }, learner => Learn(learner, sentences, gold, plan.Rounds, stop));
        return new Tagger(names, sure, SparseRows.Joined(both ? [Runs(learners, backwards: false), Runs(learners, backwards: true)] : [Runs(learners, backwards: false)], Scale));
    }

    private static (LearningRows Rows, long Steps)[] Runs(Learner[] learners, bool backwards) =>
        [.. learners.Where(l => l.IsBackwards == backwards).Select(l => (l.Rows, l.Steps))];

    private static void Learn(Learner learner, IReadOnlyList<TrainingSentence> sentences, byte[][] gold, int rounds, CancellationToken stop)
    {
        int[] order = [.. Enumerable.Range(0, sentences.Count)];
        for (int round = 0; round < rounds; round++)
        {
            stop.ThrowIfCancellationRequested();
            learner.Chance.Shuffle(order.AsSpan());
            Array.ForEach(order, s => learner.Learn(sentences[s].Words, gold[s]));
        }
    }

    // Forms seen often that bear one tag but for slips of annotators.
    private static Dictionary<uint, byte> Sure(IReadOnlyList<TrainingSentence> sentences, byte[][] gold)
    {
        var counts = new Dictionary<uint, Dictionary<byte, int>>();
        for (int s = 0; s < gold.Length; s++)
        {
            for (int i = 0; i < gold[s].Length; i++)
            {
                var tags = counts.TryGetValue(sentences[s].Words[i].Form, out var known) ? known : counts[sentences[s].Words[i].Form] = [];
                tags[gold[s][i]] = tags.GetValueOrDefault(gold[s][i]) + 1;
            }
        }

        var sure = new Dictionary<uint, byte>();
        foreach (var (form, tags) in counts)
        {
            int all = tags.Values.Sum();
            var most = tags.OrderByDescending(t => t.Value).ThenBy(t => t.Key).First();
            if (all >= SureCount && most.Value >= all * SureShare)
            {
                sure.Add(form, most.Key);
            }
        }

        return sure;
    }

    private sealed class Learner(LearningRows rows, Dictionary<uint, byte> sure, SeededOrder chance)
    {
        private readonly uint[] _features = new uint[TagFeatures.Most];
        private readonly int[] _scores = new int[rows.Classes];

        public LearningRows Rows => rows;

        public SeededOrder Chance => chance;

        public bool IsBackwards { get; init; }

        public long Steps { get; private set; } = 1;

        public void Learn(WordFeatures[] words, byte[] gold)
        {
            (uint Beside, uint Beyond) given = (TagFeatures.NoTag, TagFeatures.NoTag);
            for (int step = 0; step < words.Length; step++)
            {
                int i = IsBackwards ? words.Length - 1 - step : step;
                if (!sure.TryGetValue(words[i].Form, out byte tag))
                {
                    tag = Decide(words, i, gold[i], given);
                }

                given = (tag, given.Beside);
            }
        }

        private byte Decide(WordFeatures[] words, int i, byte gold, (uint Beside, uint Beyond) given)
        {
            Steps++;
            int count = TagFeatures.OfWords(words, i, _features);
            count += TagFeatures.OfTags(words, i, given, IsBackwards, _features.AsSpan(count));
            var features = _features.AsSpan(0, Seen(count));
            rows.Score(features, _scores);
            byte best = (byte)Tagger.Best(_scores);
            int right = _scores[gold];
            _scores[gold] = int.MinValue;
            byte rival = (byte)Tagger.Best(_scores);
            if (right - _scores[rival] < Margin)
            {
                rows.Update(features, gold, 1, Steps);
                rows.Update(features, rival, -1, Steps);
            }

            return best;
        }

        private int Seen(int count)
        {
            int seen = 0;
            for (int i = 0; i < count; i++)
            {
                _features[seen] = _features[i];
                seen += chance.Next(1000) >= Hidden ? 1 : 0;
            }

            return seen;
        }
    }
}

/// <summary>How often a tagger learns from each sentence.</summary>
/// <param name="Rounds">Times in a run.</param>
/// <param name="Runs">Runs in different orders, each in a thread of its own; their weights are averaged.</param>
public sealed record TaggerPlan(int Rounds, int Runs = 1);
