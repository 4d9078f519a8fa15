using Attest.Text;

namespace Attest.Criticism;

/// <summary>When two dates can be of one occurrence (invariant 10): one holds the other; <c>about 1924</c> allows a year either way.</summary>
internal static class DateAgreement
{
    private const int Year = 366;
    private const int EndOfOldStyle = 1923;

    public static bool Agree(Edtf one, Edtf other) =>
        one.IsQualified || other.IsQualified ? Wide(one).Overlaps(Wide(other)) : one.IsCompatibleWith(other);

    /// <summary>How many days the date leaves open; open intervals leave open all.</summary>
    public static long Length(Edtf date) => (long)date.Range.Last - date.Range.First;

    /// <summary>
    /// The days between a date and the same day in the Julian calendar, where the two lie just so far apart and early enough that the
    /// older calendar was in use somewhere: 10 to 13. Null where they do not.
    /// </summary>
    public static int? CalendarDays(Edtf one, Edtf other)
    {
        if (!one.IsDay || !other.IsDay || one.Range.First < 0 || other.Range.First < 0)
        {
            return null;
        }

        int first = Math.Min(one.Range.First, other.Range.First), apart = Math.Abs(one.Range.First - other.Range.First);
        var day = DateOnly.FromDayNumber(first);
        return day.Year <= EndOfOldStyle && apart == JulianLag(day) ? apart : null;
    }

    // The lag grows by a day on 29 February of the centuries that the Gregorian calendar passes over.
    private static int JulianLag(DateOnly day)
    {
        int centuryYears = day.Month > 2 ? day.Year : day.Year - 1;
        int centuries = centuryYears / 100;
        return day.Year < 1582 ? -1 : centuries - (centuries / 4) - 2;
    }

    /// <summary>The days that a qualified date allows with a year either way; of others, those it states.</summary>
    public static DayRange Wide(Edtf date) => !date.IsQualified ? date.Range : new DayRange(
        date.Range.First == DayRange.OpenStart ? DayRange.OpenStart : date.Range.First - Year,
        date.Range.Last == DayRange.OpenEnd ? DayRange.OpenEnd : date.Range.Last + Year);
}
