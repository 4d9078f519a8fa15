using Attest.Claims;
using Attest.Text;
using System.Globalization;

namespace Attest.Criticism;

/// <summary>
/// Asks where a person was born and died. Without a map nobody can tell a village from its province, so two places disagree only where
/// both are given with the larger place they lie in, that larger place is the same, and the smaller ones share no word.
/// </summary>
internal sealed class PlaceSlots(CriticismRules rules)
{
    private readonly Titles _titles = new(rules.Words);

    public IEnumerable<SlotFinding> Find(IReadOnlyList<Report> reports)
    {
        foreach (var slots in rules.Slots.Where(rule => rule.Slot == "place").GroupBy(rule => rule.Event, StringComparer.Ordinal))
        {
            var types = slots.ToDictionary(rule => rule.Type, StringComparer.Ordinal);
            var bySubject = reports
                .Where(r => r.Claim is { Stance: Stance.Asserted, Place.Length: > 0 } && types.ContainsKey(r.Claim.Type))
                .GroupBy(r => r.Subject.Key, StringComparer.Ordinal);
            foreach (var subject in bySubject)
            {
                yield return Finding(types[subject.First().Claim.Type], [.. subject]);
            }
        }
    }

    private SlotFinding Finding(SlotRule rule, IReadOnlyList<Report> reports)
    {
        var values = new List<List<Report>>();
        foreach (var report in reports.OrderByDescending(r => Segments(r).Length).ThenBy(r => r.Order))
        {
            var apart = values.Where(value => Disagree(value[0], report)).Count();
            if (apart == values.Count)
            {
                values.Add([report]);
            }
            else if (values.Count - apart == 1)
            {
                values.First(value => !Disagree(value[0], report)).Add(report);
            }
        }

        var first = reports[0];
        var slot = new FactSlot(
            ContentId.Of("s", first.Subject.Key, rule.Event, rule.Slot),
            first.Subject.PersonId,
            first.Subject.Name,
            rule.Type,
            rule.Slot,
            string.Format(CultureInfo.InvariantCulture, rule.Question, first.Subject.Name));
        return new SlotFinding(slot, [.. values.Select(v => (v[0].Claim.Place!, (IReadOnlyList<Report>)[.. v.OrderBy(r => r.Order)]))]);
    }

    private bool Disagree(Report one, Report other)
    {
        string[] a = Segments(one), b = Segments(other);
        return a.Length > 1 && b.Length > 1 && !_titles.Touch(a[0], b[0]) && rules.Keys.Of(a[0]) != rules.Keys.Of(b[0])
            && !_titles.Touch(a[0], other.Claim.Place) && !_titles.Touch(b[0], one.Claim.Place)
            && _titles.AreSame(a[^1], b[^1]);
    }

    private static string[] Segments(Report report) =>
        report.Claim.Place!.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
