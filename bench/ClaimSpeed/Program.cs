using System.Diagnostics;
using System.Text;
using Attest.Evidence;

namespace Attest.Bench.ClaimSpeed;

/// <summary>
/// Speed of reading, language and claims together: <c>ClaimSpeed RULES MEGABYTES [small]</c> takes one document of made-up articles of that
/// size, or a document an article; <c>ClaimSpeed RULES FOLDER</c> the text files of a folder; <c>ClaimSpeed RULES make MEGABYTES FILE</c> writes it.
/// </summary>
internal static class Program
{
    // Long enough for the code of every stage to be compiled and recompiled before anything is timed.
    private const int WarmUp = 1_000_000;

    private static int Main(string[] args)
    {
        if (args is [_, "make", var size, var file])
        {
            File.WriteAllText(file, Text(Megabytes(size)));
            return 0;
        }

        if (args.Length is not (2 or 3))
        {
            Console.Error.WriteLine("Usage: ClaimSpeed RULES MEGABYTES [small] | ClaimSpeed RULES make MEGABYTES FILE");
            return 2;
        }

        var stages = Stages.From(new DiskDataFiles(args[0]));
        foreach (byte[] article in Articles(WarmUp)) new StageTimes(stages).Take("warm.txt", article);
        var times = new StageTimes(stages);
        foreach (byte[] document in Documents(args)) times.Take("lives.txt", document);
        Print(times);
        return 0;
    }

    private static IEnumerable<byte[]> Documents(string[] args) =>
        Directory.Exists(args[1]) ? Directory.GetFiles(args[1], "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)
        : args.Length == 3 ? Articles(Megabytes(args[1]))
        : [Encoding.UTF8.GetBytes(Text(Megabytes(args[1])))];

    private static void Print(StageTimes times)
    {
        using var process = Process.GetCurrentProcess();
        string stages = string.Join(" | ", Enumerable.Range(0, StageTimes.Names.Length).Select(times.Stage));
        Console.WriteLine($"| {times.Bytes / 1e6:0.0} | {times.Documents} | {times.Claims} ({times.Digest}) | {100.0 * times.Trees / times.Sentences:0} % of {times.Sentences} | {stages} | {times.Bytes / 1e6 / times.Seconds:0.00} | {process.PeakWorkingSet64 / 1e6:0} |");
    }

    private static int Megabytes(string text) => (int)(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture) * 1e6);

    private static string Text(int bytes)
    {
        var text = new StringBuilder(bytes + 10_000);
        var lives = Made();
        while (text.Length < bytes) text.Append(lives.Article());
        return text.ToString();
    }

    private static IEnumerable<byte[]> Articles(int bytes)
    {
        var lives = Made();
        for (int made = 0; made < bytes;)
        {
            byte[] article = Encoding.UTF8.GetBytes(lives.Article());
            made += article.Length;
            yield return article;
        }
    }

    private static Lives Made() => new(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "paragraphs.txt")));
}
