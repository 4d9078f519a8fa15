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
            var (witness, findings) = Read(parsed.GetRequiredValue(file), Stages.From(CommonOptions.DataFiles(parsed.GetValue(data))));
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

    private static ReadResult Read(string path, Stages stages)
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
            return new ReadResult(null, [FolderScan.LeadsNowhere(file.Name)]);
        }

        var (bytes, finding) = FolderScan.ReadBytes(new FolderFile(file.Name, target.FullName, target.Length));
        return bytes is null ? new ReadResult(null, [finding!]) : stages.Read(file.Name, bytes);
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
