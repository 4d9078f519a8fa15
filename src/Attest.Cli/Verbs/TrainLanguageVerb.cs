using System.CommandLine;
using System.Globalization;
using System.Text;
using Attest.Grammar;

namespace Attest.Cli;

/// <summary><c>attest train-language --data DIR --seed N</c></summary>
internal static class TrainLanguageVerb
{
    public static Command Command()
    {
        var data = new Option<string>("--data") { Description = "The folder of corpora with splits.tsv, or a folder in it.", HelpName = "DIR", Required = true };
        var seed = Seed();
        var language = new Option<string>("--language") { Description = "Two letters of ISO 639-1.", HelpName = "CODE", DefaultValueFactory = _ => "en" };
        var to = new Option<string?>("--out", "-o") { Description = "Where to write; without it models/CODE.attestlm.", HelpName = "FILE" };
        var command = new Command(
            "train-language",
            """
            Trains the pack of a language from treebanks and prose: some minutes. The same data and seed give the same file, bit for bit. Beside it come
            its scores and a notice. Stopped at any moment, it leaves nothing behind.

            Example:
              attest train-language --data ../corpora --seed 1
            """) { data, seed, language, to };
        command.SetAction((parsed, stop) => RunAsync(
            parsed.GetRequiredValue(data),
            parsed.GetRequiredValue(language),
            parsed.GetRequiredValue(seed),
            parsed.GetValue(to) ?? Path.Combine("models", $"{parsed.GetRequiredValue(language)}.attestlm"),
            stop));
        return command;
    }

    private static Option<ulong> Seed() => new("--seed")
    {
        Description = "A whole number; decides the order in which sentences are learnt from.",
        HelpName = "N",
        DefaultValueFactory = _ => 1,
        CustomParser = result =>
        {
            if (!ulong.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out ulong number))
            {
                result.AddError("--seed takes a whole number from 0 upwards.");
            }

            return number;
        },
    };

    private static async Task<int> RunAsync(string data, string language, ulong seed, string to, CancellationToken stop)
    {
        if (language.Length != 2 || !language.All(char.IsAsciiLetterLower))
        {
            throw new UsageException($"{language} is no code of a language. Give two small letters of ISO 639-1: en.");
        }

        try
        {
            using var folder = TrainingFolder.Open(data, language);
            await folder.UnpackProse(stop);
            var rules = CommonOptions.DataFiles(null);
            var training = new PackTraining(folder.Files, rules, new Lines());

            // A round of learning takes a minute and looks at the token at its end; nothing is written before the last, so nobody waits for it.
            var trained = await Task.Run(() => training.Train(language, seed, new PackPlan(), stop), CancellationToken.None).WaitAsync(stop);
            Write(to, trained, PackNotice.Of(Path.GetFileName(to), folder.Sources(), rules), (seed, folder));
            return ExitCode.Fine;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Stopped. Nothing was written.");
            return ExitCode.Stopped;
        }
        catch (FormatException e)
        {
            throw new UsageException(e.Message);
        }
    }

    // The pack comes last: where it is, its scores and notice are there too.
    private static void Write(string to, TrainedPack trained, string notice, (ulong Seed, TrainingFolder Folder) training)
    {
        byte[] pack = trained.File.ToBytes();
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(to))!);
        Replace($"{to}.NOTICE", Encoding.UTF8.GetBytes(notice));
        Replace($"{to}.scores.json", PackScoreFile.Of(trained, pack, training.Seed, training.Folder));
        Replace(to, pack);
        foreach (var score in trained.Scores)
        {
            Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Treebank} {score.Split} {score.Measure} {score.Percent:0.00}"));
        }

        Console.Error.WriteLine($"Wrote {to}: {pack.Length} bytes");
    }

    // Never a half-written file under the name.
    private static void Replace(string path, byte[] bytes)
    {
        string part = $"{path}.part";
        File.WriteAllBytes(part, bytes);
        File.Move(part, path, overwrite: true);
    }

    private sealed class Lines : IProgress<string>
    {
        public void Report(string value) => Console.Error.WriteLine(value);
    }
}
