namespace Attest.Reading.WikiText;

/// <summary>What the next block of a page will be.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Level">1 to 6 for a heading; 0 elsewhere.</param>
internal readonly record struct WikiStyle(RegionKind Kind, int Level = 0)
{
    /// <summary>The label of a line of a fact box; null elsewhere.</summary>
    public string? Label { get; init; }

    /// <summary>True where a sign of its own began the line, so that the next line without one is another block.</summary>
    public bool IsLine { get; init; }

    /// <summary>True for the cells of a row of a table.</summary>
    public bool IsRow { get; init; }
}
