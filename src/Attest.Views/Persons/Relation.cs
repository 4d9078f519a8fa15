using Attest.Evidence;

namespace Attest.Views;

/// <summary>A tie to another person that a claim tells of.</summary>
/// <param name="How">What the other is to this person: <c>spouse</c>, <c>arrested by</c>.</param>
/// <param name="OtherId">The other's person id; null where the name was judged to be nobody known.</param>
/// <param name="OtherName">The other's name.</param>
/// <param name="Sigla">The witnesses that tell of it.</param>
/// <param name="ClaimId">The first claim that does.</param>
public sealed record Relation(string How, string? OtherId, string OtherName, IReadOnlyList<Siglum> Sigla, string ClaimId)
{
    internal static IReadOnlyList<Relation> Of(string personId, IReadOnlyList<ClaimRow> claims, Collection collection) =>
        [.. claims
            .Where(c => !c.IsRejected && c.Claim.Stance != Attest.Claims.Stance.Denied)
            .Select(c => (Row: c, Tie: TieOf(personId, c, collection)))
            .Where(t => t.Tie.How is not null)
            .GroupBy(t => (t.Tie.How, Key: t.Tie.Id ?? t.Tie.Name))
            .Select(g => new Relation(g.Key.How!, g.First().Tie.Id, g.First().Tie.Name, ClaimLines.SiglaOf(g.Select(t => t.Row), collection), g.First().Row.Claim.Id))];

    private static (string? How, string? Id, string Name) TieOf(string personId, ClaimRow row, Collection collection)
    {
        var wording = collection.Wording.Of(row.Claim.Type);
        if (row.SubjectId == personId && row.ObjectId is { } other && other != personId)
        {
            return (wording.Relation, other, collection.Person(other)?.Name ?? row.Claim.Object!.Name);
        }

        return row.ObjectId == personId && row.SubjectId != personId
            ? (wording.Inverse, row.SubjectId, collection.Person(row.SubjectId)?.Name ?? row.SubjectName)
            : (null, null, "");
    }
}
