namespace Attest.Reading.Pages;

/// <summary>The text that pages were read from: the file itself or what a tool wrote of it.</summary>
/// <param name="Part">See <see cref="Origin.Part"/>.</param>
/// <param name="Encoding">How its bytes were decoded: <c>utf-8</c>.</param>
/// <param name="Text">The decoded part; spans of words are offsets in it.</param>
/// <param name="HasEntities">True for XML, where words may hold entities.</param>
internal sealed record SheetSource(string Part, string Encoding, string Text, bool HasEntities)
{
    /// <summary>
    /// True where the height of a word's box is that of its type, as in a PDF; recognition measures the ink, so that a word without
    /// ascenders is lower than its neighbour.
    /// </summary>
    public bool TellsTypeSize { get; init; }
}
