namespace Attest.Text;

/// <summary>Reads single dates: day, month and year in the orders of European languages, in figures and in words; seasons and feasts.</summary>
internal sealed class DateAtomReader(DateTokens tokens)
{
    private readonly NumberReader _numbers = new(tokens);
    private readonly FigureDates _figures = new(tokens);
    private readonly YearReader _years = new(tokens);
    private readonly CenturyReader _centuries = new(tokens);

    public NumberReader Numbers => _numbers;

    public YearReader Years => _years;

    public bool TryRead(int at, out DateAtom atom)
    {
        if (tokens.IsNumber(at))
        {
            return _figures.TryRead(at, out atom) || TryDayMonth(at, out atom) || _centuries.TryFigure(at, out atom) || _years.TryDecade(at, out atom)
                || _years.TryYear(at, out atom);
        }

        return TryMonth(at, out atom) || TrySeason(at, out atom) || TryFeast(at, out atom) || _years.TryDecadeWord(at, out atom)
            || TryWords(at, out atom) || _centuries.TryRoman(at, out atom) || _years.TryBehindWord(at, out atom) || TryWeekday(at, out atom);
    }

    /// <summary>1 to 31 where a day stands, in figures or as an ordinal, with what belongs to it; 0 where none does.</summary>
    public int Day(int at, ref DateLanguages languages, out int next)
    {
        next = at + 1;
        if (tokens.Figure(at, 2) is >= 1 and <= 31 and int day)
        {
            next += OrdinalLength(next);
            return day;
        }

        if (tokens.IsWord(at) && _numbers.TryRead(at, languages, out var number) && number.Value is >= 1 and <= 31
            && (number.IsOrdinal || (number.Languages & (DateLanguages.French | DateLanguages.Spanish)) != 0))
        {
            next = number.Next;
            languages &= number.Languages;
            return number.Value;
        }

        return 0;
    }

    /// <summary>1 to 12 where a month's name stands, an abbreviation with its stop; 0 where none does.</summary>
    public int Month(int at, ref DateLanguages languages, out int next)
    {
        next = at + 1;
        if (!tokens.Try(at, DateRole.Month, ref languages, out int month))
        {
            return 0;
        }

        next += tokens.IsMark(next, '.') && tokens.Touch(at) && (tokens[at].Length <= 5 && (tokens.IsNumber(next + 1) || tokens.IsMark(next + 1, ',')) ) ? 1 : 0;
        return month;
    }

    /// <summary>The month behind a day, over "day of", "of", "de", "дня"; 0 where none is.</summary>
    public int MonthAfterDay(int at, ref DateLanguages languages, out int next)
    {
        next = at;
        next += tokens.Is(next, DateRole.Day, languages) ? 1 : 0;
        next += tokens.Is(next, DateRole.Of, languages) ? 1 : 0;
        return Month(next, ref languages, out next);
    }

    // 23rd August, 1936; 1. Februar 1937; 12 de abril de 1937; the 5th of May; 12 September; 9 Thermidor an II
    private bool TryDayMonth(int at, out DateAtom atom)
    {
        atom = default;
        var languages = DateLanguages.All;
        int day = Day(at, ref languages, out int next);
        if (day == 0)
        {
            return false;
        }

        if (RepublicanCalendar.TryRead(tokens, day, next, out string? iso, out int end))
        {
            atom = new DateAtom(at, end, DateLanguages.French) { Whole = iso, Calendar = "french republican" };
            return true;
        }

        if (MonthAfterDay(next, ref languages, out next) is not (> 0 and int month))
        {
            return false;
        }

        atom = _years.After(new DateAtom(at, next, languages) { Month = month, Day = day });
        return true;
    }

    // August 23, 1936; August 1936; August, 1936; im August 1936; August; January the 5th
    private bool TryMonth(int at, out DateAtom atom)
    {
        atom = default;
        var languages = DateLanguages.All;
        int month = Month(at, ref languages, out int next);
        if (month == 0)
        {
            return false;
        }

        int dayAt = next + (tokens.Is(next, DateRole.The, languages) && !tokens.IsNumber(next) ? 1 : 0);
        int day = (languages & DateLanguages.English) != 0 ? Day(dayAt, ref languages, out int afterDay) : (afterDay = 0);
        bool isDay = day > 0 && !IsCount(afterDay);
        atom = _years.After(isDay
            ? new DateAtom(at, afterDay, languages) { Month = month, Day = day }
            : new DateAtom(at, next, languages) { Month = month });
        return true;
    }

    // "March 12,000 men", "March 10:30", "May 5 soldiers" keep the month alone.
    private bool IsCount(int at) =>
        (tokens.IsMark(at, ':') && tokens.Touch(at)) || (tokens.IsMark(at, ',') && tokens.Touch(at - 1) && tokens.Touch(at) && tokens.IsNumber(at + 1) && tokens[at + 1].Length == 3)
        || (tokens.IsMark(at, '.') && tokens.Touch(at) && tokens.IsNumber(at + 1));

    // summer of 1932, spring 1934, осенью 1936, winter of 1776-77
    private bool TrySeason(int at, out DateAtom atom)
    {
        var languages = DateLanguages.All;
        atom = default;
        if (!tokens.Try(at, DateRole.Season, ref languages, out int season))
        {
            return false;
        }

        atom = _years.After(new DateAtom(at, at + 1, languages) { Month = season });
        return true;
    }

    // Christmas 1936, Easter Sunday, 1916; a feast without a year is a day without one, save where it moves.
    private bool TryFeast(int at, out DateAtom atom)
    {
        atom = default;
        var languages = DateLanguages.All;
        var (length, sense) = tokens.Phrase(at, DateRole.Feast);
        int value = sense.Value;
        if (length == 0 && !(tokens.StartsUpper(at) && tokens.Try(at, DateRole.Feast, ref languages, out value)))
        {
            return false;
        }

        int next = at + Math.Max(1, length);
        const int Easter = 2100, Near = 200;
        bool moves = value > Easter - Near;
        var read = _years.After(new DateAtom(at, next, length > 0 ? sense.Languages : languages) { Month = moves ? null : value / 100, Day = moves ? null : value % 100 });
        if (!moves)
        {
            atom = read;
            return true;
        }

        if (read.Year is not int year || read.IsShort || year < 1583)
        {
            return false;
        }

        var (y, m, d) = CivilDays.Of(EasterDay.Of(year) + value - Easter);
        atom = read with { Month = m, Day = d, Year = y };
        return true;
    }

    // Twenty-first of May; the twenty-third day of August, one thousand nine hundred and thirty-six; the eighteenth century
    private bool TryWords(int at, out DateAtom atom)
    {
        atom = default;
        const ulong numbers = (1UL << (int)DateRole.Number) | (1UL << (int)DateRole.Ordinal);
        return (tokens.Roles(at) & numbers) != 0
            && (TryDayMonth(at, out atom) || _centuries.TryOrdinalWord(_numbers, at, out atom) || _years.TryWords(_numbers, at, out atom));
    }

    // Thursday, January 28, 1937; Friday 12th
    private bool TryWeekday(int at, out DateAtom atom)
    {
        atom = default;
        if (!tokens.Is(at, DateRole.Weekday, DateLanguages.All))
        {
            return false;
        }

        int next = at + 1;
        next += tokens.IsMark(next, '.') ? 1 : 0;
        next += tokens.IsMark(next, ',') ? 1 : 0;
        next += tokens.Is(next, DateRole.The) || tokens.Is(next, DateRole.On) ? 1 : 0;
        if (!TryRead(next, out atom) || atom.Day is null || tokens.Is(next, DateRole.Weekday))
        {
            return false;
        }

        atom = atom with { First = at };
        return true;
    }

    // 23rd, 1er, 1º, 5., 12-го
    private int OrdinalLength(int at)
    {
        if (!tokens.Touch(at - 1))
        {
            return 0;
        }

        if (tokens.Is(at, DateRole.OrdinalEnding))
        {
            return 1;
        }

        if (tokens.IsMark(at, '.'))
        {
            // "am 5. Mai", "vom 3. bis 5. Mai": elsewhere a stop ends a sentence.
            const DateLanguages pointed = DateLanguages.German | DateLanguages.Polish;
            bool links = tokens.IsDash(at + 1) || tokens.IsMark(at + 1, '/') || tokens.Is(at + 1, DateRole.To, DateLanguages.German) || tokens.Is(at + 1, DateRole.And, DateLanguages.German);
            return tokens.Is(at + 1, DateRole.Month, pointed) || (links && tokens.IsNumber(at + 2)) ? 1 : 0;
        }

        if (tokens.IsMark(at, '°'))
        {
            return 1;
        }

        return tokens.IsDash(at) && tokens.Touch(at) && tokens.Is(at + 1, DateRole.OrdinalEnding, DateLanguages.Russian) ? 2 : 0;
    }
}
