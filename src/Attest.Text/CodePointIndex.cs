namespace Attest.Text;

/// <summary>
/// Converts offsets of one text between UTF-16 code units (inside the program) and Unicode code points (at every border:
/// files, API, annotations). Costs one pass over the text and memory only for its surrogate pairs.
/// </summary>
public sealed class CodePointIndex
{
    private readonly int[] _pairs;
    private readonly int _length;

    public CodePointIndex(string text)
    {
        var pairs = new List<int>();
        for (int i = 0; i + 1 < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && char.IsLowSurrogate(text[i + 1]))
            {
                pairs.Add(i++);
            }
        }

        _pairs = [.. pairs];
        _length = text.Length;
    }

    /// <summary>The number of code points before a UTF-16 offset. An offset inside a pair counts as after it.</summary>
    public int ToCodePoints(int utf16) => utf16 - PairsStartingBefore(utf16);

    /// <summary>The UTF-16 offset of the code point with the given index; the end of the text for an index at or past the end.</summary>
    public int ToUtf16(int codePoint) =>
        Math.Min(_length, codePoint + SortedSearch.First(_pairs.Length, i => _pairs[i] - i >= codePoint));

    public (int Start, int End) ToCodePoints(TextSpan span) => (ToCodePoints(span.Start), ToCodePoints(span.End));

    private int PairsStartingBefore(int utf16)
    {
        int at = Array.BinarySearch(_pairs, utf16);
        return at < 0 ? ~at : at;
    }
}
