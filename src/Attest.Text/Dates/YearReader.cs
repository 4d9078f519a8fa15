namespace Attest.Text;

/// <summary>Reads years, decades, and the year behind a month or season.</summary>
internal sealed class YearReader(DateTokens tokens)
{
    private const DateLanguages Cyrillic = DateLanguages.Russian | DateLanguages.Ukrainian;
    private readonly NumberReader _numbers = new(tokens);

    /// <summary>A year, perhaps with its era: <c>1937</c>, <c>1937 г.</c>, <c>44 BC</c>, <c>AD 842</c>, <c>1700/1</c>.</summary>
    public bool TryYear(int at, out DateAtom atom)
    {
        atom = default;
        if (!tokens.IsNumber(at) || tokens[at].Length > 4)
        {
            return false;
        }

        int era = Era(at + 1, out bool before);
        bool after = tokens.PhraseBefore(at - 1, DateRole.EraAfter) > 0;
        int year = tokens.FourFigures(at);
        if (year < 0 && era == 0 && !after)
        {
            return false;
        }

        int value = tokens[at].Value;
        if (value == 0)
        {
            return false;
        }

        int next = at + 1 + era;
        int word = tokens.Is(next, DateRole.YearWord, Cyrillic) ? 1 : 0;
        word += word > 0 && tokens.IsMark(next + 1, '.') && tokens.Touch(next) && tokens[next].Length <= 2 ? 1 : 0;
        atom = new DateAtom(at, next + word, word > 0 ? Cyrillic : DateLanguages.All) { Year = before ? 1 - value : value, IsSure = era > 0 || after || word > 0 };
        return true;
    }

    /// <summary>The number of lexemes an era takes up: BC, A.D., до н. э.; 0 where none stands.</summary>
    public int Era(int at, out bool isBefore)
    {
        var (length, _) = tokens.Phrase(at, DateRole.EraBefore);
        isBefore = length > 0 || (tokens.Is(at, DateRole.EraBefore) && tokens.StartsUpper(at));
        if (isBefore)
        {
            return Math.Max(1, length);
        }

        (length, _) = tokens.Phrase(at, DateRole.EraAfter);
        return length > 0 ? length : tokens.Is(at, DateRole.EraAfter) && tokens.StartsUpper(at) ? 1 : 0;
    }

    /// <summary>A date with the year that stands behind it, where one does: <c>, 1936</c>, <c>of 1936</c>, <c>'36</c>, <c>of that year</c>.</summary>
    public DateAtom After(DateAtom atom)
    {
        int at = atom.Next;
        at += tokens.IsMark(at, ',') ? 1 : 0;
        at += tokens.Is(at, DateRole.In, atom.Languages) && atom.Month is > 0 && tokens.FourFigures(at + 1) > 0 && tokens.Is(at, DateRole.In, DateLanguages.English) ? 1 : 0;
        at += tokens.Is(at, DateRole.Of, atom.Languages) ? 1 : 0;
        at += tokens.Is(at, DateRole.The, atom.Languages) && tokens.Is(at + 1, DateRole.YearWord, atom.Languages) ? 2 : 0;
        if (TryDual(atom, at, out var dual))
        {
            return dual;
        }

        if (TryYear(at, out var year) && !IsCount(at))
        {
            return atom with { Next = year.Next, Year = year.Year, IsSure = year.IsSure };
        }

        bool named = atom.Day > 0 || (atom.Month is not null && at > atom.Next && tokens.Is(at - 1, DateRole.Of));
        if (named && tokens.Figure(at, 3) is >= 100 and int small && (!tokens.IsWord(at + 1) || tokens.Is(at + 1, DateRole.Small)) && !tokens.IsMark(at - 1, ','))
        {
            return atom with { Next = at + 1, Year = small };
        }

        if (tokens.IsApostrophe(at) && tokens.Touch(at) && tokens.Figure(at + 1, 2) is >= 0 and int two && tokens[at + 1].Length == 2)
        {
            return atom with { Next = at + 2, Year = two, IsShort = true };
        }

        return TryThatYear(atom, out var that) ? that : InWords(atom, at);
    }

    // 1930s, 1930's, 1930-е, 1930er Jahre, the 30s, the '30s
    public bool TryDecade(int at, out DateAtom atom)
    {
        atom = default;
        bool full = tokens.FourFigures(at) > 0;
        if (!(full || tokens.Figure(at, 2) is >= 10) || tokens[at].Value % 10 != 0 || !tokens.Touch(at))
        {
            return false;
        }

        int suffix = tokens.IsApostrophe(at + 1) || tokens.IsDash(at + 1) ? at + 2 : at + 1;
        bool ending = tokens.Touch(suffix - 1) && tokens.Is(suffix, DateRole.DecadeSuffix) && tokens[suffix].Length <= 3;
        bool yearsBehind = tokens.Is(suffix + 1, DateRole.Unit, Cyrillic | DateLanguages.German) || tokens.Is(suffix + 1, DateRole.DecadeSuffix, Cyrillic);
        bool known = full || yearsBehind || (tokens.Word(suffix) is "s" && (tokens.Is(at - 1, DateRole.The) || tokens.IsApostrophe(at - 1) || tokens.IsDash(at - 1) || tokens.Is(at - 1, DateRole.Late) || tokens.Is(at - 1, DateRole.Early)));
        if (!ending || !known)
        {
            return false;
        }

        int first = !full && tokens.IsApostrophe(at - 1) && tokens.Touch(at - 1) ? at - 1 : at;
        int next = suffix + 1 + (yearsBehind ? 1 : 0);
        next += yearsBehind && tokens.IsMark(next, '.') && tokens.Touch(next - 1) && tokens[next - 1].Length <= 2 ? 1 : 0;

        // The 1800s are a century; the 1930s a decade, and so far the 2000s too.
        bool century = full && tokens[at].Value % 100 == 0 && tokens[at].Value < 2000;
        atom = new DateAtom(first, next, DateLanguages.All) { Year = tokens[at].Value, Open = century ? 2 : 1, IsShort = !full };
        return true;
    }

    // the thirties, die dreißiger Jahre
    public bool TryDecadeWord(int at, out DateAtom atom)
    {
        atom = default;
        var languages = DateLanguages.All;
        if (!tokens.Try(at, DateRole.Decade, ref languages, out int decade))
        {
            return false;
        }

        bool german = tokens.Is(at + 1, DateRole.Unit, DateLanguages.German);
        int before = at - 1;
        while (before >= 0 && (tokens.IsDash(before) || tokens.Is(before, DateRole.Early) || tokens.Is(before, DateRole.Mid) || tokens.Is(before, DateRole.Late)))
        {
            before--;
        }

        atom = new DateAtom(at, german ? at + 2 : at + 1, languages) { Year = decade, Open = 1, IsShort = true };
        return german || (languages.HasFlag(DateLanguages.English) && tokens.Is(before, DateRole.The));
    }

    // nineteen thirty-six; тридцать седьмого года; the nineteen-twenties
    public bool TryWords(NumberReader numbers, int at, out DateAtom atom)
    {
        atom = default;
        if (!numbers.TryRead(at, DateLanguages.All, out var number))
        {
            return false;
        }

        int next = number.Next;
        int decadeAt = tokens.IsDash(next) ? next + 1 : next;
        var languages = number.Languages;
        if (number.Value is >= 10 and <= 20 && tokens.Try(decadeAt, DateRole.Decade, ref languages, out int decade))
        {
            atom = new DateAtom(at, decadeAt + 1, languages) { Year = (number.Value * 100) + decade, Open = 1 };
            return true;
        }

        bool yearWord = tokens.Is(next, DateRole.Unit, Cyrillic & languages) && number.IsOrdinal;
        bool decades = yearWord && number.Value % 10 == 0 && number.Value is >= 10 and < 100 && tokens.Is(next, DateRole.DecadeSuffix, Cyrillic);
        if (decades)
        {
            atom = new DateAtom(at, next + 1, languages) { Year = number.Value, Open = 1, IsShort = true };
            return true;
        }

        bool full = number.Value is >= 1100 and <= 2099 && number.Next > at + 1 | (number.Languages & DateLanguages.German) != 0;
        atom = new DateAtom(at, yearWord ? next + 1 : next, languages) { Year = number.Value, IsShort = !full, IsSure = yearWord };
        return (full && (yearWord || tokens.Is(at - 1, DateRole.In) || tokens.Is(at - 1, DateRole.Of) || tokens.Is(at - 1, DateRole.YearWord)) && !tokens.Is(next, DateRole.Unit, ~Cyrillic))
            || (yearWord && number.Value is > 20 and < 100);
    }

    // années 1930, años treinta, década de 1930, década de los treinta; Jahr 1936 needs nothing
    public bool TryBehindWord(int at, out DateAtom atom)
    {
        atom = default;
        const DateLanguages romance = DateLanguages.French | DateLanguages.Spanish;
        var languages = romance;
        if (!tokens.Try(at, DateRole.DecadeSuffix, ref languages, out _) || tokens.Word(at).Length < 4)
        {
            return false;
        }

        int next = at + 1;
        next += tokens.Is(next, DateRole.Of, languages) ? 1 : 0;
        next += tokens.Is(next, DateRole.The, languages) ? 1 : 0;
        int value = tokens.IsNumber(next) ? tokens[next].Value : 0, end = next + 1;
        if (value == 0 && _numbers.TryRead(next, languages, out var number))
        {
            (value, end) = (number.Value, number.Next);
        }

        bool full = value is >= 1000 and <= 2099;
        atom = new DateAtom(at, end, languages) { Year = value, Open = 1, IsShort = !full };
        return value % 10 == 0 && (full || value is >= 10 and <= 90);
    }

    // February 1700/1: the year began on 25 March, the second is the one meant now. Winter 1776-77 is named after the first.
    private bool TryDual(DateAtom atom, int at, out DateAtom dual)
    {
        dual = atom;
        bool mark = tokens.IsMark(at + 1, '/') || tokens.IsDash(at + 1);
        if (tokens.FourFigures(at) is not (> 0 and int year) || !mark || !tokens.Touch(at) || !tokens.Touch(at + 1) || tokens.Figure(at + 2, 4) is not (>= 0 and int second))
        {
            return false;
        }

        int modulus = tokens[at + 2].Length switch { 1 => 10, 2 => 100, 4 => 10000, _ => 1 };
        bool following = modulus > 1 && (year + 1) % modulus == second % modulus;
        bool winter = atom.Month == 24 && following;
        bool lady = following && atom.Month is 1 or 2 or 3 && year < 1752 && tokens.IsMark(at + 1, '/');
        dual = atom with { Next = at + 3, Year = winter ? year : year + 1, IsSure = true, Calendar = lady ? "julian" : null };
        return winter || lady;
    }

    // "of that year", "of the same year", "the same year", "того же года"
    private bool TryThatYear(DateAtom atom, out DateAtom that)
    {
        that = atom;
        int at = atom.Next;
        at += tokens.Is(at, DateRole.Of, atom.Languages) && !tokens.Is(at, DateRole.That, atom.Languages) ? 1 : 0;
        at += tokens.Is(at, DateRole.The, atom.Languages) ? 1 : 0;
        var languages = atom.Languages;
        bool points = false;
        while (tokens.Is(at, DateRole.That, languages) || tokens.Is(at, DateRole.Same, languages))
        {
            points = true;
            at++;
        }

        bool year = points && tokens.Try(at, DateRole.Unit, ref languages, out int unit) && unit == (int)TimeUnit.Year;
        that = atom with { Next = at + 1, Languages = languages, IsOfThatYear = true };
        return year;
    }

    private DateAtom InWords(DateAtom atom, int at)
    {
        if (atom.Month is null || !tokens.IsWord(at) || !_numbers.TryRead(at, atom.Languages, out var number) || number.Value is not (>= 1000 and <= 2099) || number.Next == at + 1)
        {
            return atom;
        }

        int next = number.Next + (tokens.Is(number.Next, DateRole.YearWord, Cyrillic & number.Languages) ? 1 : 0);
        return atom with { Next = next, Year = number.Value, Languages = number.Languages, IsSure = true };
    }

    // "in August 1200 men": a count behind a month.
    private bool IsCount(int at) => tokens.IsMark(at + 1, ',') && tokens.Touch(at) && tokens.Touch(at + 1) && tokens.IsNumber(at + 2) && tokens[at + 2].Length == 3;
}
