using System.CommandLine;
using Attest.Criticism;
using Attest.Evidence;

namespace Attest.Cli;

/// <summary><c>attest show person|disagreements|retired</c></summary>
internal static class ShowVerb
{
    public static Command Command() => new(
        "show",
        """
        Prints what the base holds.

        Examples:
          attest show person "Anna Weber" --base letters/
          attest show disagreements --base letters/
          attest show retired --base letters/
        """)
    {
        Person(),
        Disagreements(),
        Retired(),
    };

    private static Command Retired()
    {
        var at = CommonOptions.Base();
        var command = new Command("retired", "Documents that are no longer in the folder, or have other bytes now. Their originals are kept.\n\nExample:\n  attest show retired --base letters/") { at };
        command.SetAction(parsed =>
        {
            var retired = SqliteEvidenceBase.Open(CommonOptions.ExistingBase(parsed.GetValue(at))).Retired();
            foreach (var witness in retired)
            {
                Console.WriteLine($"{witness.Path}: {witness.Format}, {BuildSummary.Count(witness.Bytes, "byte", "bytes")}, {witness.Id}");
            }

            Console.WriteLine(BuildSummary.Count(retired.Count, "retired document", "retired documents"));
            return ExitCode.Fine;
        });
        return command;
    }

    private static Command Person()
    {
        var name = new Argument<string>("NAME") { Description = "A name, or a part of one." };
        var at = CommonOptions.Base();
        var command = new Command("person", "What the sources say of a person.\n\nExample:\n  attest show person Weber --base letters/") { name, at };
        command.SetAction(parsed =>
        {
            var evidence = SqliteEvidenceBase.Open(CommonOptions.ExistingBase(parsed.GetValue(at)));
            PersonPage.Print(evidence, PersonSearch.Find(evidence.Persons(), parsed.GetRequiredValue(name)));
            return ExitCode.Fine;
        });
        return command;
    }

    private static Command Disagreements()
    {
        var at = CommonOptions.Base();
        var command = new Command("disagreements", "Where the sources disagree, the weightiest first.\n\nExample:\n  attest show disagreements --base letters/") { at };
        command.SetAction(parsed =>
        {
            var evidence = SqliteEvidenceBase.Open(CommonOptions.ExistingBase(parsed.GetValue(at)));
            var claims = evidence.Claims().ToDictionary(c => c.Claim.Id);
            var disagreements = evidence.Disagreements();
            foreach (var disagreement in disagreements)
            {
                DisagreementPage.Print(disagreement, claims);
            }

            int calendar = disagreements.Count(d => d.Kind == DisagreementKind.Calendar);
            Console.WriteLine($"{BuildSummary.Count(disagreements.Count - calendar, "disagreement", "disagreements")}{(calendar == 0 ? "" : $", {calendar} more explained by the calendar")}");
            return ExitCode.Fine;
        });
        return command;
    }
}
