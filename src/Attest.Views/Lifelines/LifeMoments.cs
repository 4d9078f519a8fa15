using Attest.Criticism;
using Attest.Text;

namespace Attest.Views;

/// <summary>Chooses the events of a life from the rows of a dossier.</summary>
internal static class LifeMoments
{
    private const int LongestLifeInDays = 366 * 120;

    /// <summary>Dated, asserted, unrejected rows of types that have a place on a lifeline; those that tell one event are one.</summary>
    public static IReadOnlyList<LifeMoment> Of(
        IReadOnlyList<ClaimLine> lines, IReadOnlyList<DisagreementView> disagreements, Wording wording)
    {
        var moments = new List<LifeMoment>();
        foreach (var line in lines.Where(l => l.Date is not null && l.IsPlainlyAsserted && wording.Of(l.Type).Weight > 0))
        {
            var moment = Moment(line, disagreements, wording);
            int same = moments.FindIndex(m => IsSameEvent(m, moment));
            if (same < 0)
            {
                moments.Add(moment);
            }
            else if (IsBetter(moment, moments[same]))
            {
                moments[same] = moment;
            }
        }

        return [.. WithinLife(moments).OrderBy(m => m.Days.First).ThenBy(m => m.Days.Last).ThenBy(m => m.Line.ClaimId, StringComparer.Ordinal)];
    }

    private static LifeMoment Moment(ClaimLine line, IReadOnlyList<DisagreementView> disagreements, Wording wording)
    {
        var days = Closed(line.Date!.Value.Range);
        var contest = disagreements.FirstOrDefault(d => d.Id == line.DisagreementId && d.Slot == "date" && d.Dates.Count > 1);
        if (contest is null)
        {
            return new LifeMoment(line, wording.Of(line.Type), days, Short(line.Date.Value));
        }

        var all = contest.Dates.Aggregate(days, (range, date) => range.Cover(Closed(date.Range)));
        return new LifeMoment(line, wording.Of(line.Type), all, string.Join(" or ", contest.Dates.Select(Short)))
        {
            IsContested = contest.Kind == DisagreementKind.Contradiction,
            IsRevised = contest.Kind == DisagreementKind.Revised,
        };
    }

    private static bool IsSameEvent(LifeMoment a, LifeMoment b) =>
        IsSameKind(a, b)
        && ((a.IsContested || a.IsRevised) && a.Line.DisagreementId == b.Line.DisagreementId
            || a.Days.Contains(b.Days) || b.Days.Contains(a.Days) || IsOneDayInTwoCalendars(a, b));

    private static bool IsBetter(LifeMoment moment, LifeMoment than) => !than.IsContested && !than.IsRevised
        && (IsOneDayInTwoCalendars(moment, than)
            ? moment.Line.Reports > than.Line.Reports
            : moment.Days.Last - moment.Days.First < than.Days.Last - than.Days.First);

    // The Julian calendar ran ten to thirteen days behind in the centuries that used both; one is born once.
    private static bool IsOneDayInTwoCalendars(LifeMoment a, LifeMoment b) =>
        a.Wording.Effect is LifeEffect.Birth or LifeEffect.End
        && a.Days.First == a.Days.Last && b.Days.First == b.Days.Last
        && Math.Abs(a.Days.First - b.Days.First) is >= 10 and <= 13;

    // Died, was shot and was killed are one end of one life.
    private static bool IsSameKind(LifeMoment a, LifeMoment b) =>
        a.Line.Type == b.Line.Type || (a.Wording.Effect == LifeEffect.End && b.Wording.Effect == LifeEffect.End);

    // An event dated before the birth or a century after it is another person's or a misreading; it would squeeze the whole life
    // into a corner of the line. It stays in the tables.
    private static IEnumerable<LifeMoment> WithinLife(List<LifeMoment> moments)
    {
        var birth = moments.FirstOrDefault(m => m.Wording.Effect == LifeEffect.Birth);
        return birth is null
            ? moments
            : moments.Where(m => m.Days.Last >= birth.Days.First && m.Days.First - birth.Days.Last < LongestLifeInDays);
    }

    private static DayRange Closed(DayRange days) => new(
        days.First == DayRange.OpenStart ? days.Last : days.First,
        days.Last == DayRange.OpenEnd ? days.First : days.Last);

    private static string Short(Edtf date) => date.IsInterval && !date.Text.Contains("..", StringComparison.Ordinal)
        ? PlainDate.Years(date.Range)
        : Abbreviated(PlainDate.Of(date));

    private static string Abbreviated(string words)
    {
        foreach (string month in (string[])["January", "February", "August", "September", "October", "November", "December"])
        {
            words = words.Replace(month, month[..3], StringComparison.Ordinal);
        }

        return words;
    }
}
