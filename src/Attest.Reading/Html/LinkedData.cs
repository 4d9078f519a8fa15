using System.Text.Json;
using Attest.Reading.Sources;

namespace Attest.Reading.Html;

/// <summary>
/// What a page says of itself as linked data (JSON-LD with the words of schema.org): title, author, publisher, dates, address. The item that
/// has a headline speaks for the page; organisations and trails beside it do not. Damaged data says nothing.
/// </summary>
internal static class LinkedData
{
    private const int DeepestNesting = 6;
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 32 };

    /// <summary>What is known of the page, with what is missing taken from the data.</summary>
    public static SourceDescription Read(ReadOnlyMemory<char> json, HeadingDates dates, SourceDescription known)
    {
        try
        {
            using var data = JsonDocument.Parse(json.Trim(), Lenient);
            return Article(data.RootElement, 0) is { } article ? known.FilledFrom(Describe(article, dates)) : known;
        }
        catch (JsonException)
        {
            // Pages hold data that is cut off or has comments of a template in it; the page is read without it.
            return known;
        }
    }

    private static JsonElement? Article(JsonElement data, int depth)
    {
        if (depth > DeepestNesting)
        {
            return null;
        }

        if (data.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in data.EnumerateArray())
            {
                if (Article(item, depth + 1) is { } found)
                {
                    return found;
                }
            }
        }
        else if (data.ValueKind == JsonValueKind.Object)
        {
            return data.TryGetProperty("headline", out _) ? data
                : data.TryGetProperty("@graph", out var graph) ? Article(graph, depth + 1)
                : data.TryGetProperty("mainEntity", out var entity) ? Article(entity, depth + 1)
                : null;
        }

        return null;
    }

    private static SourceDescription Describe(JsonElement article, HeadingDates dates) => new()
    {
        Title = Words(article, "headline"),
        Author = Name(article, "author"),
        Publisher = Name(article, "publisher"),
        Published = Words(article, "datePublished") is { } published ? dates.Read(published) : null,
        Revised = Words(article, "dateModified") is { } modified ? dates.Read(modified) : null,
        Url = Words(article, "url"),
    };

    private static string? Words(JsonElement item, string key) =>
        item.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { } words && words.AsSpan().Trim().Length > 0
            ? HtmlHead.Single(words)
            : null;

    /// <summary>A name, an object with one, or a list of these.</summary>
    private static string? Name(JsonElement item, string key)
    {
        if (!item.TryGetProperty(key, out var value))
        {
            return null;
        }

        var names = (value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value])
            .Select(v => v.ValueKind == JsonValueKind.String ? v.GetString() : v.ValueKind == JsonValueKind.Object ? Words(v, "name") : null)
            .Where(n => !string.IsNullOrWhiteSpace(n) && !n.StartsWith("http", StringComparison.Ordinal))
            .Select(n => HtmlHead.Single(n!));
        return string.Join(", ", names) is { Length: > 0 } joined ? joined : null;
    }
}
