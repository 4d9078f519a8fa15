namespace Attest.Reading.Pages;

/// <summary>A block of lines on a page.</summary>
internal sealed record SheetBlock(IReadOnlyList<SheetLine> Lines)
{
    /// <summary>What the file says it is, or what was found out; null while it is prose that no rule has spoken for.</summary>
    public RegionKind? Kind { get; init; }

    /// <summary>1 to 6 for a heading.</summary>
    public int Level { get; init; }

    /// <summary>True where the file says that it is one paragraph, false where its lines may hold several.</summary>
    public bool IsParagraph { get; init; }

    /// <summary>True for a row of a table, which nothing is joined to.</summary>
    public bool IsRow { get; init; }

    public double Left => Lines.Min(l => l.Box.Left);

    public double Right => Lines.Max(l => l.Box.Left + l.Box.Width);

    public double Top => Lines.Min(l => l.Box.Top);

    public double Bottom => Lines.Max(l => l.Box.Top + l.Box.Height);
}
