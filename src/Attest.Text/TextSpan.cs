namespace Attest.Text;

/// <summary>
/// A half-open range <c>[Start, End)</c> of a text, in UTF-16 code units. Offsets that leave the program are
/// converted to Unicode code points by <see cref="CodePointIndex"/>. The default value is the empty span at 0.
/// </summary>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    private TextSpan(int start, int end)
    {
        Start = start;
        End = end;
    }

    /// <summary>First code unit of the span.</summary>
    public int Start { get; }

    /// <summary>The code unit after the last one of the span.</summary>
    public int End { get; }

    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or past <paramref name="end"/>.</exception>
    public static TextSpan Of(int start, int end)
    {
        if (start < 0 || end < start)
        {
            throw new ArgumentOutOfRangeException(nameof(start), $"[{start}, {end}) is no span: 0 <= start <= end must hold.");
        }

        return new TextSpan(start, end);
    }

    public static TextSpan FromLength(int start, int length) => Of(start, start + length);

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True when the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The number of code units the two share; 0 when they are apart.</summary>
    public int OverlapLength(TextSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public TextSpan Shift(int by) => Of(Start + by, End + by);

    /// <summary>The words of the span in <paramref name="text"/>.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>The words of the span in <paramref name="text"/>, without a copy.</summary>
    public ReadOnlySpan<char> Slice(string text) => text.AsSpan(Start, Length);

    /// <summary>The span without the white space at its ends; empty, at its end, where it is nothing else.</summary>
    public TextSpan TrimmedIn(string text)
    {
        var words = Slice(text);
        int start = Start + Length - words.TrimStart().Length;
        return new TextSpan(start, Math.Max(start, Start + words.TrimEnd().Length));
    }

    /// <summary>By start, then by end.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public override string ToString() => $"[{Start}, {End})";
}
