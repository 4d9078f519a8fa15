using System.CommandLine;
using Attest.Evidence;
using Attest.Exchange.Evaluation;
using Attest.Language;

namespace Attest.Cli;

/// <summary><c>attest dates FILE</c>: the dates of one document, or of those of a container, with no base.</summary>
internal static class DatesVerb
{
    /// <summary>In characters.</summary>
    private const int WriteBuffer = 32 * 1024;

    public static Command Command()
    {
        var file = new Argument<string>("FILE") { Description = "A document, a container of documents, or a part of one: letters.zip!/1937/02.html." };
        var json = new Option<bool>("--json") { Description = "A line of JSON for each date, its place in code points of the received text." };
        var data = CommonOptions.Data();
        var command = new Command(
            "dates",
            """
            Finds the dates of one document and says what each means, as EDTF: days, months, years, seasons, decades, centuries, ranges, and
            dates that only their context makes plain, with the reason.

            Examples:
              attest dates letters/1937-02.html
              attest dates letters.zip!/1937-02.html --json
            """) { file, json, data };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(file), parsed.GetValue(json), CommonOptions.DataFiles(parsed.GetValue(data))));
        return command;
    }

    private static int Run(string file, bool asJson, Text.IDataFiles data)
    {
        var export = new DateExport(LanguageRules.Load(data));
        int read = 0;
        using var output = new StreamWriter(Console.OpenStandardOutput(), Console.OutputEncoding, WriteBuffer);
        foreach (var result in ReadVerb.Read(file, Stages.From(data, CommonOptions.Tools(null, CancellationToken.None))))
        {
            foreach (var finding in result.Findings)
            {
                Console.Error.WriteLine($"{finding.Place}: {finding.Message}");
            }

            if (result.Witness is { } witness)
            {
                read++;
                Action<TextWriter, Reading.Witness> write = asJson ? export.WriteJson : export.WriteList;
                write(output, witness);
            }
        }

        return read > 0 ? ExitCode.Fine : ExitCode.NothingOrDifferent;
    }
}
