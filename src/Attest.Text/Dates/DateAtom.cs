namespace Attest.Text;

/// <summary>One date without prefix and range: <c>23rd August, 1936</c>, <c>May 1922</c>, <c>1890s</c>, <c>the 18th century</c>.</summary>
/// <param name="First">Index of its first lexeme.</param>
/// <param name="Next">Index of the lexeme after it.</param>
/// <param name="Languages">The languages its words belong to.</param>
internal readonly record struct DateAtom(int First, int Next, DateLanguages Languages)
{
    /// <summary>Astronomical (0 is 1 BC); of a short year its last two figures; null where none is stated.</summary>
    public int? Year { get; init; }

    /// <summary>1 to 12, 21 to 24 for a season; null where none is stated.</summary>
    public int? Month { get; init; }

    /// <summary>1 to 31; null where none is stated.</summary>
    public int? Day { get; init; }

    /// <summary>How many figures of the year are left open: 1 of a decade, 2 of a century.</summary>
    public int Open { get; init; }

    /// <summary>True for <c>'36</c> and <c>the thirties</c>: the century is missing.</summary>
    public bool IsShort { get; init; }

    /// <summary>True for <c>3 January of that year</c>.</summary>
    public bool IsOfThatYear { get; init; }

    /// <summary>True where an era stands beside the year, or a word for "year".</summary>
    public bool IsSure { get; init; }

    public string? Calendar { get; init; }

    /// <summary>The meaning, where it is no simple date: a dotted date of two readings, a day of another calendar.</summary>
    public string? Whole { get; init; }

    public string? Edtf => Whole ?? (Year is not int year || IsShort ? null
        : Open == 1 ? $"{year / 10:000;-000}X"
        : Open == 2 ? $"{year / 100:00;-00}XX"
        : Text.Edtf.Write(year, Month, Day));

    public DateShape Shape => Whole is not null ? DateShape.Day
        : Open == 2 ? DateShape.Century
        : Open == 1 ? IsShort ? DateShape.DecadeWithoutCentury : DateShape.Decade
        : IsShort ? DateShape.YearWithoutCentury
        : (Year, Month, Day) switch
        {
            (not null, not null, not null) => DateShape.Day,
            (not null, > 20, _) => DateShape.Season,
            (not null, not null, _) => DateShape.Month,
            (not null, _, _) => DateShape.Year,
            (_, > 20, _) => DateShape.SeasonWithoutYear,
            (_, null, not null) => DateShape.DayWithoutMonth,
            (_, _, not null) => DateShape.DayWithoutYear,
            _ => DateShape.MonthWithoutYear,
        };
}
