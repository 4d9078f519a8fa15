namespace Attest.Reading.Layout;

/// <summary>What a format says of its blocks itself. The steps that would guess the same by wording and shape are left out for it.</summary>
internal sealed record KnownLayout
{
    /// <summary>Notices and footnote marks: the format looked for them among its own signs, or there can be none.</summary>
    public bool Marks { get; init; }

    /// <summary>What belongs to the text and what to the site or program around it; there are no menus and bylines to tell from prose.</summary>
    public bool Frame { get; init; }

    /// <summary>Pages, their edges and what is no writing on them.</summary>
    public bool Pages { get; init; }

    /// <summary>Headings have signs or places of their own, read by the format; only those of known sections are told by their words.</summary>
    public bool Headings { get; init; }

    /// <summary>The title is a block of the format, or there is none; it says it better than the properties of the file do.</summary>
    public bool Title { get; init; }

    /// <summary>Fact boxes are marked as such, though not always their labels.</summary>
    public bool FactBoxes { get; init; }

    /// <summary>Captions, tables and lines of verse.</summary>
    public bool Shapes { get; init; }

    /// <summary>Items of lists.</summary>
    public bool Lists { get; init; }

    /// <summary>Which words are links.</summary>
    public bool Links { get; init; }

    /// <summary>Numbered paragraphs are lists: sources inside the page stand only below a heading that promises them.</summary>
    public bool Numbers { get; init; }

    /// <summary>Paragraphs are whole, and nothing can have cut one in two.</summary>
    public bool Paragraphs { get; init; }

    /// <summary>Lines and nothing else; its marks are found beside the signs that people write into plain text.</summary>
    public static KnownLayout Text { get; } = new() { Marks = true };

    /// <summary>A page of a site: boxes, headings and links are known, not where the site ends and the text begins.</summary>
    public static KnownLayout WebPage { get; } = new() { Marks = true, Pages = true, Headings = true, Title = true, FactBoxes = true, Shapes = true, Lists = true, Links = true };

    /// <summary>A document made in an office program, a book or an edition: styles say what a paragraph is.</summary>
    public static KnownLayout Styled { get; } = new() { Pages = true, Headings = true, Title = true, FactBoxes = true, Shapes = true, Lists = true };

    /// <summary>Pages with places: lines, edges and columns are settled by their boxes.</summary>
    public static KnownLayout Sheets { get; } = new() { Pages = true, Headings = true, FactBoxes = true, Shapes = true };

    /// <summary>The words of a mail: its header names author and title.</summary>
    public static KnownLayout Mail { get; } = new() { Marks = true, Frame = true, Pages = true, Headings = true, Title = true, FactBoxes = true, Shapes = true };

    /// <summary>The text of a wiki page: it has signs for everything, and no banners or wrapped lines.</summary>
    public static KnownLayout Wiki { get; } = Styled with { Marks = true, Frame = true, Numbers = true, Paragraphs = true };

    /// <summary>Records: each cell is known for what it is.</summary>
    public static KnownLayout Records { get; } = Wiki;
}
