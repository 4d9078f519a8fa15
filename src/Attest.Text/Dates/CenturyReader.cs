namespace Attest.Text;

/// <summary>Reads centuries: <c>the 18th century</c>, <c>the eighteenth century</c>, <c>XIX века</c>, <c>siglo XIX</c>, <c>7th century BC</c>.</summary>
internal sealed class CenturyReader(DateTokens tokens)
{
    private const int Latest = 21;
    private readonly NumberReader _numbers = new(tokens);

    // 18th century, 19. Jahrhundert, 18-го века; the 18th and 19th centuries are read one by one, the word standing behind the second
    public bool TryFigure(int at, out DateAtom atom)
    {
        atom = default;
        int next = AfterOrdinal(at);
        return tokens.Figure(at, 2) is >= 1 and <= Latest and int number && next > at + 1 && TryCentury(at, next, number, DateLanguages.All, out atom);
    }

    public bool TryOrdinalWord(NumberReader numbers, int at, out DateAtom atom)
    {
        atom = default;
        return numbers.TryRead(at, DateLanguages.All, out var number) && number is { IsOrdinal: true, Value: <= Latest }
            && TryCentury(at, number.Next, number.Value, number.Languages, out atom);
    }

    public bool TryRoman(int at, out DateAtom atom)
    {
        atom = default;
        if (tokens.Is(at, DateRole.Century, DateLanguages.Spanish) && tokens[at].Length > 2)
        {
            // siglo XIX
            return _numbers.Roman(at + 1) is >= 1 and <= Latest and int behind && tokens.IsWord(at + 1) && TryMake(at, at + 2, behind, DateLanguages.Spanish, out atom);
        }

        return tokens.IsWord(at) && tokens[at].Length <= 6 && tokens.Text[tokens[at].Start] is 'X' or 'V' or 'I' or 'Х' or 'І'
            && _numbers.Roman(at) is >= 1 and <= Latest and int number && TryCentury(at, at + 1, number, DateLanguages.All, out atom);
    }

    // The word "century" behind the number; or behind a second number: "18th and 19th centuries".
    private bool TryCentury(int first, int at, int number, DateLanguages languages, out DateAtom atom)
    {
        atom = default;
        int word = tokens.IsDash(at) ? at + 1 : at;
        if (IsCentury(word, ref languages, out int next))
        {
            return TryMake(first, next, number, languages, out atom);
        }

        bool joined = tokens.IsDash(at) || tokens.Is(at, DateRole.And) || tokens.Is(at, DateRole.To) || tokens.Is(at, DateRole.Or);
        if (!joined)
        {
            return false;
        }

        int second = at + 1 + (tokens.Is(at + 1, DateRole.The) ? 1 : 0);
        int end = tokens.IsNumber(second) ? AfterOrdinal(second)
            : _numbers.TryRead(second, DateLanguages.All, out var other) && other.IsOrdinal ? other.Next
            : tokens.IsWord(second) && tokens[second].Length <= 6 && _numbers.Roman(second) > 0 ? second + 1 : -1;
        word = tokens.IsDash(end) ? end + 1 : end;
        return end > 0 && IsCentury(word, ref languages, out _) && TryMake(first, at, number, languages, out atom);
    }

    private bool IsCentury(int at, ref DateLanguages languages, out int next)
    {
        next = at + 1;
        if (!tokens.Try(at, DateRole.Century, ref languages, out _))
        {
            var (length, sense) = tokens.Phrase(at, DateRole.Century);
            next = at + length;
            languages &= length > 0 ? sense.Languages : languages;
            return length > 0 && languages != 0;
        }

        next += tokens.IsMark(next, '.') && tokens[at].Length <= 5 && tokens.Touch(at) ? 1 : 0;
        return true;
    }

    private bool TryMake(int first, int next, int number, DateLanguages languages, out DateAtom atom)
    {
        int era = new YearReader(tokens).Era(next, out bool before);
        atom = new DateAtom(first, next + era, languages) { Year = before ? -number * 100 + 100 : (number - 1) * 100, Open = 2 };
        return !before || number > 1;
    }

    private int AfterOrdinal(int at)
    {
        int next = at + 1;
        if (tokens.Touch(at) && (tokens.Is(next, DateRole.OrdinalEnding) || tokens.IsMark(next, '.')))
        {
            return next + 1;
        }

        return tokens.Touch(at) && tokens.IsDash(next) && tokens.Is(next + 1, DateRole.OrdinalEnding, DateLanguages.Russian) ? next + 2 : next;
    }
}
