namespace Attest.Reading;

/// <summary>What a stretch of a document is. Kinds from <see cref="Footnote"/> on are left out of the prose that claims are read from.</summary>
public enum RegionKind
{
    /// <summary>Running prose; a paragraph.</summary>
    Body,
    Title,
    Byline,

    /// <summary>The line of place and date at the head or foot of a letter or document.</summary>
    DateLine,
    Heading,

    /// <summary>One line or label-and-value pair of an infobox or fact table; <see cref="Region.Label"/> holds the label.</summary>
    Infobox,
    ListItem,

    /// <summary>A block set off as the words of another.</summary>
    Quotation,
    Caption,

    /// <summary>The heading of a numbered or titled source inside the page: its author, title and date.</summary>
    SourceHeading,

    /// <summary>A line of verse.</summary>
    Verse,
    Footnote,

    /// <summary>A footnote mark such as <c>[3]</c> or <c>[edit]</c>; not part of the reading.</summary>
    FootnoteMark,
    ReferenceList,

    /// <summary>Menus, breadcrumbs, link lists, share buttons.</summary>
    Navigation,

    /// <summary>A cookie or consent notice, also where a conversion spliced it into a paragraph.</summary>
    ConsentBanner,

    /// <summary>Other page furniture: repeated headers and footers, copyright lines, stray close-box marks.</summary>
    Furniture,

    /// <summary>Tags, wiki signs and the like; not part of the reading.</summary>
    Markup,
}
