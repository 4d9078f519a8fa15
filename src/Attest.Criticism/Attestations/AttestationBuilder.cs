using Attest.Claims;
using Attest.Text;

namespace Attest.Criticism;

/// <summary>
/// Groups the reports that say the same and counts the independent witnesses of each group. Every claim is in exactly one group. What was
/// said under interrogation or in the dock is listed with nought witnesses: it shows that it was said, not that it is so (invariant 6).
/// </summary>
internal sealed class AttestationBuilder(CriticismRules rules, WitnessCounter counter)
{
    private readonly Sameness _sameness = new(rules);

    public IReadOnlyList<Attestation> Build(IReadOnlyList<Report> reports) =>
        [.. reports
            .GroupBy(r => (r.Subject.Key, r.Claim.Type, r.Claim.Stance))
            .SelectMany(bucket => new StatementGroups(_sameness, _sameness.IsOnce(bucket.Key.Type)).Group(bucket))
            .OrderBy(group => group.Reports[0].Order)
            .Select(Attestation)];

    private Attestation Attestation(StatementGroup statements)
    {
        var group = statements.Reports;
        string id = ContentId.Of("a", group[0].Claim.Id);
        var claims = group.Select(r => r.Claim.Id).ToArray();
        if (group[0].Claim.Stance == Stance.Confessed && !rules.OwnOccurrence.Contains(group[0].Claim.Type))
        {
            return new Attestation(id, claims, 0, [$"{group[0].Siglum}: said in confession; that is evidence that it was said, and none that it is so: no witness"]);
        }

        var count = counter.Count(group);
        return new Attestation(id, claims, count.Witnesses, Comparisons.Noted(count.Ledger, statements.IsCut ? Comparisons.Cut("statements") : null));
    }
}
