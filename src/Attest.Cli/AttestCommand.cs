using System.CommandLine;
using System.CommandLine.Parsing;
using Attest.Evidence;
using Attest.Exchange.Evaluation;

namespace Attest.Cli;

/// <summary>The <c>attest</c> command: its verbs, and how every error becomes a sentence and an exit code.</summary>
internal static class AttestCommand
{
    public static async Task<int> RunAsync(string[] args, CancellationToken stop)
    {
        try
        {
            var parsed = Root().Parse(args.Length == 0 ? ["--help"] : args);
            if (parsed.Errors.Count > 0)
            {
                Console.Error.WriteLine($"{string.Join(" ", parsed.Errors.Select(Sentence).Distinct())} See: attest {Verb(parsed.CommandResult)}--help");
                return ExitCode.WrongUse;
            }

            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, stop);
        }
        catch (Exception e)
        {
            return Explain(e);
        }
    }

    private static RootCommand Root() => new(
        """
        Reads a folder of documents that copy, garble and contradict each other, and shows for every person and event what each
        independent source says, in its exact words, and where they disagree. Nothing leaves this machine.

        Examples:
          attest open letters/             read the folder and show the evidence in the browser
          attest build letters/            only read it
          attest show disagreements        list where the sources disagree
        """)
    {
        OpenVerb.Command(),
        BuildVerb.Command(),
        ServeVerb.Command(),
        ShowVerb.Command(),
        ExplainVerb.Command(),
        DecideVerb.Command(),
        VerifyVerb.Command(),
        ExportVerb.Command(),
        ReadVerb.Command(),
        TagVerb.Command(),
        TrainLanguageVerb.Command(),
        DatesVerb.Command(),
    };

    private static string Verb(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Verb(parent)}{command.Command.Name} " : "";

    private static string Sentence(ParseError error)
    {
        var missing = error.SymbolResult is CommandResult command ? command.Command.Arguments.Where(a => command.GetResult(a) is not { Tokens.Count: > 0 }) : [];
        return error.SymbolResult is ArgumentResult { Tokens.Count: 0 } argument ? Missing(argument.Argument)
            : missing.FirstOrDefault() is { } first ? Missing(first)
            : error.Message;
    }

    private static string Missing(Argument argument) => $"{argument.Name} is missing: {argument.Description?.Split('.')[0].ToLowerInvariant()}.";

    private static int Explain(Exception error)
    {
        switch (error)
        {
            case OperationCanceledException:
                Console.Error.WriteLine("Stopped. The evidence base is as it was before.");
                return ExitCode.Stopped;
            case UsageException or EvidenceBaseException or DecisionRefusedException or ExportException or IOException or UnauthorizedAccessException:
                Console.Error.WriteLine(error.Message);
                return ExitCode.WrongUse;
            default:
                Console.Error.WriteLine($"This is a bug in Attest ({error.GetType().Name}): {error.Message} Set ATTEST_TRACE=1 to see where, and report it.");
                Console.Error.Write(Environment.GetEnvironmentVariable("ATTEST_TRACE") is null ? "" : $"{error}\n");
                return ExitCode.Bug;
        }
    }
}
