using System.Text.Json;

namespace Attest.Grounding;

/// <summary>
/// Reads the claims in a model's answer. Models put text around their JSON and break off in the middle of it: every object that is whole is
/// read, wherever it stands.
/// </summary>
internal static class AnswerReader
{
    // No claim is longer, in UTF-16 code units; what claims to be stands around a list of them, or is noise.
    private const int LongestClaim = 8 * 1024;

    /// <summary>The proposed claims, in order; null where the answer holds no JSON at all.</summary>
    public static IReadOnlyList<ProposedClaim>? Read(string answer)
    {
        bool sawJson = answer.AsSpan().ContainsAny('{', '[');
        var found = new List<ProposedClaim>();
        for (int at = answer.IndexOf('{'); at >= 0; at = at + 1 < answer.Length ? answer.IndexOf('{', at + 1) : -1)
        {
            if (Object(answer, at) is not { } json)
            {
                continue;
            }

            using (json.Document)
            {
                if (Claim(json.Document.RootElement) is { } claim)
                {
                    found.Add(claim);
                    at += json.Length - 1;
                }
            }
        }

        return sawJson ? found : null;
    }

    // The object that begins at an offset; null where it is not whole. An object around the list of claims is whole too, but no claim.
    private static (JsonDocument Document, int Length)? Object(string text, int at)
    {
        int end = End(text, at);
        if (end < 0)
        {
            return null;
        }

        try
        {
            return (JsonDocument.Parse(text.AsMemory(at, end - at), new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip }), end - at);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static int End(string text, int at)
    {
        int depth = 0;
        bool quoted = false;
        int limit = Math.Min(text.Length, at + LongestClaim);
        for (int i = at; i < limit; i++)
        {
            char c = text[i];
            if (quoted)
            {
                i += c == '\\' ? 1 : 0;
                quoted = c != '"';
                continue;
            }

            quoted = c == '"';
            depth += c is '{' ? 1 : c is '}' ? -1 : 0;
            if (depth == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static ProposedClaim? Claim(JsonElement json) =>
        json.ValueKind != JsonValueKind.Object || Text(json, "type") is not { } type || Text(json, "subject") is not { } subject || Text(json, "quote") is not { } quote
            ? null
            : new ProposedClaim
            {
                Type = type,
                Subject = subject,
                Quote = quote,
                Object = Text(json, "object"),
                Value = Text(json, "value"),
                Date = Text(json, "date"),
                Place = Text(json, "place"),
                Speaker = Text(json, "speaker"),
                Stance = Text(json, "stance") ?? "asserted",
            };

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number && value.ToString().Trim() is { Length: > 0 } text
        && !text.Equals("null", StringComparison.OrdinalIgnoreCase) ? text : null;
}
