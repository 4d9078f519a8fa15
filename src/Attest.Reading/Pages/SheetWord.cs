using Attest.Text;

namespace Attest.Reading.Pages;

/// <summary>A word on a page, or a line where the file tells no words.</summary>
/// <param name="Source">Its characters in the text of the <see cref="SheetSource"/>.</param>
/// <param name="Box">The rectangle around it; empty where the file gives none.</param>
internal readonly record struct SheetWord(TextSpan Source, PageBox Box)
{
    /// <summary>0 to 1; null where nothing was recognised or nobody says.</summary>
    public double? Confidence { get; init; }

    /// <summary>True where it follows the word before without a space: a hyphen, a second run of the same word.</summary>
    public bool IsGlued { get; init; }

    /// <summary>True where it begins a further cell of a table's row.</summary>
    public bool IsCell { get; init; }

    /// <summary>True for a raised figure or star that leads to a footnote.</summary>
    public bool IsNoteMark { get; init; }
}
