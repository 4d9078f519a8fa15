using System.Net;
using Attest.Reading.Sources;

namespace Attest.Reading.Html;

/// <summary>Gathers what the head of a page says of it: title, author, dates, address, language.</summary>
internal sealed class HtmlHead(HeadingDates dates)
{
    /// <summary>What was found so far.</summary>
    public SourceDescription Description { get; private set; } = new();

    public void ReadTitle(string text)
    {
        string title = Single(text);
        Description = Description with { Title = Description.Title ?? (title.Length > 0 ? title : null) };
    }

    /// <summary>Browsers note the address a page was saved from in a comment at its head: <c>saved from url=(0031)http://…</c>.</summary>
    public void ReadSavedFrom(ReadOnlySpan<char> page)
    {
        const string Sign = "saved from url=(";
        var head = page[..Math.Min(page.Length, 2000)];
        int at = head.IndexOf(Sign, StringComparison.OrdinalIgnoreCase);
        var rest = at < 0 ? default : head[(at + Sign.Length)..];
        int open = rest.IndexOf(')') + 1, end = rest.IndexOf("-->");
        if (open > 0 && end > open && rest[open..].StartsWith("http", StringComparison.OrdinalIgnoreCase))
        {
            Description = Description with { Url = rest[open..end].Trim().ToString() };
        }
    }

    /// <summary>Words with entities decoded and white space single.</summary>
    public static string Single(string text) => string.Join(' ', WebUtility.HtmlDecode(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void ReadTag(HtmlToken tag)
    {
        switch (tag.Name)
        {
            case "html" when (tag["lang"] ?? tag["xml:lang"]) is { Length: >= 2 } language && char.IsAsciiLetter(language[0]):
                Description = Description with { Language = language.Split('-', '_')[0].ToLowerInvariant() };
                break;
            case "link" when tag.Attributes.Written("rel").SequenceEqual("canonical") && tag["href"] is { Length: > 0 } address:
                Description = Description with { Url = address };
                break;
            case "meta" when (tag["name"] ?? tag["property"] ?? tag["itemprop"]) is { } name && tag["content"] is { Length: > 0 } content:
                ReadMeta(name.ToLowerInvariant(), content.Trim());
                break;
            case "time" when tag["datetime"] is { Length: > 0 } moment && (tag["pubdate"] is not null || tag["itemprop"] == "datePublished"):
                Description = Description with { Published = Description.Published ?? dates.Read(moment) };
                break;
        }
    }

    /// <summary>Reads what the page says of itself as linked data (JSON-LD).</summary>
    public void ReadLinkedData(ReadOnlyMemory<char> json) => Description = LinkedData.Read(json, dates, Description);

    private void ReadMeta(string name, string content)
    {
        var known = Description;
        Description = name switch
        {
            "author" or "article:author" or "dc.creator" or "dcterms.creator" or "citation_author" when !content.StartsWith("http", StringComparison.Ordinal) =>
                known with { Author = known.Author ?? content },
            "article:published_time" or "dc.date" or "dcterms.date" or "dc.date.issued" or "date" or "citation_publication_date" or "datepublished" or "pubdate" =>
                known with { Published = known.Published ?? dates.Read(content) },
            "article:modified_time" or "last-modified" or "datemodified" or "dcterms.modified" =>
                known with { Retrieved = known.Retrieved ?? dates.Read(content) },
            "og:url" => known with { Url = known.Url ?? content },
            "og:title" or "dc.title" or "citation_title" => known with { Title = known.Title ?? content },
            "og:site_name" or "publisher" or "dc.publisher" or "citation_publisher" => known with { Publisher = known.Publisher ?? content },
            _ => known,
        };
    }
}
