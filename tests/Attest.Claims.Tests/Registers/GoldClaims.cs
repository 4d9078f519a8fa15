using System.Text.Json;
using Attest.Testing;

namespace Attest.Claims.Tests.Registers;

/// <summary>The claims of a text, written down by hand of its making beside it, against those that are read.</summary>
internal static class GoldClaims
{
    /// <summary>The texts that have a file of claims beside them, by name.</summary>
    public static string PathOf(string name) => Repository.PathOf("tests", "Attest.Claims.Tests", "Registers", "Files", name);

    /// <summary>One line a claim, all slots and the quote; a claim counts only where all are the same.</summary>
    public static IReadOnlyList<string> Of(string name) => [.. File.ReadLines($"{PathOf(name)}.claims.jsonl").Select(Line)];

    public static string Line(Claim claim) => string.Join(" | ",
        claim.Subject.Name, claim.Type, claim.Object?.Name, claim.Value, claim.Date?.Text, claim.Place, claim.Voice.Name, claim.Stance.ToString().ToLowerInvariant(), OneLine(claim.Quote.Text));

    /// <summary>The harmonic mean of precision and recall, 0 to 1.</summary>
    public static double F1(IReadOnlyCollection<string> gold, IReadOnlyCollection<string> found)
    {
        var open = found.GroupBy(f => f).ToDictionary(g => g.Key, g => g.Count());
        int same = gold.GroupBy(g => g).Sum(g => Math.Min(g.Count(), open.GetValueOrDefault(g.Key)));
        return 2.0 * same / (gold.Count + found.Count);
    }

    private static string Line(string json)
    {
        var claim = JsonDocument.Parse(json).RootElement;
        string? Text(string key) => claim.GetProperty(key).GetString();
        return string.Join(" | ", Text("subject"), Text("type"), Text("object"), Text("value"), Text("date"), Text("place"), Text("speaker"), Text("stance"), OneLine(Text("quote")!));
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
