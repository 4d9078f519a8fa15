using System.CommandLine;
using System.Text;
using Attest.Grammar;

namespace Attest.Cli;

/// <summary><c>attest tag FILE.conllu</c></summary>
internal static class TagVerb
{
    /// <summary>In characters.</summary>
    private const int WriteBuffer = 64 * 1024;

    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "A treebank in CoNLL-U, or words without annotation in its ten columns." };
        var pack = new Option<string?>("--pack") { Description = "A trained pack; without it the one for English that came with the program.", HelpName = "FILE" };
        var command = new Command(
            "tag",
            """
            Writes a CoNLL-U file again with the program's own lemmas, tags, heads and relations in columns 3, 5, 7 and 8, so that they can be compared
            with those of annotators; in column 4 too where tags of the pack are made of the universal parts of speech. Words are taken as they are; comments and all else stay.

            Example:
              attest tag letters.conllu > tagged.conllu
            """) { file, pack };
        command.SetAction((parsed, stop) =>
        {
            Run(parsed.GetRequiredValue(file), parsed.GetValue(pack) ?? PackLocation.English, stop);
            return Task.FromResult(ExitCode.Fine);
        });
        return command;
    }

    private static void Run(string path, string pack, CancellationToken stop)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"There is no file {path}. Give a file in CoNLL-U.");
        }

        var tagging = new TreebankTagging(PackLocation.Open(pack));
        using var input = new StreamReader(path, Encoding.UTF8);
        using var output = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding, WriteBuffer) { NewLine = "\n" };
        try
        {
            foreach (var sentence in ConlluReader.Read(input))
            {
                stop.ThrowIfCancellationRequested();
                tagging.Write(sentence, output);
            }
        }
        catch (FormatException e)
        {
            throw new UsageException($"{path}: {e.Message}");
        }
    }
}
