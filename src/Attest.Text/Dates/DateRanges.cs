namespace Attest.Text;

/// <summary>Joins two dates into an interval or a choice: <c>1905-07</c>, <c>from June to August 1936</c>, <c>1936 or 1937</c>.</summary>
internal sealed class DateRanges(DateTokens tokens, DateAtomReader reader, DateQualifiers qualifiers)
{
    public bool TryJoin(DateAtom first, out DateExpression joined, out int next)
    {
        joined = null!;
        next = first.Next;
        bool dash = tokens.IsDash(next) || (tokens.IsMark(next, '/') && tokens.Touch(next - 1) && tokens.Touch(next));
        if (!dash && !tokens.IsWord(next))
        {
            return false;
        }

        if (dash && TryShort(first, next, out joined, out next))
        {
            return true;
        }

        var link = LinkAt(first, dash);
        if (link == DateRole.None)
        {
            return false;
        }

        int at = qualifiers.AfterPart(first.Next + 1);
        if (TryDayOfMonth(first, at, out var last) || reader.TryRead(at, out last))
        {
            last = first.Open == 0 && last.Open == 1 && first.Year % 10 != 0 ? default : last;
            if ((first.Languages & last.Languages) != 0 && TryMake(first, last, link, out joined))
            {
                next = last.Next;
                return true;
            }
        }

        next = first.Next;
        return dash && TryOpen(first, out joined, out next);
    }

    private DateRole LinkAt(DateAtom first, bool dash)
    {
        int at = first.Next;
        if (dash)
        {
            return DateRole.To;
        }

        if (tokens.Is(at, DateRole.To, first.Languages) || tokens.Is(at, DateRole.Until, first.Languages))
        {
            return DateRole.To;
        }

        if (tokens.Is(at, DateRole.Or, first.Languages))
        {
            return DateRole.Or;
        }

        return tokens.Is(at, DateRole.And, first.Languages) && (first.Open > 0 || qualifiers.Has(first.First, DateRole.Between, first.Languages)) ? DateRole.And : DateRole.None;
    }

    // 1905-07, 1905-7, 1936/37: the century is that of the first year.
    private bool TryShort(DateAtom first, int dash, out DateExpression joined, out int next)
    {
        joined = null!;
        next = dash + 2;
        int at = dash + 1;
        bool fits = first is { Year: > 99 and int year, Month: null or > 20, Open: 0, IsShort: false } && tokens.IsNumber(at) && tokens[at].Length <= 2;
        if (!fits || tokens.IsDash(next) || (tokens.Touch(at) && (tokens.IsWord(next) || tokens.IsMark(next, '/'))))
        {
            return false;
        }

        int modulus = tokens[at].Length == 1 ? 10 : 100;
        year = first.Year!.Value;
        int last = (year / modulus * modulus) + tokens[at].Value;
        bool tight = tokens.Touch(dash - 1) && tokens.Touch(dash);
        next += tokens.Is(next, DateRole.YearWord, DateLanguages.Russian) ? 1 : 0;
        next += tokens.IsMark(next, '.') && tokens.Touch(next - 1) && tokens.Is(next - 1, DateRole.YearWord, DateLanguages.Russian) && tokens[next - 1].Length <= 2 ? 1 : 0;
        return tight && last > year && TryInterval(first, first with { Next = next, Year = last }, out joined);
    }

    // August 19-24, 1936: the month stands once, before.
    private bool TryDayOfMonth(DateAtom first, int at, out DateAtom last)
    {
        last = default;
        if (first is not { Day: > 0, Month: > 0, Year: null } || tokens.Figure(at, 2) is not (>= 1 and <= 31 and int day) || day <= first.Day)
        {
            return false;
        }

        var languages = first.Languages;
        reader.Day(at, ref languages, out int next);
        if (reader.MonthAfterDay(next, ref languages, out _) > 0)
        {
            return false;
        }

        last = reader.Years.After(new DateAtom(at, next, first.Languages) { Month = first.Month, Day = day });
        return true;
    }

    private bool TryMake(DateAtom first, DateAtom last, DateRole link, out DateExpression joined)
    {
        joined = null!;
        if (first.Whole is not null || last.Whole is not null || last.IsShort != first.IsShort)
        {
            return false;
        }

        if (first.IsShort)
        {
            return false;
        }

        if (first.Year is null && last.Year is null)
        {
            return TryWithoutYear(first, last, link, out joined);
        }

        // "June to August 1936", "5 May – 7 June 1920": the year stands once, at the end. "1 May 1936 to 3 June": at the beginning.
        var start = first.Year is null ? first with { Year = last.Year } : first;
        var to = last.Year is null ? last with { Year = first.Year } : last;
        if (first.Year is null && first.Month > last.Month)
        {
            start = start with { Year = last.Year - 1 };
        }

        start = first.Open == 0 && last.Open == 1 && first.Month is null ? start with { Open = 1 } : start;
        bool sameSort = link != DateRole.Or || (first.Month is null == last.Month is null && first.Day is null == last.Day is null);
        return sameSort && (link == DateRole.Or ? TryChoice(start, to, out joined) : TryInterval(start, to, out joined));
    }

    private bool TryWithoutYear(DateAtom first, DateAtom last, DateRole link, out DateExpression joined)
    {
        joined = new DateExpression(tokens.Span(first.First, last.Next), DateShape.IntervalWithoutYear, null)
        {
            Month = first.Month, Day = first.Day, EndMonth = last.Month, EndDay = last.Day, IsPointing = last.IsOfThatYear,
        };
        return link != DateRole.Or && first.Month is not null && last.Month is not null && first.Day is null == last.Day is null && (first.Month, first.Day) != (last.Month, last.Day);
    }

    private bool TryChoice(DateAtom start, DateAtom to, out DateExpression joined)
    {
        bool read = Edtf.TryParse($"[{start.Edtf},{to.Edtf}]", out var set);
        joined = new DateExpression(tokens.Span(start.First, to.Next), DateShape.Interval, set) { Month = start.Month, Day = start.Day };
        return read && start.Edtf != to.Edtf;
    }

    private bool TryInterval(DateAtom start, DateAtom to, out DateExpression joined)
    {
        joined = null!;
        string about = qualifiers.Before(start.First, start.Languages, out var found).IsAbout ? "~" : "";
        if (start.Edtf == to.Edtf || !Edtf.TryParse($"{start.Edtf}{about}/{to.Edtf}", out var interval))
        {
            return false;
        }

        joined = new DateExpression(tokens.Span(found.First, to.Next), DateShape.Interval, interval);
        return true;
    }

    // (1917–): still going on when it was written.
    private bool TryOpen(DateAtom first, out DateExpression joined, out int next)
    {
        next = first.Next + 1;
        joined = null!;
        if (first.Edtf is not { } from || !tokens.IsMark(next, ')') || !tokens.Touch(first.Next - 1) || !Edtf.TryParse(from + "/..", out var open))
        {
            return false;
        }

        joined = new DateExpression(tokens.Span(first.First, next), DateShape.Interval, open);
        return true;
    }
}
