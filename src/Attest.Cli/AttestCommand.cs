using System.CommandLine;
using System.CommandLine.Parsing;
using Attest.Evidence;

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
                Console.Error.WriteLine($"{string.Join(" ", parsed.Errors.Select(e => e.Message).Distinct())} See: attest {Verb(parsed.CommandResult)}--help");
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
        DecideVerb.Command(),
        VerifyVerb.Command(),
        ExportVerb.Command(),
        ReadVerb.Command(),
    };

    private static string Verb(CommandResult command) =>
        command.Parent is CommandResult parent ? $"{Verb(parent)}{command.Command.Name} " : "";

    private static int Explain(Exception error)
    {
        switch (error)
        {
            case OperationCanceledException:
                Console.Error.WriteLine("Stopped. The evidence base is as it was before.");
                return ExitCode.Stopped;
            case UsageException or EvidenceBaseException or DecisionRefusedException or IOException or UnauthorizedAccessException:
                Console.Error.WriteLine(error.Message);
                return ExitCode.WrongUse;
            default:
                Console.Error.WriteLine($"This is a bug in Attest ({error.GetType().Name}): {error.Message} Set ATTEST_TRACE=1 to see where, and report it.");
                Console.Error.Write(Environment.GetEnvironmentVariable("ATTEST_TRACE") is null ? "" : $"{error}\n");
                return ExitCode.Bug;
        }
    }
}
