using System.CommandLine;
using Attest.Evidence;
using Attest.Exchange.Evaluation;
using Attest.Reading;

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
            bool any = false;
            foreach (var result in Read(parsed.GetRequiredValue(file), Stages.From(CommonOptions.DataFiles(parsed.GetValue(data)))))
            {
                any |= result.Witness is not null;
                Print(result, parsed.GetValue(json));
            }

            return any ? ExitCode.Fine : ExitCode.NothingOrDifferent;
        });
        return command;
    }

    private static void Print(ReadResult result, bool json)
    {
        foreach (var finding in result.Findings)
        {
            Console.Error.WriteLine($"{finding.Place}: {finding.Message}");
        }

        if (result.Witness is { Transcript: var transcript })
        {
            Console.Out.Write($"{(json ? TranscriptExport.Json(transcript) : transcript.Reading)}\n");
        }
    }

    private static IEnumerable<ReadResult> Read(string path, Stages stages)
    {
        if (Directory.Exists(path))
        {
            throw new UsageException($"{path} is a folder. Give a document in it.");
        }

        var file = new FileInfo(path);
        if (!file.Exists)
        {
            throw new UsageException($"There is no file {path}. Give a document.");
        }

        if (Target(file) is not { Exists: true } target)
        {
            return [new ReadResult(null, [FolderScan.LeadsNowhere(file.Name)])];
        }

        return stages.ReadAll(ReceivedFile.Of(new FolderFile(file.Name, target.FullName, target.Length)));
    }

    private static FileInfo? Target(FileInfo file)
    {
        try
        {
            return file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo;
        }
        catch (IOException)
        {
            // A loop of links leads nowhere, as for a build.
            return null;
        }
    }
}
