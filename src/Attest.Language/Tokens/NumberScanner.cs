namespace Attest.Language;

/// <summary>Numbers in figures: <c>35,000</c>, <c>5-year</c>, <c>35th</c>, <c>7:30</c>, <c>11/28/2000</c>, <c>2001-11-28</c>, <c>'30s</c>, <c>.265</c>.</summary>
internal static class NumberScanner
{
    /// <summary>The end of the number that begins at an offset; -1 where none does.</summary>
    public static int End(in TokenScan scan, int at)
    {
        var text = scan.Text;
        if (Letters.Is(text[at], LetterClass.Digit))
        {
            return Figures(scan, at);
        }

        if (!Letters.At(text, at + 1, LetterClass.Digit) || !scan.OpensAt(at))
        {
            return -1;
        }

        return text[at] == '.' ? Decimals(text, at) : Letters.IsApostrophe(text[at]) || text[at] == '‘' ? ShortYear(text, at) : -1;
    }

    private static int Figures(in TokenScan scan, int at)
    {
        var text = scan.Text;
        int first = Letters.RunEnd(text, at, LetterClass.Digit);
        int i = first == text.Length || Letters.Is(text[first], LetterClass.White) ? Grouped(text, at, first) : Groups(scan, at, first);
        if (i > at + 1 && text[i - 1] == '0' && i < text.Length && Letters.IsApostrophe(text[i]) && WordScanner.EndsInPossessive(text, i))
        {
            // 1930's
            return i + 2;
        }

        if (i + 1 < text.Length && text[i] == '.' && text[i + 1] is 'ª' or 'º')
        {
            // 5.º
            return i + 2;
        }

        // 5-year, 35th, 1930s
        bool compound = i < text.Length && (Letters.Is(text[i], LetterClass.Letter | LetterClass.Mark) || (Letters.IsHyphen(text[i]) && Letters.At(text, i + 1, LetterClass.Letter)));
        return compound ? WordScanner.End(text, at, Letters.RunEnd(text, i, LetterClass.InWord)) : i;
    }

    // "[13,14]" is two numbers where the comma only groups thousands.
    private static int Groups(in TokenScan scan, int at, int first)
    {
        var text = scan.Text;
        int i = first;
        while (i < text.Length && text[i] is ',' or '.' or ':' && Letters.At(text, i + 1, LetterClass.Digit))
        {
            int end = Letters.RunEnd(text, i + 1, LetterClass.Digit);
            if (text[i] == ',' && end - i != 4 && scan.Language == "en")
            {
                break;
            }

            i = end;
        }

        return i == first && i < text.Length && text[i] is '/' or '-' ? Dated(text, at, first) : i;
    }

    // Two groups may be a range of years (1905-07, 1936/37): only three and more, or two of at most two figures with a slash, are one.
    private static int Dated(ReadOnlySpan<char> text, int at, int first)
    {
        char mark = text[first];
        int groups = 1, i = first, second = first;
        while (i < text.Length && text[i] == mark && Letters.At(text, i + 1, LetterClass.Digit))
        {
            i = Letters.RunEnd(text, i + 1, LetterClass.Digit);
            second = groups++ == 1 ? i : second;
        }

        bool fraction = groups == 2 && mark == '/' && first - at <= 2 && second - first <= 3;
        return groups > 2 || fraction ? i : first;
    }

    // "10 000": groups of three behind a no-break space. A common space may as well part two numbers.
    private static int Grouped(ReadOnlySpan<char> text, int at, int first)
    {
        int i = first;
        while (first - at <= 3 && i + 3 < text.Length && text[i] is '\u00a0' or '\u202f' or '\u2009' && Letters.RunEnd(text, i + 1, LetterClass.Digit) == i + 4
            && !Letters.At(text, i + 4, LetterClass.InWord) && text[at] != '0')
        {
            i += 4;
        }

        return i;
    }

    private static int Decimals(ReadOnlySpan<char> text, int at) =>
        Letters.RunEnd(text, at + 1, LetterClass.Digit) is var end && end - at > 2 ? end : -1;

    private static int ShortYear(ReadOnlySpan<char> text, int at)
    {
        int end = Letters.RunEnd(text, at + 1, LetterClass.Digit);
        if (end - at != 3)
        {
            return -1;
        }

        int ending = end < text.Length && text[end] == 's' ? end + 1 : end;
        bool apart = !Letters.At(text, ending, LetterClass.InWord);
        return apart && (ending > end || text[at] != '‘') ? ending : -1;
    }
}
