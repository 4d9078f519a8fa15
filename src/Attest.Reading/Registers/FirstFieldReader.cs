using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>What stands right behind the name of a record, and whether a record goes on so at all.</summary>
internal readonly struct FirstFieldReader(RegisterTerms terms, string text, int limit)
{
    /// <summary>Kinds whose words are verbs: without a stop or comma before them they make a sentence.</summary>
    private const RecordKinds Verbs = RecordKinds.Birth | RecordKinds.Death | RecordKinds.Arrest | RecordKinds.Home | RecordKinds.Work | RecordKinds.Rehab | RecordKinds.Verdict | RecordKinds.Burial;

    /// <summary>Null where the name is followed by words that no record has there.</summary>
    /// <param name="at">Behind the name.</param>
    /// <param name="form">How the name is written; where it is set off by its form, running words may follow.</param>
    public (FirstField Field, bool IsProse)? Read(int at, NameForm form)
    {
        bool setOff = form is NameForm.Capitals or NameForm.Inverted;
        int next = AfterSeparators(at, out bool separated, out char sign);
        if (next >= limit)
        {
            return (FirstField.None, false);
        }

        if (sign == ':')
        {
            return null;
        }

        var field = Field(next);
        if (sign == '(' && !setOff && IsProseBehindBracket(next))
        {
            return (field, true);
        }

        return separated ? (field, false)
            : field is FirstField.Time or FirstField.Number ? (field, false)
            : field == FirstField.Term ? (field, !setOff && IsVerb(next))
            : setOff && char.IsUpper(text[next]) ? (field, false)
            : null;
    }

    private int AfterSeparators(int at, out bool separated, out char sign)
    {
        (separated, sign) = (false, '\0');
        while (at < limit)
        {
            char c = text[at];
            if (c is ',' or '.' or ';' or ':' or '(' or '[' or '–' or '—' or '\t' or '|' or '\n' or '\r' || (c == '-' && at + 1 < limit && text[at + 1] == ' '))
            {
                separated = true;
                sign = sign == '\0' || c is '(' or ':' ? c : sign;
            }
            else if (c is not (' ' or '\u00a0' or '_' or '"' or '\u00ad' or ')') && !(c == '*' && at + 1 < limit && !char.IsDigit(text[at + 1]) && text[at + 1] != ' '))
            {
                return at;
            }

            at++;
        }

        return at;
    }

    private FirstField Field(int at)
    {
        if (text[at] is '*' or '†' or '✝' or '☦')
        {
            return FirstField.Time;
        }

        if (char.IsAsciiDigit(text[at]))
        {
            return TimeReader.LengthAt(text, at, limit) > 0 || MonthBehind(at) ? FirstField.Time : FirstField.Number;
        }

        var kinds = char.IsLetter(text[at]) ? terms.At(text, at, limit).Kinds : default;
        return (kinds & RecordKinds.Told) != 0 ? FirstField.Term : FirstField.None;
    }

    private bool MonthBehind(int at)
    {
        int end = RegisterTerms.WordEnd(text, at, limit);
        end += end < limit && text[end] == '.' ? 1 : 0;
        int next = RecordLead.SkipBlanks(text, end, limit);
        return next < limit && char.IsLetter(text[next]) && terms.At(text, next, limit).Kinds.HasFlag(RecordKinds.Month);
    }

    private bool IsVerb(int at)
    {
        var match = terms.At(text, at, limit);
        return char.IsLower(text[at]) && (match.Kinds & Verbs) != 0 && text[at + match.Length - 1] != '.';
    }

    /// <summary><c>(1898–1937) was …</c>: a sentence goes on behind the bracket.</summary>
    private bool IsProseBehindBracket(int at)
    {
        int close = text.AsSpan(at, Math.Min(limit - at, 80)).IndexOf(')');
        int next = close < 0 ? limit : RecordLead.SkipBlanks(text, at + close + 1, limit);
        return next < limit && char.IsLower(text[next]) && (terms.At(text, next, limit).Kinds & RecordKinds.Told) == 0;
    }
}
