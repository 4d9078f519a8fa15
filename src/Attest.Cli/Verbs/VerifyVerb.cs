using System.CommandLine;
using Attest.Evidence;

namespace Attest.Cli;

/// <summary><c>attest verify</c></summary>
internal static class VerifyVerb
{
    public static Command Command()
    {
        var at = CommonOptions.Base();
        var data = CommonOptions.Data();
        var command = new Command(
            "verify",
            """
            Reads every stored original again, with what outside tools wrote of it then, cuts every quote again and compares. Ends with 1 and a list where one differs.

            Example:
              attest verify --base letters/
            """) { at, data };
        command.SetAction(parsed =>
        {
            var evidence = SqliteEvidenceBase.Open(CommonOptions.ExistingBase(parsed.GetValue(at)));
            var kept = new KeptTools(evidence.FilePath, installed: null);
            var report = new EvidenceVerification(Stages.From(CommonOptions.DataFiles(parsed.GetValue(data)), kept).Read).Run(evidence);
            foreach (string difference in report.Differences)
            {
                Console.WriteLine(difference);
            }

            Console.WriteLine(
                $"{BuildSummary.Count(report.Witnesses, "witness", "witnesses")} read again, {BuildSummary.Count(report.Quotes, "quote", "quotes")} cut again, "
                + BuildSummary.Count(report.Differences.Count, "difference", "differences"));
            return report.Differences.Count == 0 ? ExitCode.Fine : ExitCode.NothingOrDifferent;
        });
        return command;
    }
}
