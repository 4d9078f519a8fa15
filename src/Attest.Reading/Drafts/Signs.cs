namespace Attest.Reading.Drafts;

/// <summary>Classes of characters that the rules of this stage share.</summary>
internal static class Signs
{
    /// <summary>Characters without a shape that only steer layout: soft hyphen, zero-width space, direction marks, byte order mark.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u200B' or '\uFEFF' or '\u200E' or '\u200F' or '\u2060' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\f' or '\v' or '\u2028' or '\u2029' or '\u0085';

    public static bool IsStop(char c) => c is '.' or '!' or '?' or '…' or '。' or '؟' or '।';

    public static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '−';

    public static bool IsClosing(char c) => c is '"' or '”' or '»' or '’' or '\'' or ')' or ']' or '“' or '*' or '_';

    /// <summary>True where the text ends like a sentence: a stop, closing quotes and brackets behind it passed over.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var bare = text.TrimEnd();
        while (bare.Length > 0 && IsClosing(bare[^1]))
        {
            bare = bare[..^1].TrimEnd();
        }

        return bare.Length > 0 && IsStop(bare[^1]);
    }

    public static int CountWords(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
        {
            bool letter = char.IsLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter || (inside && c is '\'' or '’' or '-');
        }

        return words;
    }
}
