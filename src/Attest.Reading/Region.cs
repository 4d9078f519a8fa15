using Attest.Text;

namespace Attest.Reading;

/// <summary>A stretch of a document and what it is. Regions of block kinds do not overlap; marks and banners may lie inside a block.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Received">Its range of the received text, UTF-16 code units.</param>
/// <param name="Reading">Its range of the reading; empty where it was left out.</param>
public sealed record Region(RegionKind Kind, TextSpan Received, TextSpan Reading)
{
    /// <summary>The label of an infobox line (<c>Birth Date</c>); null elsewhere.</summary>
    public string? Label { get; init; }

    /// <summary>The range in the reading of what stands after the label; null where there is no label.</summary>
    public TextSpan? Value { get; init; }

    /// <summary>1 to 6 for a heading; 0 elsewhere.</summary>
    public int Level { get; init; }

    /// <summary>ISO 639-1 code of a passage in another language than the document; null where it is as the document.</summary>
    public string? Language { get; init; }

    /// <summary>True where claims may be read from the region.</summary>
    public bool HoldsClaims => Kind is RegionKind.Body or RegionKind.Infobox or RegionKind.ListItem or RegionKind.Quotation
        or RegionKind.SourceHeading or RegionKind.Caption or RegionKind.Verse;
}
