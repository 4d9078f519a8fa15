namespace Attest.Text;

/// <summary>
/// Reads several days of one month, and years of one era: <c>19–24 August 1936</c>, <c>19, 20 and 23 August</c>, <c>5 (18) March 1888</c>,
/// <c>11/22 January 1905</c>, <c>460–370 BC</c>.
/// </summary>
internal sealed class DayGroups(DateTokens tokens, DateAtomReader reader, DateQualifiers qualifiers)
{
    private const int Most = 6;

    /// <summary>The dates of a group; null where none begins here.</summary>
    public List<DateExpression>? TryRead(int at, out int next)
    {
        next = at;
        return TryEra(at, out var era, out next) ? [era] : ReadDays(at, out next);
    }

    private List<DateExpression>? ReadDays(int at, out int next)
    {
        next = at;
        var languages = DateLanguages.All;
        int first = reader.Day(at, ref languages, out int end);
        if (first == 0 || tokens.Is(end, DateRole.Month))
        {
            return null;
        }

        var days = new List<(int Day, int At, int End)>(2) { (first, at, end) };
        var link = DateRole.None;
        while (days.Count < Most && Link(end, languages, days.Count == 1) is not DateRole.None and { } joined)
        {
            link = joined;
            int from = end + (joined == DateRole.More ? 2 : 1);
            int day = reader.Day(from, ref languages, out end);
            if (day == 0)
            {
                return null;
            }

            days.Add((day, from, end));
            end += link == DateRole.OldStyle ? 1 : 0;
            int month = reader.MonthAfterDay(end, ref languages, out int behind);
            if (month > 0)
            {
                var last = reader.Years.After(new DateAtom(from, behind, languages) { Month = month, Day = day });
                next = last.Next;
                return Make(days, last, link);
            }
        }

        return null;
    }

    // Roles borrowed for what joins two days: OldStyle for a parenthesis, More for ", and".
    private DateRole Link(int at, DateLanguages languages, bool isFirst)
    {
        if (isFirst && tokens.IsMark(at, '(') && tokens.IsNumber(at + 1) && tokens.IsMark(at + 2, ')'))
        {
            return DateRole.OldStyle;
        }

        if (tokens.IsMark(at, '/') || tokens.IsDash(at))
        {
            return tokens.IsMark(at, '/') ? DateRole.NewStyle : DateRole.To;
        }

        if (tokens.IsMark(at, ','))
        {
            return tokens.Is(at + 1, DateRole.And, languages) ? DateRole.More : DateRole.And;
        }

        return tokens.Is(at, DateRole.To, languages) || tokens.Is(at, DateRole.Until, languages) ? DateRole.To
            : tokens.Is(at, DateRole.Or, languages) ? DateRole.Or
            : tokens.Is(at, DateRole.And, languages) || tokens.IsMark(at, '&') ? DateRole.And
            : DateRole.None;
    }

    private List<DateExpression>? Make(List<(int Day, int At, int End)> days, DateAtom last, DateRole link)
    {
        int first = days[0].Day, day = last.Day!.Value;
        var whole = last with { First = days[0].At };
        bool two = days.Count == 2;
        bool styles = two && link is DateRole.OldStyle or DateRole.NewStyle && IsOneDay(first, last);
        if (styles)
        {
            // The later of the two is Gregorian: 28 (10) March would be two months.
            return [Plain(whole with { Calendar = OtherStyles.Julian })];
        }

        bool between = link == DateRole.And && two && qualifiers.Has(days[0].At, DateRole.Between, last.Languages);
        if (two && (link is DateRole.To or DateRole.NewStyle || between))
        {
            return first < day ? [Range(whole, first)] : null;
        }

        if (link == DateRole.OldStyle || last.IsShort)
        {
            return null;
        }

        return link == DateRole.Or && two && last.Year is int year && Edtf.TryParse($"[{Edtf.Write(year, last.Month, first)},{last.Edtf}]", out var set)
            ? [new DateExpression(tokens.Span(days[0].At, last.Next), DateShape.Interval, set)]
            : [.. days.SkipLast(1).Select(d => Plain(last with { First = d.At, Next = d.End, Day = d.Day })), Plain(last)];
    }

    private static bool IsOneDay(int first, DateAtom last)
    {
        int apart = last.Day!.Value - first;
        return apart is >= 10 and <= 13 && last.Year is null or < 1924;
    }

    private DateExpression Plain(DateAtom atom) => new(tokens.Span(atom.First, atom.Next), atom.Shape, Edtf.TryParse(atom.Edtf, out var date) ? date : null)
    {
        Month = atom.Month, Day = atom.Day, Calendar = atom.Calendar, IsPointing = atom.IsOfThatYear, ShortYear = atom.IsShort ? atom.Year : null,
    };

    private DateExpression Range(DateAtom last, int first)
    {
        var span = tokens.Span(last.First, last.Next);
        if (last.Year is int year && !last.IsShort && Edtf.TryParse($"{Edtf.Write(year, last.Month, first)}/{last.Edtf}", out var range))
        {
            return new DateExpression(span, DateShape.Interval, range);
        }

        return new DateExpression(span, DateShape.IntervalWithoutYear, null)
        {
            Month = last.Month, Day = first, EndMonth = last.Month, EndDay = last.Day, IsPointing = last.IsOfThatYear,
        };
    }

    // 460–370 BC, 98-117 AD: the era stands once, at the end.
    private bool TryEra(int at, out DateExpression expression, out int next)
    {
        expression = null!;
        next = at;
        if (!tokens.IsDash(at + 1) || !tokens.IsNumber(at + 2) || tokens[at].Value <= 0 || tokens[at].Length > 4
            || reader.Years.Era(at + 3, out bool before) is not (> 0 and int era) || !reader.Years.TryYear(at + 2, out var last))
        {
            return false;
        }

        next = at + 3 + era;
        int from = before ? 1 - tokens[at].Value : tokens[at].Value;
        string about = qualifiers.Before(at, DateLanguages.All, out var found).IsAbout ? "~" : "";
        bool read = Edtf.TryParse($"{Edtf.Write(from)}{about}/{last.Edtf}", out var range);
        expression = new DateExpression(tokens.Span(found.First, next), DateShape.Interval, range);
        return read;
    }
}
