using Attest.Reading.Drafts;

namespace Attest.Reading.Html;

/// <summary>Decides what an element makes of the text inside it, and what a block is by where it stood.</summary>
internal static class HtmlContexts
{
    private const int LongestByline = 200;

    public static HtmlContext Inside(HtmlContext outer, HtmlToken tag, HtmlMarks marks)
    {
        string? kind = tag.Name is "html" or "body" or "main" or "article" ? null : marks.KindOf(tag);
        int level = HtmlElements.HeadingLevel(tag.Name);
        return outer with
        {
            IsHidden = outer.IsHidden || HtmlElements.IsHidden(tag.Name) || IsHidden(tag),
            IsInfobox = (outer.IsInfobox || (kind == "infobox" && IsBox(tag))) && outer.Region is null,
            Region = IsFinal(outer.Region) ? outer.Region : Region(outer, tag, kind) ?? outer.Region,
            HeadingLevel = level > 0 ? level : outer.HeadingLevel,
            IsLink = outer.IsLink || (tag.Name == "a" && tag["href"] is not null),
            IsMark = outer.IsMark || (kind == "mark" && !IsBox(tag)),
            IsListItem = (outer.IsListItem && tag.Name != "table") || tag.Name is "li" or "dd" or "dt",
            IsRow = tag.Name == "tr" || (outer.IsRow && HtmlElements.IsCell(tag.Name)),
            IsPreformatted = outer.IsPreformatted || tag.Name == "pre",
        };
    }

    public static void Settle(Block block, HtmlContext context)
    {
        if (context.Region == RegionKind.Byline && block.Span.Length > LongestByline)
        {
            return;
        }

        if (context.HeadingLevel > 0 && context.Region is null or RegionKind.Quotation)
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

    private static RegionKind? Region(HtmlContext outer, HtmlToken tag, string? kind) => (kind, tag.Name) switch
    {
        ("consent", _) when IsBox(tag) => RegionKind.ConsentBanner,
        ("infobox", _) => null,
        ("footnote", _) when IsBox(tag) => RegionKind.Footnote,
        ("navigation", _) when IsBox(tag) => RegionKind.Navigation,
        ("furniture", _) when IsBox(tag) => RegionKind.Furniture,
        ("references", _) when IsBox(tag) => RegionKind.ReferenceList,
        ("byline", _) when IsBox(tag) => RegionKind.Byline,
        ("caption", _) when IsBox(tag) => RegionKind.Caption,
        ("verse", _) when IsBox(tag) => RegionKind.Verse,
        (_, "nav" or "aside" or "menu" or "button" or "select") => RegionKind.Navigation,
        (_, "footer") => outer.Region == RegionKind.Quotation ? RegionKind.Caption : RegionKind.Furniture,
        (_, "blockquote") => RegionKind.Quotation,
        (_, "figcaption" or "caption") => RegionKind.Caption,
        (_, "address") => RegionKind.Byline,
        _ => null,
    };

    /// <summary>Inside what is left out nothing is anything else; inside a quotation there may be a caption.</summary>
    private static bool IsFinal(RegionKind? region) =>
        region is { } kind && (TranscriptComposer.IsLeftOut(kind) || kind == RegionKind.ReferenceList);

    /// <summary>Marks on spans inside a line say little: only boxes are believed.</summary>
    private static bool IsBox(HtmlToken tag) => HtmlElements.IsBlock(tag.Name) || HtmlElements.IsCell(tag.Name);

    private static bool IsHidden(HtmlToken tag) =>
        tag["hidden"] is not null
        || (tag["style"] is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));
}
