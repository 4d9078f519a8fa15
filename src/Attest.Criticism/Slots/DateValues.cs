using Attest.Text;

namespace Attest.Criticism;

/// <summary>A date and the reports that give it.</summary>
internal sealed class DateValue(Edtf date)
{
    /// <summary>The most exact date among the reports.</summary>
    public Edtf Date { get; } = date;

    public List<Report> Reports { get; } = [];
}

/// <summary>
/// Sorts reports of one occurrence by the dates that can be true together. The most exact dates come first; a vaguer one that agrees with
/// several of them says nothing for either and is set aside. Each date is compared once, with the values of its years.
/// </summary>
internal sealed class DateValues
{
    private const int Year = 366;
    private const int LongYears = 8;
    private readonly List<DateValue> _values = [];
    private readonly List<DateValue> _long = [];
    private readonly Dictionary<int, List<DateValue>> _byYear = [];

    private DateValues()
    {
    }

    public static IReadOnlyList<DateValue> Sort(IEnumerable<(Report Report, Edtf Date)> reports)
    {
        var dates = reports.GroupBy(r => r.Date, r => r.Report)
            .OrderBy(group => DateAgreement.Length(group.Key))
            .ThenBy(group => group.Min(report => report.Order));
        var sorted = new DateValues();
        foreach (var date in dates)
        {
            var agreeing = sorted.Agreeing(date.Key);
            if (agreeing.Count < 2)
            {
                (agreeing.Count == 0 ? sorted.Open(date.Key) : agreeing[0]).Reports.AddRange(date);
            }
        }

        return sorted._values;
    }

    /// <summary>True where all the values are one day in two calendars.</summary>
    public static bool IsCalendar(IReadOnlyList<DateValue> values) =>
        values.Count == 2 && DateAgreement.CalendarDays(values[0].Date, values[1].Date) is not null;

    private IReadOnlyList<DateValue> Agreeing(Edtf date)
    {
        var near = Years(date) is { } years ? years.SelectMany(year => _byYear.GetValueOrDefault(year, [])).Concat(_long) : _values;
        return [.. near.Where(value => DateAgreement.Agree(value.Date, date)).Distinct().Take(2)];
    }

    private DateValue Open(Edtf date)
    {
        var value = new DateValue(date);
        _values.Add(value);
        if (Years(date) is not { } years)
        {
            _long.Add(value);
            return value;
        }

        foreach (int year in years)
        {
            _byYear.TryAdd(year, []);
            _byYear[year].Add(value);
        }

        return value;
    }

    // The years, counted in spans of 366 days, in which anything that agrees with the date must lie in part; null where they are many.
    private static IEnumerable<int>? Years(Edtf date)
    {
        var range = DateAgreement.Wide(date);
        long first = (long)range.First / Year, last = (long)range.Last / Year;
        return last - first > LongYears ? null : Enumerable.Range((int)first, (int)(last - first) + 1);
    }
}
