using Attest.Reading;

namespace Attest.Views;

/// <summary>A stretch of text under the same marks.</summary>
/// <param name="Text">The words.</param>
/// <param name="Claims">Ids of the claims whose quotes cover it, the shortest quote first; empty for plain text.</param>
public sealed record TextSegment(string Text, IReadOnlyList<string> Claims)
{
    /// <summary>What was left out of the reading here; null for text that is read.</summary>
    public RegionKind? LeftOut { get; init; }

    /// <summary>The repair that made these words; null where they stand so in the document.</summary>
    public RepairNote? Repair { get; init; }

    public bool IsLeftOut => LeftOut is not null;
}

/// <summary>How the words of a reading stand in the document, and why the reading has others.</summary>
public sealed record RepairNote(string Received, string Reason);

/// <summary>A block of a document on the screen.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Segments">Its text, without a gap.</param>
public sealed record TextBlock(RegionKind Kind, IReadOnlyList<TextSegment> Segments)
{
    /// <summary>1 to 6 for a heading; 0 elsewhere.</summary>
    public int Level { get; init; }

    /// <summary>The label of an infobox line; null elsewhere.</summary>
    public string? Label { get; init; }

    /// <summary>The source inside the page whose heading this is: its number; null elsewhere.</summary>
    public int? SourceNumber { get; init; }

    /// <summary>True where none of it is part of the reading.</summary>
    /// <summary>The repair that made these words; null where they stand so in the document.</summary>
    public RepairNote? Repair { get; init; }

    public bool IsLeftOut => Segments.Count > 0 && Segments.All(s => s.IsLeftOut);
}
