namespace Attest.Text;

/// <summary>
/// Day numbers of the proleptic Gregorian calendar for any year, also 0 and before (astronomical: 0 is 1 BC). Equal to
/// <see cref="DateOnly.DayNumber"/> where that is defined. Method: H. Hinnant, "chrono-compatible low-level date algorithms".
/// </summary>
internal static class CivilDays
{
    private const int DaysOfEra = 146097;

    /// <summary>Day number of 1970-01-01, from which Hinnant counts.</summary>
    private const int Epoch = 719162;

    public static int Number(int year, int month, int day)
    {
        int y = month <= 2 ? year - 1 : year;
        int era = Math.DivRem(y >= 0 ? y : y - 399, 400).Quotient;
        int yearOfEra = y - (era * 400);
        int dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        int dayOfEra = (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear;
        return (era * DaysOfEra) + dayOfEra - 719468 + Epoch;
    }

    public static (int Year, int Month, int Day) Of(int number)
    {
        int z = number - Epoch + 719468;
        int era = (z >= 0 ? z : z - DaysOfEra + 1) / DaysOfEra;
        int dayOfEra = z - (era * DaysOfEra);
        int yearOfEra = (dayOfEra - (dayOfEra / 1460) + (dayOfEra / 36524) - (dayOfEra / 146096)) / 365;
        int dayOfYear = dayOfEra - ((365 * yearOfEra) + (yearOfEra / 4) - (yearOfEra / 100));
        int shifted = ((5 * dayOfYear) + 2) / 153;
        int month = shifted < 10 ? shifted + 3 : shifted - 9;
        int year = yearOfEra + (era * 400) + (month <= 2 ? 1 : 0);
        return (year, month, dayOfYear - (((153 * shifted) + 2) / 5) + 1);
    }

    public static int DaysInMonth(int year, int month) => month switch
    {
        2 => IsLeap(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
