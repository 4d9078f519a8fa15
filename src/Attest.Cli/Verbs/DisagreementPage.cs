using Attest.Criticism;
using Attest.Evidence;

namespace Attest.Cli;

/// <summary>A disagreement on the terminal, with both numbers and all quotes.</summary>
internal static class DisagreementPage
{
    public static void Print(Disagreement disagreement, IReadOnlyDictionary<string, ClaimRow> claims)
    {
        Console.WriteLine($"{disagreement.Slot.Question} [{disagreement.Kind.ToString().ToLowerInvariant()}]");
        foreach (var value in disagreement.Values)
        {
            string note = value.Note is null ? "" : $"; {value.Note}";
            Console.WriteLine($"  {value.Value}: {Numbers(value.Reports, value.Witnesses)}{note}");
            foreach (string id in value.Claims)
            {
                var row = claims[id];
                Console.WriteLine($"    {row.Siglum} \"{OneLine(row.Claim.Quote.Text)}\" ({row.Path})");
            }
        }

        Console.WriteLine($"  {disagreement.Explanation}\n");
    }

    /// <summary>Reports and independent witnesses, always both (invariant 5).</summary>
    public static string Numbers(int reports, int witnesses) =>
        $"{BuildSummary.Count(reports, "report", "reports")}, {BuildSummary.Count(witnesses, "witness", "witnesses")}";

    public static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
