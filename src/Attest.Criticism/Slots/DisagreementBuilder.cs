using Attest.Text;
using Attest.Textual;

namespace Attest.Criticism;

/// <summary>Makes disagreements of the slots with several answers, the weightiest first, and says what kind each is.</summary>
internal sealed class DisagreementBuilder(WitnessCounter counter)
{
    private const int MostNamed = 20;

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
            .Select(value => (Value: Value(value, revisions, finding.Cut), First: value.Reports[0].Order))
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
    private ILookup<string, Revision> RevisionsBetween(SlotFinding finding)
    {
        var told = finding.Values.SelectMany((value, i) => value.Reports.Select(r => (r.Claim.WitnessId, Value: i))).Distinct()
            .GroupBy(pair => pair.WitnessId, pair => pair.Value, StringComparer.Ordinal)
            .Where(witness => witness.Count() == 1)
            .ToDictionary(witness => witness.Key, witness => witness.First(), StringComparer.Ordinal);
        return told
            .SelectMany(one => counter.Revisions.Of(one.Key)
                .Where(other => told.TryGetValue(other.Key, out int value) && value != one.Value)
                .Select(other => (Witness: one.Key, Revision: other.Value)))
            .ToLookup(pair => pair.Witness, pair => pair.Revision, StringComparer.Ordinal);
    }

    private SlotValue Value((string Value, IReadOnlyList<Report> Reports) value, ILookup<string, Revision> revisions, string? cut)
    {
        var count = counter.Count(value.Reports);
        return new SlotValue(value.Value, [.. value.Reports.Select(r => r.Claim.Id)], count.Witnesses, Comparisons.Noted(count.Ledger, cut))
        {
            Note = Note(value.Reports, revisions),
        };
    }

    private static string? Note(IReadOnlyList<Report> reports, ILookup<string, Revision> revisions)
    {
        var witnesses = reports.Select(r => r.Claim.WitnessId).ToHashSet(StringComparer.Ordinal);
        var own = witnesses.SelectMany(witness => revisions[witness]).ToArray();
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
        string values = string.Join(" and ", finding.Values.Take(MostNamed).Select(v => v.Value))
            + (finding.Values.Count > MostNamed ? $" and {WitnessCounter.Plural(finding.Values.Count - MostNamed, "other value")}" : "");
        var documents = finding.Values.SelectMany(v => v.Reports).Select(r => r.Claim.WitnessId).Distinct().Count();
        string cannot = finding.Values.Count == 2 ? "cannot both be true" : "cannot all be true";
        return kind switch
        {
            DisagreementKind.Calendar => $"{values} are the same day in the Gregorian and the Julian calendar.",
            DisagreementKind.Revised => $"{values} {cannot}; a revision of one work changed the one into the other.",
            _ when documents == 1 && finding.Values.SelectMany(v => v.Reports).Select(r => r.Voice.Key).Distinct().Count() > 1 =>
                $"{values} {cannot}; one document tells of them in several voices.",
            _ when documents == 1 => $"{values} {cannot}; one document stands against itself.",
            _ => $"{values} {cannot}.",
        };
    }
}
