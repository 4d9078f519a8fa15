namespace Attest.Reading.Html;

/// <summary>What the open elements make of the text inside them; each element starts from its parent's.</summary>
internal readonly record struct HtmlContext
{
    /// <summary>Nothing inside is shown: scripts, templates, hidden parts.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The region everything inside belongs to, whatever its elements are; null for text.</summary>
    public RegionKind? Region { get; init; }

    public int HeadingLevel { get; init; }

    public bool IsLink { get; init; }

    public bool IsMark { get; init; }

    public bool IsListItem { get; init; }

    public bool IsInfobox { get; init; }

    /// <summary>The line of a quotation that says whose it is.</summary>
    public bool IsSource { get; init; }

    public bool IsPreformatted { get; init; }

    /// <summary>The innermost box of the page around the text, as <see cref="PageBoxes"/> counts them; 0 is the page.</summary>
    public int Box { get; init; }
}
