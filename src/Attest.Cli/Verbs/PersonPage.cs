using Attest.Evidence;

namespace Attest.Cli;

/// <summary>What the sources say of a person, on the terminal.</summary>
internal static class PersonPage
{
    // Ten characters of which eight are hexadecimal: four thousand million ids, and attest decide refuses one that fits two claims.
    private const int ShortId = 10;

    public static void Print(IEvidenceReader evidence, PersonRow person)
    {
        Console.WriteLine($"{person.Name} ({person.Id})");
        Console.WriteLine($"  written {string.Join(", ", person.Forms)}");
        var claims = evidence.ClaimsOfPerson(person.Id).Where(c => c.SubjectId == person.Id).ToList();
        Console.WriteLine($"  {BuildSummary.Count(claims.Count, "claim", "claims")} in {BuildSummary.Count(person.Documents, "document", "documents")}, {person.IndependentWitnesses} independent\n");
        foreach (var alike in claims.OrderBy(c => c.Claim.Date?.Range.First ?? int.MaxValue)
            .GroupBy(c => c.IsRejected ? c.Claim.Id : evidence.AttestationOf(c.Claim.Id)?.Id ?? c.Claim.Id))
        {
            PrintClaims([.. alike]);
        }

        var all = evidence.Claims().ToDictionary(c => c.Claim.Id);
        foreach (var disagreement in evidence.Disagreements().Where(d => d.Slot.SubjectId == person.Id))
        {
            Console.WriteLine();
            DisagreementPage.Print(disagreement, all);
        }
    }

    // Claims that say the same stand once, with the sigla of all that say it; each wording with the ids of its claims.
    private static void PrintClaims(IReadOnlyList<ClaimRow> alike)
    {
        var (row, claim) = (alike[0], alike[0].Claim);
        string what = string.Join(", ", new[] { claim.Value, claim.Object?.Name, claim.Place }.OfType<string>());
        string state = row.IsRejected ? " [rejected]" : claim.Stance == Claims.Stance.Asserted ? "" : $" [{claim.Stance.ToString().ToLowerInvariant()}]";
        string sigla = string.Join(", ", alike.Select(c => c.Siglum).Distinct());
        Console.WriteLine($"  {claim.Date?.Text ?? "no date",-12} {claim.Type}{(what.Length == 0 ? "" : $": {what}")}{state} {sigla} ({DisagreementPage.Numbers(row.Reports, row.Witnesses)})");
        foreach (var wording in alike.GroupBy(c => (c.Claim.Voice, Quote: DisagreementPage.OneLine(c.Claim.Quote.Text))))
        {
            string tellers = string.Join(", ", wording.Select(c => c.Siglum).Distinct());
            Console.WriteLine($"               {tellers}, {wording.Key.Voice}: \"{wording.Key.Quote}\" {string.Join(" ", wording.Select(c => Short(c.Claim.Id)))}");
        }
    }

    private static string Short(string id) => id.Length > ShortId ? id[..ShortId] : id;
}
