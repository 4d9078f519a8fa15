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
        var places = reports.GroupBy(r => r.Claim.Place!, StringComparer.Ordinal)
            .Select(group => (Place: PlaceName.Read(group.Key, _titles, rules.Keys), Reports: group))
            .OrderByDescending(place => place.Place.Parts)
            .ThenBy(place => place.Reports.First().Order);
        var values = new PlaceValues();
        foreach (var (place, given) in places)
        {
            values.Add(place, given);
        }

        var first = reports[0];
        var slot = new FactSlot(
            ContentId.Of("s", first.Subject.Key, rule.Event, rule.Slot),
            first.Subject.PersonId,
            first.Subject.Name,
            rule.Type,
            rule.Slot,
            string.Format(CultureInfo.InvariantCulture, rule.Question, first.Subject.Name));
        return new SlotFinding(slot, [.. values.Values.Select(v => (v.Place.Text, (IReadOnlyList<Report>)[.. v.Reports.OrderBy(r => r.Order)]))]);
    }
}
