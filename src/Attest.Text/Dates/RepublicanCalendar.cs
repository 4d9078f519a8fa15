namespace Attest.Text;

/// <summary>Dates of the French republican calendar, years I to XIV: <c>9 Thermidor an II</c>, <c>18 brumaire, Year VIII</c>.</summary>
internal static class RepublicanCalendar
{
    private const int Months = 30;

    /// <summary>The days in September on which the years began, from year I (1792).</summary>
    private static readonly int[] Starts = [22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23];

    /// <summary>Reads the month and year behind a day.</summary>
    public static bool TryRead(DateTokens tokens, int day, int at, out string? iso, out int next)
    {
        iso = null;
        var languages = DateLanguages.All;
        next = at + 1;
        if (day > Months || !tokens.Try(at, DateRole.Republican, ref languages, out int month))
        {
            return false;
        }

        next += tokens.IsMark(next, ',') ? 1 : 0;
        next += tokens.Is(next, DateRole.Of, DateLanguages.French) || tokens.IsMark(next + 1, '’') || tokens.IsMark(next + 1, '\'') ? 2 : 0;
        next += tokens.Is(next, DateRole.Unit, DateLanguages.French | DateLanguages.English) ? 1 : 0;
        int year = tokens.IsNumber(next) ? tokens[next].Value : tokens.IsWord(next) ? new NumberReader(tokens).Roman(next) : 0;
        next++;
        if (year < 1 || year > Starts.Length)
        {
            return false;
        }

        int start = CivilDays.Number(1791 + year, 9, Starts[year - 1]);
        var (y, m, d) = CivilDays.Of(start + ((month - 1) * Months) + day - 1);
        iso = Edtf.Write(y, m, d);
        return true;
    }
}
