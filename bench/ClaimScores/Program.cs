using System.Text.Json;

namespace Attest.Bench.ClaimScores;

/// <summary>
/// Scores claims found against annotated ones: <c>ClaimScores DOCS GOLD SYSTEM [--errors PREFIX]</c>. Documents whose names begin with the
/// same word before a hyphen are summed up together; errors of those whose names begin with PREFIX are listed.
/// </summary>
internal static class Program
{
    private const string Ending = ".claims.jsonl";

    private static int Main(string[] args)
    {
        if (args.Length is not (3 or 5) || (args.Length == 5 && args[3] != "--errors"))
        {
            Console.Error.WriteLine("Usage: ClaimScores DOCS GOLD SYSTEM [--errors PREFIX]");
            return 2;
        }

        var scores = Directory.GetFiles(args[1], "*" + Ending).Select(f => Path.GetFileName(f)[..^Ending.Length]).Order(StringComparer.Ordinal)
            .Select(name => (Name: name, Score: Score(args, name))).ToList();
        foreach (var (name, score) in scores)
        {
            if (args.Length == 5 && name.StartsWith(args[4], StringComparison.Ordinal)) List(name, score);
            Console.WriteLine($"{name,-34} {Summary.Line(score.Pairs.Count, score.Extra.Count, score.Missed.Count)}");
        }

        foreach (var half in scores.GroupBy(s => s.Name.Split('-')[0])) Summary.Print(half.Key, [.. half.Select(s => s.Score)]);
        return 0;
    }

    private static DocumentScore Score(string[] folders, string name) => new(
        Received(Path.Combine(folders[0], name)),
        ScoredClaim.Read(Path.Combine(folders[1], name + Ending)),
        ScoredClaim.Read(Path.Combine(folders[2], name + Ending)));

    // What `attest read --json` printed of a document stands beside it where its text is not that of its bytes.
    private static string Received(string path)
    {
        if (!File.Exists(path + ".json")) return File.ReadAllText(path);
        using var read = JsonDocument.Parse(File.ReadAllText(path + ".json"));
        return read.RootElement.GetProperty("received").GetString()!;
    }

    private static void List(string name, DocumentScore score)
    {
        foreach (var (kind, claims) in new[] { ("missed", score.Missed), ("extra", score.Extra) })
            foreach (var c in claims)
                Console.WriteLine($"{kind}\t{name}\t{c.Type}\t{c.Subject}\t{c.Date}\t{c.Quote.ReplaceLineEndings("\\n")}");
    }
}
