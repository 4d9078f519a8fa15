namespace Attest.Reading.Pages;

/// <summary>The pages read so far, and the line and block that are being read.</summary>
/// <param name="source">What they are read from.</param>
internal sealed class SheetCollector(SheetSource source)
{
    /// <summary>Level of headings where the format tells headings but no levels; 1 is left to the title.</summary>
    public const int HeadingLevel = 2;

    private readonly List<Sheet> _sheets = [];
    private readonly List<SheetLine> _lines = [];
    private readonly List<SheetWord> _words = [];

    public IReadOnlyList<Sheet> Sheets => _sheets;

    /// <summary>False before the first page: words there belong to none and are passed over.</summary>
    public bool HasPage => _sheets.Count > 0;

    /// <summary>True where lines of the block at hand have ended.</summary>
    public bool HasLines => _lines.Count > 0;

    /// <summary>Begins a page.</summary>
    /// <param name="width">In the unit of the boxes; 0 where nobody says. The height likewise.</param>
    /// <param name="height">See there.</param>
    /// <param name="label">What is printed on it as its number; null where nobody says.</param>
    /// <param name="image">Its picture; null where none is named.</param>
    public void BeginPage(double width, double height, string? label = null, string? image = null) =>
        _sheets.Add(new Sheet(_sheets.Count + 1, source) { Width = width, Height = height, Label = label, Image = image });

    public void Add(SheetWord word) => _words.Add(word);

    /// <summary>Ends the line at hand, if it has words.</summary>
    /// <param name="box">Its own box; one without a width says nothing, and that around its words is taken.</param>
    public void EndLine(PageBox box = default)
    {
        if (_words.Count > 0)
        {
            _lines.Add(SheetLine.Of([.. _words], box));
            _words.Clear();
        }
    }

    /// <summary>Ends the block at hand, if it has lines.</summary>
    /// <param name="kind">See <see cref="SheetBlock.Kind"/>.</param>
    /// <param name="isParagraph">See <see cref="SheetBlock.IsParagraph"/>.</param>
    public void EndBlock(RegionKind? kind = null, bool isParagraph = false)
    {
        EndLine();
        if (_lines.Count > 0 && HasPage)
        {
            _sheets[^1].Blocks.Add(new SheetBlock([.. _lines]) { Kind = kind, Level = kind == RegionKind.Heading ? HeadingLevel : 0, IsParagraph = isParagraph });
        }

        _lines.Clear();
    }
}
