using System.CommandLine;
using Attest.Evidence;
using Attest.Exchange.Evaluation;
using Attest.Reading;

namespace Attest.Cli;

/// <summary><c>attest read FILE</c>: one document, or those of a container, with no base.</summary>
internal static class ReadVerb
{
    private const string PartMark = "!/";

    /// <summary>In characters.</summary>
    private const int WriteBuffer = 32 * 1024;

    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "A document, a container of documents, or a part of one: letters.zip!/1937/02.html." };
        var json = new Option<bool>("--json") { Description = "Everything reading tells of it as JSON, a line a document, in code points of the received text." };
        var places = new Option<bool>("--places") { Description = "With --json: also the place of every word on its page." };
        var data = CommonOptions.Data();
        var command = new Command(
            "read",
            """
            Reads one document and prints its reading, or with --json both its texts and what each stretch of it is. Of a container every
            document is read, each below a line with its name.

            Examples:
              attest read letters/1937-02.html --json
              attest read letters.zip!/1937-02.html
            """) { file, json, places, data };
        command.SetAction(parsed =>
        {
            var export = parsed.GetValue(json) ? new TranscriptExport { HasPlaces = parsed.GetValue(places) } : null;
            int read = 0;
            using var output = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding, WriteBuffer);
            foreach (var result in Read(parsed.GetRequiredValue(file), Stages.From(CommonOptions.DataFiles(parsed.GetValue(data)), CommonOptions.Tools(null, CancellationToken.None))))
            {
                read += result.Witness is null ? 0 : 1;
                Print(output, result, export);
            }

            return read > 0 ? ExitCode.Fine : ExitCode.NothingOrDifferent;
        });
        return command;
    }

    private static void Print(StreamWriter output, ReadResult result, TranscriptExport? export)
    {
        foreach (var finding in result.Findings)
        {
            Console.Error.WriteLine($"{finding.Place}: {finding.Message}");
        }

        if (result.Witness is not { } witness)
        {
            return;
        }

        if (export is not null)
        {
            export.Write(output, witness, result.Findings);
        }
        else
        {
            string name = witness.Path.Contains(PartMark, StringComparison.Ordinal) ? $"==> {witness.Path} <==\n" : "";
            output.Write(name);
            output.Write(witness.Transcript.Reading);
        }

        output.Write('\n');
        output.Flush();
    }

    /// <summary>A document, those of a container, or a part of one, as the argument FILE names them.</summary>
    internal static IEnumerable<ReadResult> Read(string path, Stages stages)
    {
        var (container, part) = Divide(path);
        if (Directory.Exists(container))
        {
            throw new UsageException($"{container} is a folder. Give a document in it.");
        }

        var file = new FileInfo(container);
        if (!file.Exists)
        {
            throw new UsageException($"There is no file {container}. Give a document.");
        }

        if (Target(file) is not { Exists: true } target)
        {
            return [new ReadResult(null, [FolderScan.LeadsNowhere(file.Name)])];
        }

        var read = stages.ReadAll(ReceivedFile.Of(new FolderFile(file.Name, target.FullName, target.Length)));
        return part is null ? read : Only(read, file.Name + part, path);
    }

    // A part may be a container itself: then all of its parts are meant.
    private static IEnumerable<ReadResult> Only(IEnumerable<ReadResult> read, string part, string asked)
    {
        bool found = false;
        foreach (var result in read)
        {
            string place = result.Witness?.Path ?? result.Findings[0].Place;
            if (place.StartsWith(part, StringComparison.Ordinal) && (place.Length == part.Length || place[part.Length] is '!' or ',' or '#'))
            {
                found = true;
                yield return result;
            }
        }

        if (!found)
        {
            throw new UsageException($"There is no part {asked}. To see the parts, give the container alone.");
        }
    }

    // A file whose own name has the mark in it comes first.
    private static (string Container, string? Part) Divide(string path)
    {
        int mark = path.IndexOf(PartMark, StringComparison.Ordinal);
        while (mark > 0 && !File.Exists(path[..mark]))
        {
            mark = path.IndexOf(PartMark, mark + 1, StringComparison.Ordinal);
        }

        return mark > 0 && !File.Exists(path) ? (path[..mark], path[mark..]) : (path, null);
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
