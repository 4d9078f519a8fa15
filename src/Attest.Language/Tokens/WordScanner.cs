namespace Attest.Language;

/// <summary>Where words, chains of initials and runs of one mark end. Offsets are those of the text given.</summary>
internal static class WordScanner
{
    /// <summary>The end of a word, past hyphens, apostrophes and the like that have a letter on both sides.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="at">The end of its first run of letters and figures.</param>
    public static int End(ReadOnlySpan<char> text, int start, int at)
    {
        while (at < text.Length && Joins(text, start, at))
        {
            at = Letters.RunEnd(text, at + 1, LetterClass.InWord);
        }

        return at;
    }

    // "M^r" and "w^ch" are how old hands and their editors write raised letters.
    private static bool Joins(ReadOnlySpan<char> text, int start, int at)
    {
        if (!Letters.At(text, at + 1, LetterClass.Letter))
        {
            return false;
        }

        char c = text[at];
        return Letters.IsHyphen(c) || c is '^' || (Letters.IsApostrophe(c) && !EndsInPossessive(text, at)) || (c == '&' && IsFirm(text, start, at));
    }

    // "AT&T", "R&D": short words in capitals on both sides.
    private static bool IsFirm(ReadOnlySpan<char> text, int start, int at)
    {
        int end = Letters.RunEnd(text, at + 1, LetterClass.Upper);
        return at - start <= 3 && end - at <= 4 && end > at + 1 && Letters.RunEnd(text, start, LetterClass.Upper) == at && !Letters.At(text, end, LetterClass.InWord);
    }

    public static bool EndsInPossessive(ReadOnlySpan<char> text, int at) =>
        Letters.IsApostrophe(text[at]) && at + 1 < text.Length && text[at + 1] is 's' or 'S' && !Letters.At(text, at + 2, LetterClass.InWord);

    /// <summary>The end of a chain of single letters with full stops: <c>J.R.R.</c>, <c>p.m.</c>, <c>т.е.</c>, <c>J.-P.</c>; also <c>U.S</c> that lost its last.</summary>
    public static int InitialsEnd(ReadOnlySpan<char> text, int start)
    {
        int end = start + 2;
        while (true)
        {
            int letter = end + (end < text.Length && text[end] == '-' ? 1 : 0);
            if (!Letters.At(text, letter, LetterClass.Letter) || Letters.At(text, letter + 1, LetterClass.InWord))
            {
                return end;
            }

            if (letter + 1 >= text.Length || text[letter + 1] != '.')
            {
                return letter == end && Letters.At(text, letter, LetterClass.Upper) == Letters.Is(text[start], LetterClass.Upper) && !IsInner(text, letter + 1) ? letter + 1 : end;
            }

            end = letter + 2;
        }
    }

    /// <summary>The end of a run of letters, full stops and hyphens behind a full stop, where it closes with a full stop; else the offset after that stop.</summary>
    public static int ChainEnd(ReadOnlySpan<char> text, int stop)
    {
        int end = stop + 1;
        while (end < text.Length && (Letters.Is(text[end], LetterClass.Letter) || text[end] is '.' or '-') && end - stop < 12)
        {
            end++;
        }

        return text[end - 1] == '.' && text[end - 2] != '.' ? end : stop + 1;
    }

    /// <summary>The end of a mark: stops, exclamation marks, hyphens and rules run on; a surrogate pair stays whole.</summary>
    public static int MarkEnd(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        int end = at + 1;
        if (char.IsHighSurrogate(c))
        {
            return end < text.Length && char.IsLowSurrogate(text[end]) ? end + 1 : end;
        }

        if (c is '.' or '-' or '*' or '=' or '_' or '—' or '…')
        {
            while (end < text.Length && text[end] == c)
            {
                end++;
            }
        }
        else if (c is '!' or '?')
        {
            while (end < text.Length && text[end] is '!' or '?')
            {
                end++;
            }
        }

        return end;
    }

    private static bool IsInner(ReadOnlySpan<char> text, int at) => at + 1 < text.Length && (Letters.IsApostrophe(text[at]) || Letters.IsHyphen(text[at])) && Letters.At(text, at + 1, LetterClass.Letter);
}
