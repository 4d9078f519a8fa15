using System.Globalization;
using Attest.Claims;
using Attest.Text;

namespace Attest.Criticism;

/// <summary>Asks of every subject when each thing happened, as <c>data/criticism/slots.tsv</c> says, and collects the answers.</summary>
internal sealed class DateSlots(CriticismRules rules)
{
    private readonly Occurrences _occurrences = new(rules);

    public IEnumerable<SlotFinding> Find(IReadOnlyList<Report> reports)
    {
        var bySubject = reports
            .Where(r => r.Claim is { Stance: Stance.Asserted, Date: not null })
            .ToLookup(r => (r.Subject.Key, r.Claim.Type));
        var subjects = bySubject.Select(group => group.Key.Key).Distinct(StringComparer.Ordinal).ToArray();
        var events = rules.Slots.Where(rule => rule.Slot == "date").GroupBy(rule => rule.Event, StringComparer.Ordinal).ToArray();
        return subjects.SelectMany(subject => events.SelectMany(types => OfEvent(types, type => bySubject[(subject, type)])));
    }

    private IEnumerable<SlotFinding> OfEvent(IEnumerable<SlotRule> types, Func<string, IEnumerable<Report>> reportsOf)
    {
        var all = types.SelectMany(rule => reportsOf(rule.Type).Select(report => (Rule: rule, Report: report))).ToArray();
        if (all.Length == 0)
        {
            yield break;
        }

        // The question is put as most of the reports put it: executed, or died.
        var asked = all.GroupBy(pair => pair.Rule).OrderByDescending(group => group.Count()).ThenBy(group => group.First().Report.Order).First().Key;
        foreach (var occurrence in _occurrences.Part(all.Select(pair => pair.Report), asked))
        {
            var values = DateValues.Sort(occurrence.Reports);
            if (values.Count == 1 || asked.Scope != SlotScope.Near || NobodyTellsOfBoth(values))
            {
                yield return Finding(asked, values) with { Cut = occurrence.IsCut ? Comparisons.Cut("posts or bodies") : null };
            }
        }
    }

    // One voice that gives two dates tells of two arrests, not of one with a doubtful date.
    private static bool NobodyTellsOfBoth(IReadOnlyList<DateValue> values) => !values
        .SelectMany(value => value.Reports.Select(r => (r.Claim.WitnessId, r.Voice.Key)).Distinct())
        .GroupBy(told => told)
        .Any(told => told.Count() > 1);

    private SlotFinding Finding(SlotRule rule, IReadOnlyList<DateValue> values)
    {
        var first = values.SelectMany(value => value.Reports).MinBy(report => report.Order)!;
        string? matter = _occurrences.Matter(first, rule.Match);
        string? occurrence = rule.Scope == SlotScope.Once && rule.Match == SlotMatch.Nothing ? null : first.Claim.Id;
        var slot = new FactSlot(
            ContentId.Of("s", first.Subject.Key, rule.Event, rule.Slot, occurrence),
            first.Subject.PersonId,
            first.Subject.Name,
            rule.Type,
            rule.Slot,
            string.Format(CultureInfo.InvariantCulture, rule.Question, first.Subject.Name, matter));
        return new SlotFinding(
            slot,
            [.. values.Select(value => (value.Date.Text, (IReadOnlyList<Report>)[.. value.Reports.OrderBy(r => r.Order)]))],
            DateValues.IsCalendar(values));
    }
}
