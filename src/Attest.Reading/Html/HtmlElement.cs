namespace Attest.Reading.Html;

/// <summary>What an element of HTML does to the text in and around it.</summary>
internal sealed record HtmlElement(string Name)
{
    /// <summary>A block of text ends where it begins and where it ends.</summary>
    public bool IsBlock { get; init; }

    /// <summary>It has no content and no end tag.</summary>
    public bool IsVoid { get; init; }

    /// <summary>What stands in it is not shown.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Its content is one run of text up to its end tag, whatever stands in it.</summary>
    public bool IsRaw { get; init; }

    /// <summary>An implied end does not reach past it: an item of an inner list leaves the outer item open.</summary>
    public bool IsScope { get; init; }

    public bool IsCell { get; init; }

    /// <summary>1 to 6 for a heading; 0 elsewhere.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>A part of the page with edges of its own: a block or a cell.</summary>
    public bool IsBox => IsBlock || IsCell;
}
