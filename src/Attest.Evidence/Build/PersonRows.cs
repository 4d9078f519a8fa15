using Attest.Criticism;
using Attest.Identity;
using Attest.Textual;

namespace Attest.Evidence;

/// <summary>Persons with counts, those with most claims first.</summary>
internal static class PersonRows
{
    public static IReadOnlyList<PersonRow> Of(BuiltEvidence built, IReadOnlyList<ClaimRow> claims)
    {
        var works = Works(built.Textual.Revisions);
        var personas = built.Identity.Personas.ToDictionary(p => p.Id);
        var claimsOf = claims.Where(c => c is { SubjectId: not null, IsRejected: false }).ToLookup(c => c.SubjectId!);
        var disagreements = built.Criticism.Disagreements.Where(d => d.Kind != DisagreementKind.Calendar).CountBy(d => d.Slot.SubjectId ?? "").ToDictionary();
        var analyses = built.Documents.ToDictionary(d => d.Witness.Id, d => d.Analysis);
        var rows = built.Identity.Persons.Select(person =>
        {
            var own = person.Personas.Select(id => personas[id]).ToList();
            return new PersonRow(
                person.Id,
                person.Name,
                FormsByMentions(own.SelectMany(p => p.Mentions, (p, m) => analyses[p.WitnessId].Mentions[m].Surface)),
                own.Select(p => p.WitnessId).Distinct().Count(),
                claimsOf[person.Id].Count(),
                claimsOf[person.Id].Select(c => works.GetValueOrDefault(c.Claim.WitnessId, c.Claim.WitnessId)).Distinct().Count(),
                disagreements.GetValueOrDefault(person.Id));
        });
        return [.. rows.OrderByDescending(r => r.Claims).ThenBy(r => r.Name, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal)];
    }

    private static List<string> FormsByMentions(IEnumerable<string> surfaces) =>
        [.. surfaces.CountBy(s => s).OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key)];

    // Each witness leads to the first witness of the work it is a revision or copy of.
    private static Dictionary<string, string> Works(IReadOnlyList<Revision> revisions)
    {
        var works = new Dictionary<string, string>();
        foreach (var revision in revisions)
        {
            string a = works.GetValueOrDefault(revision.OlderId, revision.OlderId);
            string b = works.GetValueOrDefault(revision.YoungerId, revision.YoungerId);
            works[revision.OlderId] = works[revision.YoungerId] = a;
            foreach (string other in works.Where(w => w.Value == b).Select(w => w.Key).ToList())
            {
                works[other] = a;
            }
        }

        return works;
    }
}
