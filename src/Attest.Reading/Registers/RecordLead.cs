using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>What stands before the name of a record: a sign, its number, opening words, ranks and titles.</summary>
internal readonly struct RecordLead(RegisterTerms terms)
{
    private const int MostDigits = 6;

    /// <summary>Where the name begins.</summary>
    public int At { get; private init; }

    /// <summary>Where the record begins; a list sign is left out, a number is not.</summary>
    public int Start { get; private init; }

    /// <summary>The name ends before it: the end of the range, or of the line where opening words have a line of their own.</summary>
    public int NameLimit { get; private init; }

    public bool IsNumbered { get; private init; }

    public bool IsLed { get; private init; }

    public RecordLead Read(string text, TextSpan range, int nameLimit)
    {
        int at = SkipSigns(text, range.Start, range.End);
        int start = at;
        int afterNumber = IsNumberless(text, at, range.End) ? at : AfterNumber(text, at, range.End);
        bool numbered = afterNumber > at;
        at = SkipBlanks(text, numbered ? afterNumber : at, range.End);
        int before = at;
        int limit = nameLimit;
        while (at < range.End && char.IsLetterOrDigit(text[at]))
        {
            var match = terms.At(text, at, range.End);
            bool opens = match.Kinds.HasFlag(RecordKinds.Lead);
            if (!opens && !match.Kinds.HasFlag(RecordKinds.Rank))
            {
                break;
            }

            int next = SkipBlanks(text, at + match.Length, range.End, overBreaks: opens);
            limit = opens ? LineEnd(text, next, range.End) : limit;
            if (next >= limit || !(char.IsLetter(text[next]) || IsRank(text, next, range.End)))
            {
                break;
            }

            at = next;
        }

        return new RecordLead(terms) { At = at, Start = start, NameLimit = limit, IsNumbered = numbered, IsLed = at > before };
    }

    /// <summary>True where no number can begin: at a letter, or a rank.</summary>
    private bool IsNumberless(string text, int at, int limit) => at < limit && (char.IsLetter(text[at]) || IsRank(text, at, limit));

    /// <summary>A rank may begin with a figure: <c>2nd Lt</c>.</summary>
    private bool IsRank(string text, int at, int limit) => at < limit && terms.At(text, at, limit).Kinds.HasFlag(RecordKinds.Rank);

    public static int SkipBlanks(string text, int at, int limit, bool overBreaks = false)
    {
        while (at < limit && (text[at] is ' ' or '\u00a0' or '*' or '_' or '\u00ad' || (overBreaks && char.IsWhiteSpace(text[at]))))
        {
            // An asterisk before a figure is the sign of birth.
            if (text[at] == '*' && at + 1 < limit && (char.IsDigit(text[at + 1]) || text[at + 1] == ' '))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static int SkipSigns(string text, int at, int limit)
    {
        while (at < limit && (text[at] is '-' or '–' or '—' or '•' or '·' or '*' or '_' or '|' or '+' or '‣' or '◦' || char.IsWhiteSpace(text[at])))
        {
            at++;
        }

        return at;
    }

    /// <summary>Behind <c>12.</c>, <c>12)</c>, <c>№ 12</c>, <c>(12)</c> or a number in a cell of its own.</summary>
    private static int AfterNumber(string text, int start, int limit)
    {
        int at = start;
        at += at < limit && text[at] is '№' or '(' or '[' or '#' ? 1 : 0;
        at = SkipBlanks(text, at, limit);
        int digits = at;
        while (at < limit && at - digits < MostDigits && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (at == digits || at >= limit)
        {
            return start;
        }

        int signs = at;
        while (at < limit && text[at] is '.' or ')' or ']' or '\t' or ':')
        {
            at++;
        }

        return at > signs || (text[at] == ' ' && at - digits <= 4 && at - start < MostDigits) ? at : start;
    }

    private static int LineEnd(string text, int at, int limit)
    {
        int found = text.AsSpan(at, limit - at).IndexOfAny('\n', '\r');
        return found < 0 ? limit : at + found;
    }
}
