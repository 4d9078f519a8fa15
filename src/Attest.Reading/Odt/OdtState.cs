using Attest.Reading.Drafts;

namespace Attest.Reading.Odt;

/// <summary>Where the reading of an ODF text stands: one for the text and one for each note or box that is read by itself.</summary>
internal sealed class OdtState
{
    /// <summary>What all of it is; null for the text.</summary>
    public RegionKind? Region { get; init; }

    public BlockShape Shape { get; set; }

    public bool IsInParagraph { get; set; }

    public bool IsInCitation { get; set; }

    /// <summary>True inside the rows that are repeated on each page as the heading of a table.</summary>
    public bool IsHeader { get; set; }

    public int ListDepth { get; set; }

    /// <summary>Depth of the element from which on text is hidden; 0 while it is shown.</summary>
    public int HiddenDepth { get; set; }
}
