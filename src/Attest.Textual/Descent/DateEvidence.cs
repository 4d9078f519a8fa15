using Attest.Text;
using Attest.Textual.Words;

namespace Attest.Textual.Descent;

/// <summary>What the witnesses say of their own date, and years in the one that the other could not know.</summary>
internal sealed class DateEvidence : IPairEvidence
{
    private const double Published = 3;
    private const double Later = 2;
    private const double Retrieved = 1;
    private const int EarliestYear = 1000;
    private const int LatestYear = 2199;

    public void FindFirstOlder(WitnessPair pair, List<DirectionVote> votes)
    {
        var first = pair.FirstWitness.Description;
        var second = pair.SecondWitness.Description;
        if (IsBefore(first.Published, second.Published))
        {
            votes.Add(new DirectionVote(Published, $"{pair.FirstWitness.Path} is dated {first.Published}, {pair.SecondWitness.Path} {second.Published}"));
        }
        else if (first.Published is { } published && second.Published is null && YearAfter(pair, published) is { } year)
        {
            votes.Add(new DirectionVote(Later, $"{pair.FirstWitness.Path} is dated {published}, {pair.SecondWitness.Path} speaks of {year}"));
        }

        if (IsBefore(first.Retrieved, second.Retrieved))
        {
            votes.Add(new DirectionVote(Retrieved, $"{pair.FirstWitness.Path} was taken down {first.Retrieved}, {pair.SecondWitness.Path} {second.Retrieved}"));
        }
    }

    private static bool IsBefore(Edtf? first, Edtf? second) =>
        first is { } a && second is { } b && a.Range.Last != DayRange.OpenEnd && a.Range.Last < b.Range.First;

    /// <summary>The latest year the second witness mentions, where it is past a date; null where there is none.</summary>
    private static int? YearAfter(WitnessPair pair, Edtf date)
    {
        var columns = pair.Words.Columns;
        int latest = date.Range.LastYear ?? LatestYear;
        int? found = null;
        for (int word = pair.Words.FirstOf(pair.Second); word < pair.Words.EndOf(pair.Second); word++)
        {
            if (columns.Has(word, WordTraits.Number) && YearOf(columns.Words.Letters(columns.Word[word])) is { } year && year > latest)
            {
                (latest, found) = (year, year);
            }
        }

        return found;
    }

    private static int? YearOf(ReadOnlySpan<char> digits)
    {
        bool isYear = digits.Length == 4 && int.TryParse(digits, System.Globalization.NumberStyles.None, null, out int year)
            && year is >= EarliestYear and <= LatestYear;
        return isYear ? int.Parse(digits, System.Globalization.NumberStyles.None, null) : null;
    }
}
