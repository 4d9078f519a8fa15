namespace Attest.Reading.Pages;

/// <summary>A page as a tool or a transcription describes it, before it is known what its blocks are.</summary>
internal sealed class Sheet(int number, SheetSource source)
{
    /// <summary>Its place in the file, from 1.</summary>
    public int Number { get; } = number;

    public SheetSource Source { get; } = source;

    /// <summary>In the unit of the boxes; 0 where nobody says.</summary>
    public double Width { get; init; }

    public double Height { get; init; }

    public string? Label { get; set; }

    public string? Image { get; init; }

    /// <summary>In reading order.</summary>
    public List<SheetBlock> Blocks { get; init; } = [];

    public IEnumerable<SheetLine> Lines => Blocks.SelectMany(b => b.Lines);

    public bool HasWords => Blocks.Exists(b => b.Lines.Count > 0);

    public Page ToPage() => new(Number, Width, Height) { Label = Label, Image = Image };
}
