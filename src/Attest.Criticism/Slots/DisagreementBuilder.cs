using Attest.Text;
using Attest.Textual;

namespace Attest.Criticism;

/// <summary>Makes disagreements of the slots with several answers, the weightiest first, and says what kind each is.</summary>
internal sealed class DisagreementBuilder(WitnessCounter counter)
{
    public IReadOnlyList<Disagreement> Build(IEnumerable<SlotFinding> findings) =>
        [.. findings
            .Where(f => f.Values.Count > 1)
            .Select(Disagreement)
            .OrderBy(d => d.Kind == DisagreementKind.Calendar)
            .ThenByDescending(d => d.Values.Sum(v => v.Witnesses))
            .ThenByDescending(d => d.Values.Sum(v => v.Reports))
            .ThenBy(d => d.Slot.Subject, StringComparer.Ordinal)
            .ThenBy(d => d.Id, StringComparer.Ordinal)];

    private Disagreement Disagreement(SlotFinding finding)
    {
        var revisions = RevisionsBetween(finding);
        var values = finding.Values
            .Select(value => (Value: Value(value, revisions), First: value.Reports[0].Order))
            .OrderByDescending(v => v.Value.Witnesses)
            .ThenByDescending(v => v.Value.Reports)
            .ThenBy(v => v.First)
            .Select(v => v.Value);
        var kind = finding.IsCalendar ? DisagreementKind.Calendar
            : revisions.Count > 0 ? DisagreementKind.Revised
            : DisagreementKind.Contradiction;
        return new Disagreement(ContentId.Of("d", finding.Slot.Id), finding.Slot, kind, [.. values], Explain(finding, kind));
    }

    // A document that gives both values changed neither into the other.
    private IReadOnlyList<Revision> RevisionsBetween(SlotFinding finding)
    {
        var told = finding.Values.SelectMany((value, i) => value.Reports.Select(r => (r.Claim.WitnessId, Value: i))).Distinct()
            .GroupBy(pair => pair.WitnessId, StringComparer.Ordinal)
            .Where(witness => witness.Count() == 1)
            .Select(witness => witness.First())
            .ToArray();
        return [.. told
            .SelectMany((one, i) => told.Skip(i + 1).Where(other => other.Value != one.Value).Select(other => counter.RevisionOf(one.WitnessId, other.WitnessId)))
            .OfType<Revision>()
            .Distinct()];
    }

    private SlotValue Value((string Value, IReadOnlyList<Report> Reports) value, IReadOnlyList<Revision> revisions)
    {
        var count = counter.Count(value.Reports);
        return new SlotValue(value.Value, [.. value.Reports.Select(r => r.Claim.Id)], count.Witnesses, count.Ledger)
        {
            Note = Note(value.Reports, revisions),
        };
    }

    private static string? Note(IReadOnlyList<Report> reports, IReadOnlyList<Revision> revisions)
    {
        var witnesses = reports.Select(r => r.Claim.WitnessId).ToHashSet(StringComparer.Ordinal);
        var own = revisions.Where(r => witnesses.Contains(r.OlderId) || witnesses.Contains(r.YoungerId)).ToArray();
        if (own.Length == 0)
        {
            return null;
        }

        if (own.Any(r => !r.IsDirected))
        {
            return "another revision of the same article";
        }

        return own.All(r => witnesses.Contains(r.OlderId)) ? "older revision of the same article"
            : own.All(r => witnesses.Contains(r.YoungerId)) ? "younger revision of the same article"
            : "a revision of the same article";
    }

    private static string Explain(SlotFinding finding, DisagreementKind kind)
    {
        string values = string.Join(" and ", finding.Values.Select(v => v.Value));
        var documents = finding.Values.SelectMany(v => v.Reports).Select(r => r.Claim.WitnessId).Distinct().Count();
        return kind switch
        {
            DisagreementKind.Calendar => $"{values} are the same day in the Gregorian and the Julian calendar.",
            DisagreementKind.Revised => $"{values} cannot all be true; a revision of one work changed the one into the other.",
            _ when documents == 1 => $"{values} cannot all be true; one document stands against itself.",
            _ => $"{values} cannot all be true.",
        };
    }
}
