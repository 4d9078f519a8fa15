using Attest.Text;

namespace Attest.Reading.Sources;

/// <summary>The number a source heading begins with, and in what form.</summary>
/// <param name="Form">'(' for <c>(3) …</c>, '[' for <c>[3] …</c>, '.' for <c>3. …</c>, ':' for <c>Document 3: …</c>, '-' for none.</param>
/// <param name="Number">The number; 0 where there is none.</param>
/// <param name="TextStart">Where the heading goes on behind it, in the received text.</param>
internal readonly record struct SourceNumber(char Form, int Number, int TextStart)
{
    public static SourceNumber Read(string text, TextSpan line, SourceTerms terms)
    {
        int at = line.Start;
        char first = text[at];
        if (first is '(' or '[')
        {
            return Figures(text, at + 1, line.End) is var (number, end) && end < line.End && text[end] == (first == '(' ? ')' : ']')
                ? Behind(first, number, text, end + 1, line)
                : None(line);
        }

        if (char.IsAsciiDigit(first))
        {
            return Figures(text, at, line.End) is var (number, end) && end + 1 < line.End && text[end] is '.' or ')' && text[end + 1] == ' '
                ? Behind('.', number, text, end + 1, line)
                : None(line);
        }

        return Named(text, line, terms);
    }

    /// <summary><c>Document 3: …</c>, <c>Документ № 3. …</c>, <c>Source 3</c>.</summary>
    private static SourceNumber Named(string text, TextSpan line, SourceTerms terms)
    {
        int end = line.Start;
        while (end < line.End && char.IsLetter(text[end]))
        {
            end++;
        }

        if (end == line.Start || !terms.Is("number", text.AsSpan(line.Start, end - line.Start)))
        {
            return None(line);
        }

        while (end < line.End && (text[end] is ' ' or '.' or '№' or '#' or 'º' or '\u00a0' || (text[end] is 'N' or 'n' or 'o' or 'r' or '°' && !char.IsAsciiDigit(text[end]))))
        {
            end++;
        }

        return Figures(text, end, line.End) is var (number, after) && (after == line.End || text[after] is ':' or '.' or ' ' or '–' or '—' or ')')
            ? Behind(':', number, text, after, line)
            : None(line);
    }

    private static SourceNumber Behind(char form, int number, string text, int at, TextSpan line)
    {
        while (at < line.End && text[at] is ' ' or ':' or '.' or '–' or '—' or ')' or '\u00a0')
        {
            at++;
        }

        return new SourceNumber(form, number, at);
    }

    private static SourceNumber None(TextSpan line) => new('-', 0, line.Start);

    private static (int Number, int End)? Figures(string text, int at, int end)
    {
        int number = 0, start = at;
        while (at < end && at - start < 4 && char.IsAsciiDigit(text[at]))
        {
            number = (number * 10) + text[at] - '0';
            at++;
        }

        return at == start || at - start == 4 ? null : (number, at);
    }
}
