using System.Globalization;

namespace Attest.Reading.WikiText;

/// <summary>Writes the date that a template gives in parts.</summary>
internal static class WikiDates
{
    /// <summary><c>1888-10-09</c> where all parts are figures; the parts as they stand where the month is a word; empty where there is no year.</summary>
    /// <param name="parts">The unnamed parameters.</param>
    /// <param name="dayFirst">True for day, month, year.</param>
    public static string Written(List<string> parts, bool dayFirst)
    {
        var figures = parts.Select(Figure).ToList();
        if (dayFirst && figures.Count >= 3 && figures[2] is { } year)
        {
            return figures[0] is { } day && figures[1] is { } month ? Join(year, month, day) : string.Join(' ', parts.Take(3));
        }

        if (dayFirst || figures.Count == 0 || figures[0] is not { } first)
        {
            return string.Join(' ', parts).Trim();
        }

        return Join(first, figures.ElementAtOrDefault(1), figures.ElementAtOrDefault(2));
    }

    private static int? Figure(string part) => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int figure) && figure > 0 ? figure : null;

    private static string Join(int year, int? month, int? day) => month is not (>= 1 and <= 12) ? Figures(year, 4)
        : day is not (>= 1 and <= 31) ? $"{Figures(year, 4)}-{Figures(month.Value, 2)}"
        : $"{Figures(year, 4)}-{Figures(month.Value, 2)}-{Figures(day.Value, 2)}";

    private static string Figures(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
