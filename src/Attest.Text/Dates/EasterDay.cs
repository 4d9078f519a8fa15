namespace Attest.Text;

/// <summary>Easter Sunday of the Western churches. Method: the anonymous Gregorian computus (J. Meeus, Astronomical Algorithms, ch. 8).</summary>
internal static class EasterDay
{
    /// <summary>The day number of Easter Sunday.</summary>
    /// <param name="year">From 1583, when the calendar was reformed.</param>
    public static int Of(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        int h = ((19 * a) + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4;
        int l = (32 + (2 * e) + (2 * i) - h - k) % 7;
        int m = (a + (11 * h) + (22 * l)) / 451;
        int n = h + l - (7 * m) + 114;
        return CivilDays.Number(year, n / 31, (n % 31) + 1);
    }
}
