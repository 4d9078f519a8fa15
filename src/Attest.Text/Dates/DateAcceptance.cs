namespace Attest.Text;

/// <summary>Tells dates from other numbers and words: a bare number is a year only where prose treats it as one, a bare month only behind a word that dates.</summary>
internal sealed class DateAcceptance(DateTokens tokens, DateQualifiers qualifiers)
{
    private static readonly DateRole[] Dating =
    [
        DateRole.In, DateRole.Since, DateRole.Until, DateRole.From, DateRole.Before, DateRole.After, DateRole.On, DateRole.Of, DateRole.To,
        DateRole.Between, DateRole.Early, DateRole.Mid, DateRole.Late, DateRole.About,
    ];

    private const ulong QuantityMasks = (1UL << (int)DateRole.Small) | (1UL << (int)DateRole.And) | (1UL << (int)DateRole.Or) | (1UL << (int)DateRole.To);

    public bool IsDate(DateAtom atom) => atom.Shape switch
    {
        DateShape.Year => IsYear(atom),
        DateShape.MonthWithoutYear => atom.IsOfThatYear || (IsBehindDatingWord(atom) && !IsName(atom)),
        DateShape.SeasonWithoutYear => atom.IsOfThatYear || IsSeason(atom),
        DateShape.DayWithoutYear => !IsShortWord(atom),
        DateShape.Day or DateShape.Month or DateShape.Season => !atom.IsSure || !IsNumberBefore(atom),
        _ => true,
    };

    private bool IsNumberBefore(DateAtom atom) => tokens.Touch(atom.First - 1) && (tokens.IsNumber(atom.First - 1) || tokens.IsMark(atom.First - 1, '/'));

    private bool IsBehindDatingWord(DateAtom atom)
    {
        qualifiers.Before(atom.First, atom.Languages, out var found);
        int at = atom.First;
        if (found.Part is not null)
        {
            return true;
        }

        at--;
        at -= tokens.IsDash(at) && tokens.Touch(at) ? 1 : 0;
        if (tokens.Is(at, DateRole.The))
        {
            return false;
        }

        foreach (var role in Dating)
        {
            if (tokens.Is(at, role, atom.Languages))
            {
                return true;
            }
        }

        return false;
    }

    // "the wife of May", "to August": months that are also given names in English.
    private bool IsName(DateAtom atom) =>
        atom.Month is 4 or 5 or 6 or 8 && (atom.Languages & DateLanguages.English) != 0
        && (tokens.Word(atom.First - 1) is "of" or "to" or "by" || (tokens.IsWord(atom.Next) && tokens.StartsUpper(atom.Next) && !tokens.Is(atom.Next, DateRole.Small)));

    // Летом и осенью: the case of Russian seasons dates by itself. English wants "in" or "the".
    private bool IsSeason(DateAtom atom)
    {
        var word = tokens.Word(atom.First);
        bool instrumental = (atom.Languages & DateLanguages.Russian) != 0 && (word.EndsWith("ом") || word.EndsWith("ой") || word.EndsWith("ою") || word.EndsWith("ью"));
        int before = atom.First - 1;
        bool english = (atom.Languages & DateLanguages.French) == 0 && (tokens.Is(before, DateRole.In, atom.Languages) || tokens.Is(before, DateRole.The, atom.Languages));
        return instrumental || english || (tokens.Is(before, DateRole.The, DateLanguages.French) && tokens.Is(atom.First, DateRole.Season, DateLanguages.French & atom.Languages) && tokens.IsApostrophe(before + 1));
    }

    // "12 set pieces", "3 mar": short forms of a few letters need a capital where no year stands by.
    private bool IsShortWord(DateAtom atom)
    {
        for (int at = atom.First; at < atom.Next; at++)
        {
            if (tokens.Is(at, DateRole.Month) && tokens[at].Length <= 4 && !tokens.StartsUpper(at) && (atom.Languages & (DateLanguages.Russian | DateLanguages.French | DateLanguages.Ukrainian)) == 0)
            {
                return true;
            }

            if (tokens.Is(at, DateRole.Feast) && tokens.IsWord(atom.Next) && !tokens.Is(atom.Next, DateRole.Small))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsYear(DateAtom atom)
    {
        int at = atom.First, before = at - 1;
        if (IsPartOfNumber(at, atom.Next) || IsLabelled(before))
        {
            return false;
        }

        if (atom.IsSure)
        {
            return true;
        }

        if (IsUnit(atom.Next))
        {
            return false;
        }

        bool counted = IsCounted(atom.Next);
        if (tokens.Is(before, DateRole.The) && !tokens.Is(before, DateRole.One))
        {
            return true;
        }

        if (tokens.Is(before, DateRole.Of) || tokens.Is(before, DateRole.One))
        {
            // "a 1905 paper", "the revolution of 1905 brought": a year; "of 1650 soldiers": a count.
            return !counted || tokens.Word(atom.Next) is not [.., 's'] || tokens.Word(atom.Next) is [.., 's' or 'u' or 'i', 's'];
        }

        return !counted || tokens.IsMark(before, '(') || IsPartOfTime(atom) || tokens.Is(before, DateRole.Before) || tokens.Is(before, DateRole.After) || tokens.Is(before, DateRole.From)
            || (tokens.Is(before, DateRole.And) && tokens.FourFigures(before - 1) > 0) || tokens.Is(before, DateRole.In) || tokens.Is(before, DateRole.Since) || tokens.Is(before, DateRole.Until)
            || tokens.IsDash(before) && tokens.Touch(before);
    }

    private bool IsPartOfTime(DateAtom atom)
    {
        qualifiers.Before(atom.First, atom.Languages, out var found);
        return found.Part is not null;
    }

    private bool IsCounted(int next) =>
        tokens.IsWord(next) && char.IsLower(tokens.Word(next)[0]) && (tokens.Roles(next) & QuantityMasks) == 0 && tokens[next].Length > 2;

    private bool IsUnit(int next)
    {
        var languages = DateLanguages.All;
        return tokens.Try(next, DateRole.Unit, ref languages, out int unit) && (unit is not (int)TimeUnit.Year || (languages & DateLanguages.Russian) == 0) && char.IsLower(tokens.Word(next)[0]);
    }

    // 1,650 soldiers; $1200; 1937.5; 495-1937; a/1937; A1937
    private bool IsPartOfNumber(int at, int next)
    {
        int before = at - 1;
        if (tokens.IsMark(before, '$') || tokens.IsMark(before, '£') || tokens.IsMark(before, '€') || tokens.IsMark(before, '№') || tokens.IsMark(before, '#') || tokens.IsMark(before, '§'))
        {
            return true;
        }

        if (tokens.Touch(next - 1) && tokens.Touch(next) && tokens.IsNumber(next + 1) && (tokens.IsMark(next, '.') || tokens.IsMark(next, ':') || (tokens.IsMark(next, ',') && tokens[next + 1].Length == 3)))
        {
            return true;
        }

        if (tokens.IsMark(next, '%') || tokens.IsMark(next, '€') || (tokens.Touch(next - 1) && tokens.IsWord(next)))
        {
            return true;
        }

        if (tokens.Touch(next - 1) && tokens.IsDash(next) && tokens.Touch(next) && tokens.IsNumber(next + 1) && (tokens[next + 1].Length == 3 || tokens.IsDash(next + 2) && tokens.IsNumber(next + 3)))
        {
            return true;
        }

        return tokens.Touch(before) && !tokens.Is(before, DateRole.EraAfter) && IsGlue(before);
    }

    private bool IsGlue(int before) =>
        tokens.IsWord(before) || tokens.IsMark(before, '/') || tokens.IsMark(before, ':') || tokens.IsMark(before, '=') || tokens.IsMark(before, '_') || tokens.IsMark(before, '@') || tokens.IsMark(before, '+')
        || ((tokens.IsMark(before, '.') || tokens.IsMark(before, ',')) && tokens.IsNumber(before - 1) && tokens.Touch(before - 1))
        || (tokens.IsDash(before) && tokens.Touch(before - 1) && (tokens.IsNumber(before - 1) || (tokens.IsWord(before - 1) && !IsPrefix(before - 1) && tokens.Phrases.EndingAt(tokens, before).Length < 2)));

    private bool IsPrefix(int at)
    {
        foreach (var role in Dating)
        {
            if (tokens.Is(at, role))
            {
                return true;
            }
        }

        return tokens.Is(at, DateRole.Month) || tokens.Is(at, DateRole.Season);
    }

    // page 1917, art. 1936, No. 1937
    private bool IsLabelled(int before)
    {
        int at = tokens.IsMark(before, '.') || tokens.IsMark(before, ':') ? before - 1 : before;
        return tokens.Is(at, DateRole.Label) && !(tokens.IsMark(before, '.') && tokens[at].Length > 4);
    }
}
