using Attest.Textual.Words;

namespace Attest.Textual.Matching;

/// <summary>Finds the passages that stand twice: seeds, fragments, chains, alignment, cut, one pair a passage.</summary>
internal static class ReuseFinder
{
    public static List<AlignedPassage> Find(CollectionWords words)
    {
        var index = new ShingleIndex(words.Columns);
        var chainer = new Chainer(words);
        new FragmentFinder(words, index).Find(chainer.Add);
        chainer.CloseAll();

        var aligner = new ChainAligner(words);
        var cutter = new PassageCutter(words, new ReuseMeasure(words, index), new Seams(words));
        var passages = new List<AlignedPassage>();
        foreach (var chain in chainer.Closed)
        {
            passages.AddRange(cutter.Cut(chain, aligner.Align(chain)));
        }

        return WithoutDoubles(passages);
    }

    /// <summary>Of pairs that overlap on both sides the longest stays. Ordered by place of A, then of B.</summary>
    private static List<AlignedPassage> WithoutDoubles(List<AlignedPassage> passages)
    {
        passages.Sort((x, y) => (y.Pairs.Length, x.FirstA, x.FirstB).CompareTo((x.Pairs.Length, y.FirstA, y.FirstB)));
        var kept = new Dictionary<(int, int), List<AlignedPassage>>();
        var all = new List<AlignedPassage>();
        foreach (var passage in passages)
        {
            var key = (passage.WitnessA, passage.WitnessB);
            if (!kept.TryGetValue(key, out var rivals))
            {
                kept.Add(key, rivals = []);
            }

            if (!rivals.Exists(rival => Doubles(rival, passage)))
            {
                rivals.Add(passage);
                all.Add(passage);
            }
        }

        all.Sort((x, y) => (x.FirstA, x.FirstB).CompareTo((y.FirstA, y.FirstB)));
        return all;
    }

    private static bool Doubles(AlignedPassage rival, AlignedPassage passage) =>
        HalfWithin(passage.FirstA, passage.LastA, rival.FirstA, rival.LastA)
        && HalfWithin(passage.FirstB, passage.LastB, rival.FirstB, rival.LastB);

    private static bool HalfWithin(int first, int last, int rivalFirst, int rivalLast) =>
        2 * (Math.Min(last, rivalLast) - Math.Max(first, rivalFirst) + 1) > last - first + 1;
}
