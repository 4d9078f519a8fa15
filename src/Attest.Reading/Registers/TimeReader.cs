namespace Attest.Reading.Registers;

/// <summary>Years and dates in figures, as far as records are known by them; what they mean is read by a later stage.</summary>
internal static class TimeReader
{
    /// <summary>How many characters a year (1000 to 2099) or a date in figures (<c>5.08.1937</c>, <c>1937-08-05</c>) has that begins at an offset; 0 where none does.</summary>
    public static int LengthAt(string text, int at, int limit)
    {
        int end = at, groups = 0, year = 0;
        while (end < limit && groups < 3)
        {
            int start = end;
            int number = 0;
            while (end < limit && char.IsAsciiDigit(text[end]) && end - start < 5)
            {
                number = (number * 10) + text[end++] - '0';
            }

            if (end == start || end - start > 4)
            {
                return 0;
            }

            groups++;
            year = end - start == 4 && number is >= 1000 and < 2100 ? number : year;
            if (end + 1 >= limit || text[end] is not ('.' or '/' or '-') || !char.IsAsciiDigit(text[end + 1]))
            {
                break;
            }

            end++;
        }

        return year > 0 || groups == 3 ? end - at : 0;
    }
}
