using Attest.Text;

namespace Attest.Reading;

/// <summary>A page of a paginated document.</summary>
/// <param name="Number">Its place in the file, from 1.</param>
/// <param name="Width">In the unit of its <see cref="PagePlace"/>s: points for PDF, pixels for images.</param>
/// <param name="Height">In the same unit.</param>
public sealed record Page(int Number, double Width, double Height)
{
    /// <summary>What is printed on it or what an archive calls it: <c>xii</c>, <c>л. 14 об.</c>; null where nobody says.</summary>
    public string? Label { get; init; }

    /// <summary>The picture of the page: a path below the folder, or a name as the transcription gives it; null where there is none.</summary>
    public string? Image { get; init; }
}

/// <summary>Where a stretch of received text stands on a page.</summary>
/// <param name="Received">A word, or a line where the file tells no words; UTF-16 code units.</param>
/// <param name="Page"><see cref="Reading.Page.Number"/> of the page.</param>
/// <param name="Box">The rectangle around it.</param>
public sealed record PagePlace(TextSpan Received, int Page, PageBox Box)
{
    /// <summary>How sure the recognition was, 0 to 1; null where nothing was recognised or nobody says.</summary>
    public double? Confidence { get; init; }
}

/// <summary>A rectangle on a page, from its upper left corner, in the page's unit.</summary>
public readonly record struct PageBox(double Left, double Top, double Width, double Height);
