using Attest.Claims;
using Attest.Criticism;
using Attest.Reading;

namespace Attest.Evidence;

/// <summary>Claims with the judged persons in them and their two numbers, by path of witness, then by place.</summary>
internal static class ClaimRows
{
    public static IReadOnlyList<ClaimRow> Of(BuiltEvidence built, PersonLookup persons)
    {
        var counts = built.Criticism.Attestations
            .SelectMany(a => a.Claims, (a, claim) => (claim, a))
            .DistinctBy(pair => pair.claim)
            .ToDictionary(pair => pair.claim, pair => pair.a);
        return [.. built.Documents.SelectMany(d => d.Claims, (d, claim) =>
            Row(d.Witness, claim, counts.GetValueOrDefault(claim.Id), persons) with { IsRejected = built.Rejected.Contains(claim.Id) })];
    }

    // What nothing counts, a rejected claim among others, has no report and no witness.
    private static ClaimRow Row(Witness witness, Claim claim, Attestation? count, PersonLookup persons) => new(
        claim,
        witness.Path,
        witness.Siglum + claim.SourceNumber,
        persons.BestName(witness.Id, claim.Subject),
        persons.PersonOf(witness.Id, claim.Subject),
        persons.PersonOf(witness.Id, claim.Object),
        persons.PersonOf(witness.Id, claim.Voice.Mention),
        count?.Claims.Count ?? 0,
        count?.Witnesses ?? 0,
        IsRejected: false);
}
