namespace Attest.Text;

/// <summary>Reads single dates from a list of lexemes: day-month-year in the orders of European languages, ISO, dotted, seasons, decades.</summary>
internal sealed class DateAtomReader(DateWords words, string text, List<Lexeme> lexemes)
{
    private static readonly string[] Ordinals = ["st", "nd", "rd", "th", "d", "er", "º", "го"];

    public bool TryRead(int at, out DateAtom atom) =>
        TryNumeric(at, out atom) || TryDayMonth(at, out atom) || TryMonth(at, out atom) || TrySeason(at, out atom)
        || TryDecade(at, out atom) || TryYear(at, out atom);

    public ReadOnlySpan<char> Word(int at) =>
        at >= 0 && at < lexemes.Count ? lexemes[at].Span.Slice(text) : default;

    public bool IsMark(int at, char mark) => at >= 0 && at < lexemes.Count && lexemes[at].Kind == LexemeKind.Mark && Word(at)[0] == mark;

    /// <summary>The value of a run of 1 to 4 digits; -1 where there is none.</summary>
    public int Number(int at) =>
        at >= 0 && at < lexemes.Count && lexemes[at].Kind == LexemeKind.Number && lexemes[at].Span.Length <= 4 ? int.Parse(Word(at)) : -1;

    /// <summary>The value of a four-digit run from 1000 to 2099; -1 where there is none.</summary>
    public int YearNumber(int at) => Number(at) is >= 1000 and <= 2099 and int year && lexemes[at].Span.Length == 4 ? year : -1;

    public bool Touch(int left) => left + 1 < lexemes.Count && lexemes[left].Span.End == lexemes[left + 1].Span.Start;

    // 1937-02-01, 01.02.1937
    private bool TryNumeric(int at, out DateAtom atom)
    {
        atom = default;
        bool joined = Touch(at) && Touch(at + 1) && Touch(at + 2) && Touch(at + 3);
        if (!joined || Number(at + 2) is not (>= 1 and <= 12 and int month))
        {
            return false;
        }

        if (IsMark(at + 1, '-') && IsMark(at + 3, '-') && YearNumber(at) is > 0 and int isoYear && Number(at + 4) is >= 1 and <= 31 and int isoDay)
        {
            atom = Make(at, at + 5, isoYear, month, isoDay);
            return true;
        }

        if (IsMark(at + 1, '.') && IsMark(at + 3, '.') && YearNumber(at + 4) is > 0 and int year && Number(at) is >= 1 and <= 31 and int day)
        {
            atom = Make(at, at + 5, year, month, day);
            return true;
        }

        return false;
    }

    // 23rd August, 1936; 1. Februar 1937; 12 de abril de 1937; the 5th of May; 12 September
    private bool TryDayMonth(int at, out DateAtom atom)
    {
        atom = default;
        if (Number(at) is not (>= 1 and <= 31 and int day) || lexemes[at].Span.Length > 2)
        {
            return false;
        }

        int next = at + 1;
        next += IsOrdinal(next) || IsMark(next, '.') ? 1 : 0;
        next += words.Is(Word(next), "of") ? 1 : 0;
        if (words.Month(Word(next)) is not (> 0 and int month))
        {
            return false;
        }

        var (year, end) = YearAfter(AfterAbbreviation(next));
        atom = Make(at, end, year, month, day);
        return true;
    }

    // August 23, 1936; August 1936; August, 1936; im August 1936; August
    private bool TryMonth(int at, out DateAtom atom)
    {
        atom = default;
        if (words.Month(Word(at)) is not (> 0 and int month))
        {
            return false;
        }

        int next = AfterAbbreviation(at);
        if (Number(next) is >= 1 and <= 31 and int day && lexemes[next].Span.Length <= 2)
        {
            int afterDay = next + 1 + (IsOrdinal(next + 1) ? 1 : 0);
            var (dayYear, dayEnd) = YearAfter(afterDay);
            atom = Make(at, dayYear is null ? afterDay : dayEnd, dayYear, month, day);
            return true;
        }

        var (year, end) = YearAfter(next);
        atom = Make(at, end, year, month, null);
        return true;
    }

    // summer of 1932, spring 1934, осенью 1936, that summer
    private bool TrySeason(int at, out DateAtom atom)
    {
        atom = default;
        if (words.Season(Word(at)) is not (> 0 and int season))
        {
            return false;
        }

        var (year, end) = YearAfter(at + 1);
        atom = Make(at, end, year, season, null);
        return true;
    }

    // 1930s, 1930's, 1930-е, 1930er
    private bool TryDecade(int at, out DateAtom atom)
    {
        atom = default;
        if (YearNumber(at) is not (> 0 and int year) || year % 10 != 0 || !Touch(at))
        {
            return false;
        }

        int suffix = IsMark(at + 1, '\'') || IsMark(at + 1, '’') || IsMark(at + 1, '-') ? at + 2 : at + 1;
        if (!words.Is(Word(suffix), "decade-suffix") && Word(suffix) is not "s")
        {
            return false;
        }

        atom = Make(at, suffix + 1, year, null, null) with { IsDecade = true };
        return true;
    }

    private bool TryYear(int at, out DateAtom atom)
    {
        int year = YearNumber(at);
        int end = at + 1 + (words.Is(Word(at + 1), "year-word") ? 1 : 0);
        atom = year > 0 ? Make(at, end, year, null, null) : default;
        return year > 0;
    }

    private (int? Year, int End) YearAfter(int at)
    {
        int next = at;
        next += IsMark(next, ',') ? 1 : 0;
        next += words.Is(Word(next), "of") ? 1 : 0;
        int year = YearNumber(next);
        if (year < 0)
        {
            return (null, at);
        }

        int end = next + 1;
        end += words.Is(Word(end), "year-word") ? 1 : 0;
        return (year, end);
    }

    private int AfterAbbreviation(int month) => month + 1 + (IsMark(month + 1, '.') && Number(month + 2) > 0 ? 1 : 0);

    private bool IsOrdinal(int at)
    {
        foreach (string ending in Ordinals)
        {
            if (Word(at).Equals(ending, StringComparison.OrdinalIgnoreCase) && Touch(at - 1))
            {
                return true;
            }
        }

        return false;
    }

    private DateAtom Make(int first, int end, int? year, int? month, int? day) =>
        new(lexemes[first].Span.Cover(lexemes[end - 1].Span), year, month, day, end);
}
