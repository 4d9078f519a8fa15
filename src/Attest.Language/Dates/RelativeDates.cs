using System.Globalization;
using Attest.Text;

namespace Attest.Language;

/// <summary>
/// The meaning of dates told by their distance from another: <c>two years later</c>, <c>the following spring</c>, <c>the same day</c>.
/// The answer is never finer than the other date nor than the unit counted in (invariant 10).
/// </summary>
public sealed class RelativeDates
{
    private const int FirstSeason = 21;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);

    public static RelativeDates Load(IDataFiles files)
    {
        var dates = new RelativeDates();
        foreach (var row in DataTable.Rows(files.Read("text/number-words.tsv")).Where(r => r[2] == "en" && r.Length < 4))
        {
            dates._numbers.TryAdd(row[0], int.Parse(row[1], CultureInfo.InvariantCulture));
        }

        dates._numbers.TryAdd("a", 1);
        dates._numbers.TryAdd("one", 1);
        return dates;
    }

    /// <summary>The date that lies so far from an anchor; null where the anchor is not precise enough to say.</summary>
    public static Edtf? Resolve(RelativeDate relative, Edtf anchor)
    {
        if (anchor.IsInterval || anchor.IsSet || anchor.Range.FirstYear is not int year || year != anchor.Range.LastYear)
        {
            return null;
        }

        return relative.Unit switch
        {
            TimeUnit.Year => Edtf.Of(year + relative.Amount),
            TimeUnit.Decade => Parsed($"{year + (relative.Amount * 10):0000}~"),
            TimeUnit.Month when relative.Month is null => Month(relative, anchor),
            TimeUnit.Month or TimeUnit.Season => Named(relative, anchor, year),
            TimeUnit.Week => Day(anchor, relative.Amount * 7, isAbout: relative.Amount != 0),
            TimeUnit.Fortnight => Day(anchor, relative.Amount * 14, isAbout: true),
            TimeUnit.Day or TimeUnit.PartOfDay => relative.Weekday is int weekday ? Weekday(anchor, weekday, relative.Amount) : Day(anchor, relative.Amount, isAbout: false),
            _ => null,
        };
    }

    /// <summary>The value of an English number word or a figure below 100; 0 where the word is none.</summary>
    public int Amount(string word) =>
        _numbers.TryGetValue(word, out int value) ? value : int.TryParse(word, out value) && value is > 0 and < 100 ? value : 0;

    /// <summary>True for the units relative dates count in.</summary>
    public bool IsUnit(string word) => word is "year" or "years" or "month" or "months" or "weeks" or "days" or "hours" or "minutes" or "times";

    private static Edtf? Month(RelativeDate relative, Edtf anchor)
    {
        if (!IsWithinMonth(anchor))
        {
            return null;
        }

        var moved = DateOnly.FromDayNumber(anchor.Range.First).AddMonths(relative.Amount);
        return relative.Day is int day ? Parsed($"{moved.Year:0000}-{moved.Month:00}-{day:00}") : Edtf.Of(moved.Year, moved.Month);
    }

    // The following spring after 1912 is that of 1913; after January 1912 it is that of the same year.
    private static Edtf? Named(RelativeDate relative, Edtf anchor, int year)
    {
        int month = relative.Month!.Value;
        var same = Parsed($"{year:0000}-{month:00}");
        if (relative.Amount == 0 || same is not { } here)
        {
            return same;
        }

        bool wide = anchor.Range.Last - anchor.Range.First > 180;
        bool isHere = !wide && (relative.Amount > 0 ? here.Range.First > anchor.Range.Last : here.Range.Last < anchor.Range.First);
        return isHere ? same : Parsed($"{year + Math.Sign(relative.Amount):0000}-{month:00}");
    }

    private static Edtf? Day(Edtf anchor, int days, bool isAbout)
    {
        if (!anchor.IsDay || anchor.Range.First + days is not (> 0 and < 3_650_000))
        {
            return null;
        }

        var day = DateOnly.FromDayNumber(anchor.Range.First + days);
        return Parsed($"{day.Year:0000}-{day.Month:00}-{day.Day:00}{(isAbout ? "~" : "")}");
    }

    // The first such day after the anchor, or the last one before it; with 0 the anchor's own day also counts.
    private static Edtf? Weekday(Edtf anchor, int weekday, int step)
    {
        if (!anchor.IsDay || anchor.Range.First < 8)
        {
            return null;
        }

        int own = (int)DateOnly.FromDayNumber(anchor.Range.First).DayOfWeek is 0 ? 7 : (int)DateOnly.FromDayNumber(anchor.Range.First).DayOfWeek;
        int days = step > 0 ? ((weekday - own + 6) % 7) + 1 : step < 0 ? -(((own - weekday + 6) % 7) + 1) : -((own - weekday + 7) % 7);
        return Day(anchor, days, isAbout: false);
    }

    private static bool IsWithinMonth(Edtf anchor)
    {
        if (anchor.Range.First < 0 || anchor.Range.Last - anchor.Range.First > 31 || anchor.Text.Contains($"-{FirstSeason + 3}", StringComparison.Ordinal))
        {
            return false;
        }

        var first = DateOnly.FromDayNumber(anchor.Range.First);
        return first.AddMonths(1).AddDays(-first.Day).DayNumber >= anchor.Range.Last;
    }

    private static Edtf? Parsed(string text) => Edtf.TryParse(text, out var date) ? date : null;
}
