using Attest.Reading.Drafts;

namespace Attest.Reading.Html;

/// <summary>Decides what an element makes of the text inside it, and what a block is by where it stood.</summary>
internal static class HtmlContexts
{
    private const int LongestByline = 200;

    /// <summary>What is longer is a paragraph set in large letters.</summary>
    private const int LongestHeading = 250;

    /// <param name="outer">What holds around the element.</param>
    /// <param name="tag">Its start tag.</param>
    /// <param name="kind">What its class, id or role names; null where nothing.</param>
    public static HtmlContext Inside(HtmlContext outer, HtmlToken tag, string? kind)
    {
        var element = tag.Element;
        bool marked = tag.Attributes.Count > 0;
        if (!element.IsBox && !element.IsHidden && !marked)
        {
            return outer;
        }

        return outer with
        {
            IsHidden = outer.IsHidden || element.IsHidden || (marked && IsHidden(tag)),
            IsInfobox = (outer.IsInfobox || (kind == "infobox" && element.IsBox)) && outer.Region is null,
            Region = IsFinal(outer.Region) ? outer.Region : Region(element, kind) ?? outer.Region,
            HeadingLevel = element.HeadingLevel > 0 ? element.HeadingLevel : outer.HeadingLevel,
            IsLink = outer.IsLink || (element.Name == "a" && tag.Attributes.Has("href")),
            IsMark = outer.IsMark || (kind == "mark" && !element.IsBox),
            IsListItem = (outer.IsListItem && element.Name != "table") || element.Name is "li" or "dd" or "dt",
            IsPreformatted = outer.IsPreformatted || element.Name == "pre",
        };
    }

    public static void Settle(Block block, HtmlContext context)
    {
        if (context.Region == RegionKind.Byline && block.Span.Length > LongestByline)
        {
            return;
        }

        if (context.HeadingLevel > 0 && block.Span.Length <= LongestHeading && context.Region is null or RegionKind.Quotation)
        {
            block.Settle(RegionKind.Heading);
            block.Level = context.HeadingLevel;
        }
        else if (context.Region is { } region)
        {
            block.Settle(region);
        }
        else if (context.IsListItem)
        {
            block.Settle(RegionKind.ListItem);
        }
    }

    /// <summary>Marks on spans inside a line say little: only boxes are believed.</summary>
    private static RegionKind? Region(HtmlElement element, string? kind) => (element.IsBox ? kind : null, element.Name) switch
    {
        ("consent", _) => RegionKind.ConsentBanner,
        ("infobox", _) => null,
        ("footnote", _) => RegionKind.Footnote,
        ("references", _) => RegionKind.ReferenceList,
        ("mark", _) => RegionKind.Footnote,
        ("verse", _) => RegionKind.Verse,
        (_, "button" or "select") => RegionKind.Navigation,
        (_, "blockquote") => RegionKind.Quotation,
        (_, "address") => RegionKind.Byline,
        _ => null,
    };

    /// <summary>Inside what is left out nothing is anything else; inside a quotation there may be a caption.</summary>
    private static bool IsFinal(RegionKind? region) =>
        region is { } kind && (TranscriptComposer.IsLeftOut(kind) || kind == RegionKind.ReferenceList);

    private static bool IsHidden(HtmlToken tag) =>
        tag.Attributes.Has("hidden") || SaysNone(tag.Attributes.Written("style"));

    /// <summary>True where a style says <c>display: none</c>.</summary>
    private static bool SaysNone(ReadOnlySpan<char> style)
    {
        int at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        var rest = at < 0 ? default : style[(at + "display".Length)..].TrimStart();
        return rest.Length > 0 && rest[0] == ':' && rest[1..].TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
