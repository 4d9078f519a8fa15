using Attest.Textual.Words;

namespace Attest.Textual.Matching;

/// <summary>
/// Decides whether two aligned passages descend from one text or only share a formula, a title or a list of names:
/// enough words, enough of them telling, most of both passages aligned. What stands all over the collection must be longer.
/// </summary>
internal sealed class ReuseMeasure(CollectionWords words, ShingleIndex index)
{
    private const double Respelt = 0.7;
    private const int ShortPassage = 20;
    private const double ShortDensity = 0.65;
    private const double LongDensity = 0.45;
    private const double CommonFrom = 3;
    private const double CommonInOneFrom = 2;
    private const double MostCommon = 5;

    public bool IsReuse(AlignedPassage passage)
    {
        return IsDense(passage) && !StaysInParagraph(passage) && passage.Pairs.Length >= MatchLimits.Words
            && Weight(passage) >= WeightNeeded(passage);
    }

    /// <summary>Most of both passages aligns; a clause that one of them adds counts half.</summary>
    public bool IsDense(AlignedPassage passage)
    {
        int both = passage.LastA - passage.FirstA + passage.LastB - passage.FirstB + 2;
        return 2.0 * passage.Pairs.Length / both >= (passage.Pairs.Length < ShortPassage ? ShortDensity : LongDensity);
    }

    /// <summary>Words repeated inside one paragraph are rhetoric or a slip of the copyist, no second use of a text.</summary>
    private bool StaysInParagraph(AlignedPassage passage) =>
        words.Columns.Block[passage.FirstA] == words.Columns.Block[passage.FirstB];

    private double Weight(AlignedPassage passage)
    {
        double sum = 0;
        foreach (var pair in passage.Pairs)
        {
            sum += words.Weights.At(pair.B) * (IsSame(pair) ? 1 : Respelt);
        }

        return sum;
    }

    /// <summary>A formula stands often in the collection, and mostly often in one document.</summary>
    private double WeightNeeded(AlignedPassage passage)
    {
        int rarest = RarestShingle(passage, out int times);
        if (rarest < 0)
        {
            return MatchLimits.Weight;
        }

        int inOne = Math.Max(
            index.OccurrencesIn(rarest, words.FirstOf(passage.WitnessA), words.EndOf(passage.WitnessA)),
            index.OccurrencesIn(rarest, words.FirstOf(passage.WitnessB), words.EndOf(passage.WitnessB)));
        double common = 1 + (0.5 * Math.Log2(Math.Max(1, times / CommonFrom))) + Math.Log2(Math.Max(1, inOne / CommonInOneFrom));
        return MatchLimits.Weight * Math.Min(MostCommon, common);
    }

    /// <summary>The first word of the rarest shingle that both passages hold, -1 where they hold none, and how often it stands in the collection.</summary>
    private int RarestShingle(AlignedPassage passage, out int times)
    {
        int rarest = -1, run = 0;
        times = int.MaxValue;
        for (int k = 0; k < passage.Pairs.Length; k++)
        {
            run = !IsSame(passage.Pairs[k]) ? 0 : Follows(passage.Pairs, k) ? run + 1 : 1;
            int first = passage.Pairs[k].A - MatchLimits.Shingle + 1;
            if (run >= MatchLimits.Shingle && index.Occurrences(first) is > 0 and var found && found < times)
            {
                (rarest, times) = (first, found);
            }
        }

        return rarest;
    }

    private bool Follows(WordPair[] pairs, int k) =>
        k > 0 && pairs[k].A == pairs[k - 1].A + 1 && pairs[k].B == pairs[k - 1].B + 1;

    private bool IsSame(WordPair pair) => words.Columns.Word[pair.A] == words.Columns.Word[pair.B];
}
