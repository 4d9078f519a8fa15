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
/// several of them says nothing for either and is set aside.
/// </summary>
internal static class DateValues
{
    public static IReadOnlyList<DateValue> Sort(IEnumerable<(Report Report, Edtf Date)> reports)
    {
        var values = new List<DateValue>();
        foreach (var (report, date) in reports.OrderBy(r => DateAgreement.Length(r.Date)).ThenBy(r => r.Report.Order))
        {
            var agreeing = values.Where(v => DateAgreement.Agree(v.Date, date)).Take(2).ToArray();
            if (agreeing.Length == 0)
            {
                values.Add(new DateValue(date));
                agreeing = [values[^1]];
            }

            if (agreeing.Length == 1)
            {
                agreeing[0].Reports.Add(report);
            }
        }

        return values;
    }

    /// <summary>True where all the values are one day in two calendars.</summary>
    public static bool IsCalendar(IReadOnlyList<DateValue> values) =>
        values.Count == 2 && DateAgreement.CalendarDays(values[0].Date, values[1].Date) is not null;
}
