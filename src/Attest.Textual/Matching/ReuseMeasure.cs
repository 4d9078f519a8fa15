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

    public bool IsReuse(AlignedPassage passage)
    {
        double density = passage.Similarity;
        return !StaysInParagraph(passage) && passage.Pairs.Length >= MatchLimits.Words
            && density >= (passage.Pairs.Length < ShortPassage ? ShortDensity : LongDensity)
            && Weight(passage) >= WeightNeeded(passage);
    }

    /// <summary>Words repeated inside one paragraph are rhetoric or a slip of the copyist, no second use of a text.</summary>
    private bool StaysInParagraph(AlignedPassage passage) =>
        words.Columns.Block[passage.FirstA] == words.Columns.Block[passage.FirstB];

    private double Weight(AlignedPassage passage)
    {
        double sum = 0;
        foreach (var pair in passage.Pairs)
        {
            bool isSame = words.Columns.Word[pair.A] == words.Columns.Word[pair.B];
            sum += words.Weights.At(pair.B) * (isSame ? 1 : Respelt);
        }

        return sum;
    }

    private double WeightNeeded(AlignedPassage passage)
    {
        double times = Math.Max(1, RarestShingle(passage) / CommonFrom);
        return MatchLimits.Weight * (1 + (0.5 * Math.Log2(times)));
    }

    /// <summary>Occurrences in the collection of the rarest shingle that both passages hold.</summary>
    private int RarestShingle(AlignedPassage passage)
    {
        int rarest = int.MaxValue, run = 0;
        for (int k = 0; k < passage.Pairs.Length; k++)
        {
            run = Follows(passage.Pairs, k) ? run + 1 : 1;
            if (run >= MatchLimits.Shingle)
            {
                int times = index.Occurrences(passage.Pairs[k].A - MatchLimits.Shingle + 1);
                rarest = times > 0 ? Math.Min(rarest, times) : rarest;
            }
        }

        return rarest == int.MaxValue ? 1 : rarest;
    }

    private bool Follows(WordPair[] pairs, int k) =>
        k > 0 && pairs[k].A == pairs[k - 1].A + 1 && pairs[k].B == pairs[k - 1].B + 1
        && words.Columns.Word[pairs[k].A] == words.Columns.Word[pairs[k].B];
}
