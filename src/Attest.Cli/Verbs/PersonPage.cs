using Attest.Evidence;

namespace Attest.Cli;

/// <summary>What the sources say of a person, on the terminal.</summary>
internal static class PersonPage
{
    public static void Print(IEvidenceReader evidence, PersonRow person)
    {
        Console.WriteLine($"{person.Name} ({person.Id})");
        Console.WriteLine($"  written {string.Join(", ", person.Forms)}");
        var claims = evidence.ClaimsOfPerson(person.Id).Where(c => c.SubjectId == person.Id).ToList();
        Console.WriteLine($"  {BuildSummary.Count(claims.Count, "claim", "claims")} in {BuildSummary.Count(person.Documents, "document", "documents")}, {person.IndependentWitnesses} independent\n");
        foreach (var claim in claims.OrderBy(c => c.Claim.Date?.Range.First ?? int.MaxValue))
        {
            PrintClaim(claim);
        }

        var all = evidence.Claims().ToDictionary(c => c.Claim.Id);
        foreach (var disagreement in evidence.Disagreements().Where(d => d.Slot.SubjectId == person.Id))
        {
            Console.WriteLine();
            DisagreementPage.Print(disagreement, all);
        }
    }

    private static void PrintClaim(ClaimRow row)
    {
        var claim = row.Claim;
        string what = string.Join(", ", new[] { claim.Value, claim.Object?.Name, claim.Place }.OfType<string>());
        string state = row.IsRejected ? " [rejected]" : claim.Stance == Claims.Stance.Asserted ? "" : $" [{claim.Stance.ToString().ToLowerInvariant()}]";
        Console.WriteLine($"  {claim.Date?.Text ?? "no date",-12} {claim.Type}{(what.Length == 0 ? "" : $": {what}")}{state}");
        Console.WriteLine($"               {row.Siglum}, {claim.Voice}: \"{DisagreementPage.OneLine(claim.Quote.Text)}\" ({DisagreementPage.Numbers(row.Reports, row.Witnesses)})");
    }
}
