using System.Globalization;

namespace Attest.Text;

/// <summary>
/// Reads EDTF (ISO 8601-2): level 0 without times, level 1, and of level 2 the sets, unspecified figures, qualified parts, quarters and
/// the other divisions of a year.
/// </summary>
internal static class EdtfParser
{
    private const string Marks = "?~%";

    public static bool TryParse(string? text, out Edtf date)
    {
        date = default;
        if (string.IsNullOrEmpty(text) || !TryParseAny(text, out var range))
        {
            return false;
        }

        date = new Edtf(text, range);
        return true;
    }

    private static bool TryParseAny(ReadOnlySpan<char> text, out DayRange range)
    {
        if (text[0] is '[' or '{')
        {
            return TryParseSet(text, out range);
        }

        int slash = text.IndexOf('/');
        return slash < 0 ? TryParseOne(text, out range) : TryParseInterval(text[..slash], text[(slash + 1)..], out range);
    }

    private static bool TryParseInterval(ReadOnlySpan<char> from, ReadOnlySpan<char> to, out DayRange range)
    {
        range = default;
        bool openStart = from.Length == 0 || from is "..";
        bool openEnd = to.Length == 0 || to is "..";
        DayRange first = new(DayRange.OpenStart, DayRange.OpenStart), last = new(DayRange.OpenEnd, DayRange.OpenEnd);
        if ((openStart && openEnd) || (!openStart && !TryParseOne(from, out first)) || (!openEnd && !TryParseOne(to, out last)))
        {
            return false;
        }

        range = new DayRange(openStart ? DayRange.OpenStart : first.First, openEnd ? DayRange.OpenEnd : last.Last);
        return range.First <= range.Last;
    }

    // [1936,1937], {1936,1938..1940}, [..1936], [1936..]
    private static bool TryParseSet(ReadOnlySpan<char> text, out DayRange range)
    {
        range = default;
        if (text.Length < 3 || text[^1] != (text[0] == '[' ? ']' : '}'))
        {
            return false;
        }

        bool any = false;
        var inside = text[1..^1];
        foreach (var part in inside.Split(','))
        {
            if (!TryParseMember(inside[part].Trim(), out var member))
            {
                return false;
            }

            range = any ? range.Cover(member) : member;
            any = true;
        }

        return any;
    }

    private static bool TryParseMember(ReadOnlySpan<char> text, out DayRange range)
    {
        int dots = text.IndexOf("..", StringComparison.Ordinal);
        return dots < 0 ? TryParseOne(text, out range) : TryParseInterval(text[..dots], text[(dots + 2)..], out range);
    }

    private static bool TryParseOne(ReadOnlySpan<char> text, out DayRange range)
    {
        range = default;
        const int Longest = 24;
        if (text.Length is 0 or > Longest)
        {
            return false;
        }

        Span<char> bare = stackalloc char[Longest];
        int length = 0, parts = 1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (Marks.Contains(c))
            {
                // A mark stands before a part (?1936, 1936-~08) or behind one (1936~, 1936?-08), never inside.
                bool atEdge = i == 0 || i == text.Length - 1 || text[i - 1] == '-' || text[i + 1] == '-';
                if (!atEdge || text.Length == 1)
                {
                    return false;
                }

                continue;
            }

            parts += c == '-' && length > 0 ? 1 : 0;
            bare[length++] = c;
        }

        return parts <= 3 && TryParseBare(bare[..length], out range);
    }

    private static bool TryParseBare(ReadOnlySpan<char> text, out DayRange range)
    {
        range = default;
        bool before = text.Length > 0 && text[0] == '-';
        var rest = before ? text[1..] : text;
        if (rest.Length < 4 || !TryParseYear(rest[..4], before, out int firstYear, out int lastYear))
        {
            return false;
        }

        if (rest.Length == 4)
        {
            range = Days(firstYear, 1, lastYear, 12);
            return true;
        }

        return rest.Length is 7 or 10 && rest[4] == '-' && TryParseMonth(rest[5..], firstYear, lastYear, out range);
    }

    private static bool TryParseYear(ReadOnlySpan<char> text, bool before, out int first, out int last)
    {
        first = last = 0;
        foreach (char c in text)
        {
            if (!char.IsAsciiDigit(c) && c != 'X')
            {
                return false;
            }

            first = (first * 10) + (c == 'X' ? 0 : c - '0');
            last = (last * 10) + (c == 'X' ? 9 : c - '0');
        }

        (first, last) = before ? (-last, -first) : (first, last);
        return !before || last < 0 || first < last;
    }

    private static bool TryParseMonth(ReadOnlySpan<char> rest, int firstYear, int lastYear, out DayRange range)
    {
        range = Days(firstYear, 1, lastYear, 12);
        if (rest[..2] is "XX")
        {
            return rest.Length == 2 || (rest[2] == '-' && (rest[3..] is "XX" || IsDayOfSomeMonth(rest[3..])));
        }

        if (rest[..2] is "1X" or "0X")
        {
            return rest.Length == 2;
        }

        if (!int.TryParse(rest[..2], NumberStyles.None, CultureInfo.InvariantCulture, out int month))
        {
            return false;
        }

        if (firstYear != lastYear)
        {
            return month is >= 1 and <= 12 or >= 21 and <= 24 && rest.Length == 2 || month is >= 1 and <= 12 && rest.Length == 5 && IsDayOfSomeMonth(rest[3..]);
        }

        return rest.Length == 2
            ? TrySeasonOrMonth(firstYear, month, out range)
            : rest[2] == '-' && month is >= 1 and <= 12 && TryDay(firstYear, month, rest[3..], out range);
    }

    private static bool IsDayOfSomeMonth(ReadOnlySpan<char> text) =>
        text is "XX" || (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int day) && day is >= 1 and <= 31);

    private static bool TryDay(int year, int month, ReadOnlySpan<char> text, out DayRange range)
    {
        range = Days(year, month, year, month);
        int length = CivilDays.DaysInMonth(year, month);
        if (text is "XX")
        {
            return true;
        }

        if (text[1] == 'X' && text[0] is >= '0' and <= '3')
        {
            int ten = (text[0] - '0') * 10;
            range = new DayRange(CivilDays.Number(year, month, Math.Max(1, ten)), CivilDays.Number(year, month, Math.Min(length, ten + 9)));
            return ten <= length;
        }

        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int day) || day < 1 || day > length)
        {
            return false;
        }

        int number = CivilDays.Number(year, month, day);
        range = new DayRange(number, number);
        return true;
    }

    // 21-24 are spring, summer, autumn, winter without a hemisphere, 25-32 with one; winter is read as the end of the named year, as
    // the evaluation does, because prose that means the months after New Year says so with two years. 33-36 are quarters, 37-39 thirds,
    // 40 and 41 halves.
    private static bool TrySeasonOrMonth(int year, int month, out DayRange range)
    {
        range = month switch
        {
            >= 1 and <= 12 => Days(year, month, year, month),
            21 or 25 or 31 => Days(year, 3, year, 5),
            22 or 26 or 32 => Days(year, 6, year, 8),
            23 or 27 or 29 => Days(year, 9, year, 11),
            24 or 28 or 30 => Days(year, 12, year, 12),
            >= 33 and <= 36 => Days(year, ((month - 33) * 3) + 1, year, ((month - 33) * 3) + 3),
            >= 37 and <= 39 => Days(year, ((month - 37) * 4) + 1, year, ((month - 37) * 4) + 4),
            40 or 41 => Days(year, ((month - 40) * 6) + 1, year, ((month - 40) * 6) + 6),
            _ => default,
        };
        return range != default;
    }

    private static DayRange Days(int firstYear, int firstMonth, int lastYear, int lastMonth) => new(
        CivilDays.Number(firstYear, firstMonth, 1), CivilDays.Number(lastYear, lastMonth, CivilDays.DaysInMonth(lastYear, lastMonth)));
}
