namespace Attest.Text;

/// <summary>Reads dates in figures: <c>1937-02-01</c>, <c>01.02.1937</c>, <c>1/2/1937</c>, <c>12.XI.1937</c>.</summary>
internal sealed class FigureDates(DateTokens tokens)
{
    private readonly NumberReader _numbers = new(tokens);

    public bool TryRead(int at, out DateAtom atom)
    {
        atom = default;
        if (tokens.Touch(at - 1) && !tokens.IsMark(at - 1, '(') && !tokens.IsMark(at - 1, '[') && !tokens.IsDash(at - 1) && !tokens.IsMark(at - 1, '"') && !tokens.IsMark(at - 1, '“'))
        {
            return false;
        }

        return TryIso(at, out atom) || TryRoman(at, out atom) || TryDayMonthYear(at, out atom);
    }

    // 1937-02-01, 1937-02; the latter is a year and a month where it can be no short range.
    private bool TryIso(int at, out DateAtom atom)
    {
        atom = default;
        bool isYear = tokens.FourFigures(at) is > 0 && tokens.Touch(at) && tokens.IsMark(at + 1, '-') && tokens.Touch(at + 1);
        if (!isYear || tokens.Figure(at + 2, 2) is not (>= 1 and <= 12 and int month) || tokens[at + 2].Length != 2)
        {
            return false;
        }

        int year = tokens.FourFigures(at);
        if (tokens.Touch(at + 2) && tokens.IsMark(at + 3, '-') && tokens.Touch(at + 3) && tokens.Figure(at + 4, 2) is >= 1 and <= 31 and int day && tokens[at + 4].Length == 2)
        {
            atom = new DateAtom(at, at + 5, DateLanguages.All) { Year = year, Month = month, Day = day, IsSure = true };
            return true;
        }

        atom = new DateAtom(at, at + 3, DateLanguages.All) { Year = year, Month = month };
        return month <= year % 100 && !(tokens.Touch(at + 2) && (tokens.IsMark(at + 3, '-') || tokens.IsWord(at + 3)));
    }

    // 12.XI.1937, 12 XI 1937
    private bool TryRoman(int at, out DateAtom atom)
    {
        atom = default;
        if (tokens.Figure(at, 2) is not (>= 1 and <= 31 and int day))
        {
            return false;
        }

        int next = at + 1;
        next += tokens.IsMark(next, '.') || tokens.IsMark(next, '/') || tokens.IsMark(next, '-') ? 1 : 0;
        if (!tokens.IsWord(next) || _numbers.Roman(next) is not (>= 1 and <= 12 and int month))
        {
            return false;
        }

        next++;
        next += tokens.IsMark(next, '.') || tokens.IsMark(next, '/') || tokens.IsMark(next, '-') ? 1 : 0;
        int year = tokens.FourFigures(next);
        atom = new DateAtom(at, next + 1, DateLanguages.All) { Year = year, Month = month, Day = day, IsSure = true };
        return year > 0;
    }

    // 01.02.1937; 1/2/1937 is one of two days where both could be the month: the custom of the land decides, and it is not known.
    private bool TryDayMonthYear(int at, out DateAtom atom)
    {
        atom = default;
        bool point = tokens.IsMark(at + 1, '.') && tokens.IsMark(at + 3, '.');
        bool slash = tokens.IsMark(at + 1, '/') && tokens.IsMark(at + 3, '/');
        bool joined = tokens.Touch(at) && tokens.Touch(at + 1) && tokens.Touch(at + 2) && tokens.Touch(at + 3);
        if (!joined || (!point && !slash && !(tokens.IsMark(at + 1, '-') && tokens.IsMark(at + 3, '-'))) || tokens.FourFigures(at + 4) is not (> 0 and int year))
        {
            return false;
        }

        int first = tokens.Figure(at, 2), second = tokens.Figure(at + 2, 2);
        var whole = new DateAtom(at, at + 5, DateLanguages.All) { Year = year, IsSure = true };
        bool dayFirst = first is >= 1 and <= 31 && second is >= 1 and <= 12, monthFirst = !point && first is >= 1 and <= 12 && second is >= 1 and <= 31;
        if (dayFirst && monthFirst && first != second)
        {
            string one = Edtf.Write(year, Math.Min(first, second), Math.Max(first, second)), other = Edtf.Write(year, Math.Max(first, second), Math.Min(first, second));
            atom = whole with { Whole = $"[{one},{other}]" };
            return true;
        }

        atom = dayFirst ? whole with { Month = second, Day = first } : whole with { Month = first, Day = second };
        return dayFirst || monthFirst;
    }
}
