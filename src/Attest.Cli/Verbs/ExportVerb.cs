using System.CommandLine;
using Attest.Evidence;
using Attest.Exchange.Evaluation;

namespace Attest.Cli;

/// <summary><c>attest export claims|identities|reuse|disagreements</c></summary>
internal static class ExportVerb
{
    public static Command Command() => new(
        "export",
        """
        Writes what the base holds as files for other programs. Offsets are Unicode code points of the received text.

        Examples:
          attest export claims --base letters/ --out claims/
          attest export disagreements --base letters/ --out disagreements.json
        """)
    {
        Export("claims", "Claims, one file of JSON Lines a document.", "DIR", (evidence, path) => $"{new ClaimExport(evidence).Write(path)} claims"),
        Export("identities", "Persons and the forms of their names.", "FILE", (evidence, path) => $"{new IdentityExport(evidence).Write(path)} persons"),
        Export("reuse", "Passages that descend from one text.", "FILE", (evidence, path) => $"{new ReuseExport(evidence).Write(path)} pairs"),
        Export("disagreements", "Where the sources disagree.", "FILE", (evidence, path) => $"{new DisagreementExport(evidence).Write(path)} disagreements"),
    };

    private static Command Export(string name, string description, string helpName, Func<IEvidenceReader, string, string> write)
    {
        var at = CommonOptions.Base();
        var to = new Option<string>("--out", "-o") { Description = "Where to write; folders that are missing are made.", HelpName = helpName, Required = true };
        var command = new Command(name, $"{description}\n\nExample:\n  attest export {name} --base letters/ --out {(helpName == "DIR" ? "claims/" : $"{name}.json")}") { at, to };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(to);
            if (path.Length == 0)
            {
                throw new UsageException("--out names no place. Give one to write to.");
            }

            var evidence = SqliteEvidenceBase.Open(CommonOptions.ExistingBase(parsed.GetValue(at)));
            Console.Error.WriteLine($"Wrote {write(evidence, path)} to {path}");
            return ExitCode.Fine;
        });
        return command;
    }
}
