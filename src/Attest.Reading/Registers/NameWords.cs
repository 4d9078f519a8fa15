using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>The words of one name, read one after another while they have the shape of a name.</summary>
internal sealed class NameWords(RegisterTerms terms, string text, TextSpan range)
{
    private const int MostWords = 6;
    private const int LongestBracket = 40;
    private int _words;
    private int _capitals;
    private int _initials;
    private bool _comma;
    private bool _patronymic;
    private bool _isDone;

    /// <summary>Behind the last word of the name.</summary>
    public int End { get; private set; } = range.Start;

    /// <summary>Null where the words are no name of a regular form.</summary>
    public NameForm? Form =>
        _words + _initials < 2 || _words == 0 ? null
        : _capitals > 0 ? NameForm.Capitals
        : _comma ? NameForm.Inverted
        : _patronymic ? NameForm.Full
        : _initials > 0 ? NameForm.Initials
        : _words <= 4 ? NameForm.Plain
        : null;

    public void Read()
    {
        int at = range.Start;
        while (!_isDone && at < range.End && _words + _initials < MostWords)
        {
            int next = Next(at);
            if (next <= at)
            {
                return;
            }

            at = SkipSpace(next);
        }
    }

    /// <summary>Takes the next part of the name; the offset behind it, or the offset itself where the name has ended.</summary>
    private int Next(int at)
    {
        char c = text[at];
        if (c == ',')
        {
            return Comma(at);
        }

        if (c == '(')
        {
            return Bracket(at);
        }

        return char.IsLetter(c) ? Word(at) : at;
    }

    private int Word(int at)
    {
        int end = WordEnd(at);
        var word = text.AsSpan(at, end - at);
        if (IsInitial(word, end))
        {
            _initials++;
            End = end + (end < range.End && text[end] == '.' ? 1 : 0);
            return End;
        }

        var match = terms.At(text, at, range.End);
        var kinds = match.Kinds;
        if (kinds.HasFlag(RecordKinds.Given))
        {
            _initials++;
            End = at + match.Length;
            return End;
        }

        if (kinds.HasFlag(RecordKinds.Particle) && (_words > 0 || char.IsLower(word[0])) && IsFollowedByName(end))
        {
            return end;
        }

        if (!char.IsUpper(word[0]) || word.Length < 2 || IsNoName(word, kinds))
        {
            return TakeTail(kinds, at, end);
        }

        return Take(word, end);
    }

    private int Take(ReadOnlySpan<char> word, int end)
    {
        _words++;
        _capitals += IsCapitals(word) ? 1 : 0;
        bool patronymic = _words >= 2 && terms.IsPatronymic(word);

        // Behind a patronymic in the third place nothing of the name is left but a particle.
        _isDone = patronymic && _words >= 3 && !IsParticleNext(end);
        _patronymic |= patronymic;
        End = end;
        return end;
    }

    /// <summary>A particle that ends a name, as <c>оглы</c> does.</summary>
    private int TakeTail(RecordKinds kinds, int at, int end)
    {
        bool tail = kinds.HasFlag(RecordKinds.Particle) && _words >= 2 && end - at >= 3 && text[at] > '\u0400';
        _isDone = true;
        End = tail ? end : End;
        return tail ? end : at;
    }

    private bool IsNoName(ReadOnlySpan<char> word, RecordKinds kinds) =>
        (kinds & ~Harmless()) != 0 || (kinds != 0 && _words >= 2)
        || (terms.IsSmallWord(word) && (IsCapitals(word) ? _words > 0 : _words == 0 && word.Length <= 4));

    /// <summary>Kinds of words that are surnames too: many a man is called after a trade or a nation.</summary>
    private RecordKinds Harmless() =>
        RecordKinds.Rank | RecordKinds.Particle | RecordKinds.Honour | (_comma ? RecordKinds.None : RecordKinds.Work | RecordKinds.Origin | RecordKinds.War);

    /// <summary>A comma is part of the name only behind the surname and before given names.</summary>
    private int Comma(int at)
    {
        int next = SkipSpace(at + 1);
        bool surname = (_words == 1 && _initials == 0) || (_words is 2 or 3 && _capitals == _words);
        if (_comma || !surname || next >= range.End || !char.IsUpper(text[next]))
        {
            return at;
        }

        var match = terms.At(text, next, range.End);
        if (match.Kinds.HasFlag(RecordKinds.Rank) && SkipSpace(next + match.Length) is var behind && behind < range.End && char.IsUpper(text[behind]))
        {
            next = behind;
            match = terms.At(text, next, range.End);
        }

        int end = WordEnd(next);
        bool given = IsInitial(text.AsSpan(next, end - next), end) || (end - next >= 2 && (match.Kinds & ~(RecordKinds.Particle | RecordKinds.Honour)) == 0);
        _comma = given;
        return given ? next : at;
    }

    /// <summary>A maiden name, or another form of the name, between two of its words.</summary>
    private int Bracket(int at)
    {
        int close = text.AsSpan(at, Math.Min(range.End - at, LongestBracket)).IndexOf(')');
        if (_words == 0 || close < 3 || text.AsSpan(at, close).IndexOfAnyInRange('0', '9') >= 0)
        {
            return at;
        }

        int first = SkipSpace(at + 1);
        int behind = SkipSpace(at + close + 1);
        bool named = char.IsUpper(text[first]) || terms.At(text, first, range.End).Kinds.HasFlag(RecordKinds.Kin);
        bool goesOn = behind < range.End && char.IsUpper(text[behind]) && WordEnd(behind) is var end
            && (end - behind > 1 || (end < range.End && text[end] == '.')) && (terms.At(text, behind, range.End).Kinds & RecordKinds.Told) == 0;
        return named && goesOn ? at + close + 1 : at;
    }

    private bool IsInitial(ReadOnlySpan<char> word, int end)
    {
        bool stop = end < range.End && text[end] == '.';
        return word.Length > 0 && char.IsUpper(word[0]) && ((word.Length == 1 && (stop || _words > 0)) || (word.Length == 2 && stop && char.IsLower(word[1]) && word[0] > '\u0400'));
    }

    private bool IsFollowedByName(int end)
    {
        int next = SkipSpace(end);
        if (next >= range.End || next == end && text[next] is not ('\'' or '’'))
        {
            return false;
        }

        return char.IsUpper(text[next]) || (char.IsLetter(text[next]) && terms.At(text, next, range.End).Kinds.HasFlag(RecordKinds.Particle));
    }

    private bool IsParticleNext(int end)
    {
        int next = SkipSpace(end);
        return next < range.End && char.IsLower(text[next]) && terms.At(text, next, range.End).Kinds.HasFlag(RecordKinds.Particle);
    }

    private int WordEnd(int at)
    {
        while (at < range.End && (char.IsLetter(text[at]) || IsJoint(at) || char.GetUnicodeCategory(text[at]) == System.Globalization.UnicodeCategory.NonSpacingMark))
        {
            at++;
        }

        return at;
    }

    private bool IsJoint(int at) => text[at] is '-' or '\'' or '’' or '‑' && at + 1 < range.End && char.IsLetter(text[at + 1]);

    private int SkipSpace(int at)
    {
        while (at < range.End && (text[at] is ' ' or '\u00a0' or '*' or '_' or '\n' or '\r' or '\u00ad') && !(text[at] == '*' && at + 1 < range.End && (char.IsDigit(text[at + 1]) || text[at + 1] == ' ')))
        {
            at++;
        }

        return at;
    }

    private static bool IsCapitals(ReadOnlySpan<char> word)
    {
        int letters = 0;
        foreach (char c in word)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return letters >= 2;
    }
}
