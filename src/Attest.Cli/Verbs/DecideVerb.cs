using System.CommandLine;
using Attest.Evidence;

namespace Attest.Cli;

/// <summary><c>attest decide same|different|wrong|undo|list</c></summary>
internal static class DecideVerb
{
    public static Command Command() => new(
        "decide",
        """
        Takes down what you decide. Decisions are never changed or lost: they are signed, dated, applied again whenever documents are
        read again, and taken back by another decision.

        Examples:
          attest decide same a.txt "Anna Weber" b.txt "A. K. Weber" --reason "same date of birth"
          attest decide different a.txt "Weber" b.txt "Josef Weber"
          attest decide wrong c-0123456789abcdef --by "Nora Lind"
          attest decide undo 3
          attest decide list
        """)
    {
        Persons("same", "Two names are one person.", DecisionKind.SamePerson),
        Persons("different", "Two names are two persons.", DecisionKind.DifferentPersons),
        Wrong(),
        Undo(),
        List(),
    };

    private static Command Persons(string name, string description, DecisionKind kind)
    {
        Argument<string> documentA = new("DOC1") { Description = "Path of a document below the folder." }, nameA = new("NAME1") { Description = "A name as written there." };
        Argument<string> documentB = new("DOC2") { Description = "The document of the other name; it may be the same." }, nameB = new("NAME2") { Description = "The other name." };
        var command = new Command(name, $"{description}\n\nExample:\n  attest decide {name} a.txt \"Anna Weber\" b.txt \"A. K. Weber\"") { documentA, nameA, documentB, nameB };
        return Signed(command, (log, parsed, sign) => log.Append(sign(new DecisionDraft(
            kind,
            log.TargetOfName(parsed.GetRequiredValue(documentA), parsed.GetRequiredValue(nameA)),
            log.TargetOfName(parsed.GetRequiredValue(documentB), parsed.GetRequiredValue(nameB)),
            "",
            ""))));
    }

    private static Command Wrong()
    {
        var claim = new Argument<string>("CLAIM") { Description = "Id of a claim, or its beginning, from attest show person, the exports or the claim's page." };
        var command = new Command("wrong", "A claim is wrong: it is kept, shown as rejected and counted nowhere.\n\nExample:\n  attest decide wrong c-0123456789abcdef") { claim };
        return Signed(command, (log, parsed, sign) =>
        {
            var target = log.TargetOfClaim(parsed.GetRequiredValue(claim));
            if (log.AgainstClaim(target) is not { } earlier)
            {
                return log.Append(sign(new DecisionDraft(DecisionKind.ClaimWrong, target, null, "", "")));
            }

            Console.WriteLine($"This is decided already: {DecisionLine.Of(earlier)}");
            return null;
        });
    }

    private static Command Undo()
    {
        var number = new Argument<int>("N")
        {
            Description = "Number of the decision.",
            CustomParser = result => CommonOptions.Number(result, "A decision is named by its number; see: attest decide list.", int.MaxValue) ?? 0,
        };
        var command = new Command("undo", "Takes a decision back.\n\nExample:\n  attest decide undo 3") { number };
        return Signed(command, (log, parsed, sign) =>
        {
            var signed = sign(new DecisionDraft(DecisionKind.Undo, new DecisionTarget("", "", null, null, null), null, "", ""));
            return log.Undo(parsed.GetRequiredValue(number), signed.By, signed.Reason);
        });
    }

    private static Command List()
    {
        var at = CommonOptions.Base();
        var command = new Command("list", "All decisions, the oldest first.\n\nExample:\n  attest decide list --base letters/") { at };
        command.SetAction(parsed =>
        {
            foreach (var decision in SqliteEvidenceBase.Open(CommonOptions.ExistingBase(parsed.GetValue(at))).Decisions())
            {
                Console.WriteLine(DecisionLine.Of(decision));
            }

            return ExitCode.Fine;
        });
        return command;
    }

    private static Command Signed(Command command, Func<DecisionLog, ParseResult, Func<DecisionDraft, DecisionDraft>, Decision?> append)
    {
        var at = CommonOptions.Base();
        var by = new Option<string>("--by") { Description = "Who decides.", HelpName = "NAME", DefaultValueFactory = _ => Environment.UserName };
        var reason = new Option<string>("--reason") { Description = "Why.", HelpName = "TEXT", DefaultValueFactory = _ => "" };
        var data = CommonOptions.Data();
        command.Options.Add(at);
        command.Options.Add(by);
        command.Options.Add(reason);
        command.Options.Add(data);
        command.SetAction((parsed, stop) =>
        {
            string basePath = CommonOptions.ExistingBase(parsed.GetValue(at));
            var decision = append(
                new DecisionLog(basePath, TimeProvider.System),
                parsed,
                draft => draft with { By = parsed.GetRequiredValue(by), Reason = parsed.GetRequiredValue(reason) });
            if (decision is null)
            {
                return Task.FromResult(ExitCode.Fine);
            }

            Console.WriteLine(DecisionLine.Of(decision));
            return ApplyAsync(basePath, CommonOptions.DataFiles(parsed.GetValue(data)), stop);
        });
        return command;
    }

    // The decision is safe by now; where the documents cannot be read again it takes effect with the next build.
    private static async Task<int> ApplyAsync(string basePath, DiskDataFiles data, CancellationToken stop)
    {
        string folder = SqliteEvidenceBase.Open(basePath).Summary().Folder;
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"The folder {folder} is not there now: the decision is taken down and takes effect with the next build.");
            return ExitCode.Fine;
        }

        return await BuildVerb.RunAsync(new BuildOptions(folder, basePath), data, ModelChoice.Nobody, stop);
    }
}
