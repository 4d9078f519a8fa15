namespace Attest.Text;

/// <summary>Reads the EDTF strings that dates in prose give rise to: ISO 8601-2, levels 0 to 2 in part.</summary>
internal static class EdtfParser
{
    public static bool TryParse(string? text, out Edtf date)
    {
        date = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        int slash = text.IndexOf('/');
        bool read = slash < 0
            ? TryParseOne(text, out var range)
            : TryParseInterval(text.AsSpan(0, slash), text.AsSpan(slash + 1), out range);
        if (read)
        {
            date = new Edtf(text, range);
        }

        return read;
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

    private static bool TryParseOne(ReadOnlySpan<char> text, out DayRange range)
    {
        range = default;
        var bare = text.TrimEnd("?~%");
        if (bare.Length < 4 || !TryParseYear(bare[..4], out int firstYear, out int lastYear))
        {
            return false;
        }

        if (bare.Length == 4)
        {
            range = Days(firstYear, 1, lastYear, 12);
            return true;
        }

        return bare.Length is 7 or 10 && bare[4] == '-' && TryParseMonth(bare[5..], firstYear, lastYear, out range);
    }

    private static bool TryParseYear(ReadOnlySpan<char> text, out int first, out int last)
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

        first = Math.Max(1, first);
        return last >= 1;
    }

    private static bool TryParseMonth(ReadOnlySpan<char> rest, int firstYear, int lastYear, out DayRange range)
    {
        range = default;
        if (rest[..2] is "XX")
        {
            range = Days(firstYear, 1, lastYear, 12);
            return rest.Length == 2 || rest[2..] is "-XX";
        }

        if (!int.TryParse(rest[..2], out int month) || firstYear != lastYear)
        {
            return false;
        }

        if (rest.Length == 2)
        {
            return TrySeasonOrMonth(firstYear, month, out range);
        }

        return rest[2] == '-' && month is >= 1 and <= 12 && TryDay(firstYear, month, rest[3..], out range);
    }

    private static bool TryDay(int year, int month, ReadOnlySpan<char> text, out DayRange range)
    {
        range = Days(year, month, year, month);
        if (text is "XX")
        {
            return true;
        }

        if (!int.TryParse(text, out int day) || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        int number = new DateOnly(year, month, day).DayNumber;
        range = new DayRange(number, number);
        return true;
    }

    // 21-24 are spring, summer, autumn, winter without a hemisphere; winter is read as the end of the named year, as
    // the evaluation does, because prose that means the months after New Year says so with two years.
    private static bool TrySeasonOrMonth(int year, int month, out DayRange range)
    {
        range = month switch
        {
            >= 1 and <= 12 => Days(year, month, year, month),
            21 => Days(year, 3, year, 5),
            22 => Days(year, 6, year, 8),
            23 => Days(year, 9, year, 11),
            24 => Days(year, 12, year, 12),
            _ => default,
        };
        return range != default;
    }

    private static DayRange Days(int firstYear, int firstMonth, int lastYear, int lastMonth) => new(
        new DateOnly(firstYear, firstMonth, 1).DayNumber,
        new DateOnly(lastYear, lastMonth, DateTime.DaysInMonth(lastYear, lastMonth)).DayNumber);
}
