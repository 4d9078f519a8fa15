namespace Attest.Reading.Pages;

/// <summary>A paragraph that may run over columns and pages.</summary>
internal sealed class SheetParagraph(RegionKind? kind, int level)
{
    public RegionKind? Kind { get; } = kind;

    public int Level { get; } = level;

    public bool IsRow { get; init; }

    /// <summary>Not empty once it is made.</summary>
    public List<(Sheet Sheet, SheetLine Line)> Lines { get; } = [];

    public string Text(int line) => Lines[line].Line.TextIn(Lines[line].Sheet.Source);
}
