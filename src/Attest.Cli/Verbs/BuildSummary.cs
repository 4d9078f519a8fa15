using Attest.Evidence;

namespace Attest.Cli;

/// <summary>Tells what a build found.</summary>
internal static class BuildSummary
{
    /// <returns>The exit code.</returns>
    public static int Print(BuildReport report, BuildOptions options)
    {
        foreach (var finding in report.Findings)
        {
            Console.Error.WriteLine($"{finding.Place}: {finding.Message}");
        }

        foreach (var decision in report.Unresolved)
        {
            Console.Error.WriteLine($"Decision {decision.Number} no longer finds '{decision.A.Words}' in {decision.A.Document}. See: attest decide list");
        }

        if (report.Summary is not { } summary)
        {
            Console.Error.WriteLine($"No document could be read in {options.Folder}. Put texts or pages into it and build again; the evidence base was left as it was.");
            return ExitCode.NothingOrDifferent;
        }

        Console.WriteLine(
            $"{(report.Outcome == BuildOutcome.Unchanged ? "Nothing changed. " : "")}{Documents(report, summary)}, "
            + $"{Count(summary.Claims, "claim", "claims")}, {Count(summary.Persons, "person", "persons")}, "
            + $"{Count(summary.Traditions, "tradition", "traditions")}, {Count(summary.Disagreements, "disagreement", "disagreements")}, "
            + $"{Count(summary.Findings, "finding", "findings")} in {options.BasePath}");
        return ExitCode.Fine;
    }

    // "12 documents: 1 read, 11 kept as they were" where some were taken over from the build before.
    private static string Documents(BuildReport report, BaseSummary summary) =>
        Count(summary.Witnesses, "document", "documents")
        + (report is { Outcome: BuildOutcome.Built, Kept: > 0 } ? $": {report.Read} read, {report.Kept} kept as {(report.Kept == 1 ? "it was" : "they were")}" : "");

    /// <summary>A number with its noun.</summary>
    public static string Count(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
