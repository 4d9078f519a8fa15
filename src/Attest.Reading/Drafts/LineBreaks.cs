namespace Attest.Reading.Drafts;

/// <summary>
/// Searches for the characters of <see cref="Signs.IsBreak"/>. Those of ASCII lie together and are searched for first; the others are rare.
/// </summary>
internal static class LineBreaks
{
    /// <summary>The first break; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        int ascii = text.IndexOfAnyInRange('\n', '\r');
        int other = (ascii < 0 ? text : text[..ascii]).IndexOfAny('\u0085', '\u2028', '\u2029');
        return other < 0 ? ascii : other;
    }

    /// <summary>The last break; -1 where there is none.</summary>
    public static int LastIndexIn(ReadOnlySpan<char> text)
    {
        int ascii = text.LastIndexOfAnyInRange('\n', '\r');
        int other = text[(ascii + 1)..].LastIndexOfAny('\u0085', '\u2028', '\u2029');
        return other < 0 ? ascii : ascii + 1 + other;
    }
}
