using System.CommandLine;
using Attest.Evidence;
using Attest.Exchange.Evaluation;

namespace Attest.Cli;

/// <summary><c>attest read FILE</c>: one document, with no base.</summary>
internal static class ReadVerb
{
    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "A document." };
        var json = new Option<bool>("--json") { Description = "The received text, the reading and the regions as JSON, in code points." };
        var data = CommonOptions.Data();
        var command = new Command(
            "read",
            """
            Reads one document and prints its reading, or with --json both its texts and what each stretch of it is.

            Example:
              attest read letters/1937-02.html --json
            """) { file, json, data };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(file);
            if (!File.Exists(path))
            {
                throw new UsageException($"There is no file {path}. Give a document.");
            }

            var (witness, findings) = Stages.From(CommonOptions.DataFiles(parsed.GetValue(data))).Read(Path.GetFileName(path), File.ReadAllBytes(path));
            foreach (var finding in findings)
            {
                Console.Error.WriteLine($"{finding.Place}: {finding.Message}");
            }

            if (witness is not null)
            {
                Console.Out.Write($"{(parsed.GetValue(json) ? TranscriptExport.Json(witness.Transcript) : witness.Transcript.Reading)}\n");
            }

            return witness is null ? ExitCode.NothingOrDifferent : ExitCode.Fine;
        });
        return command;
    }
}
