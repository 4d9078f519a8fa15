using System.Text.Json;
using System.Text.Json.Serialization;

namespace Attest.Bench.ClaimScores;

/// <summary>One line of a file of claims, annotated or found. Start and end are code points of the document; null where not given.</summary>
internal sealed record ScoredClaim(
    string Subject, IReadOnlyList<string>? Aliases, string Type, string? Object, string? Value, string? Date, string? Place, string? Speaker,
    string? Stance, string Quote, int? Start, int? End)
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
    };

    public IEnumerable<string> Names => Aliases is null ? [Subject] : [Subject, .. Aliases];

    /// <summary>The claims of a JSON Lines file, in its order; none where there is no such file.</summary>
    public static IReadOnlyList<ScoredClaim> Read(string path) =>
        File.Exists(path)
            ? [.. File.ReadLines(path).Where(l => l.Trim().Length > 0).Select(l => JsonSerializer.Deserialize<ScoredClaim>(l, Options)!)]
            : [];
}
