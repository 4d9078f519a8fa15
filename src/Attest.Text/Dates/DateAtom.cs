namespace Attest.Text;

/// <summary>One date without prefix and range: <c>23rd August, 1936</c>, <c>May 1922</c>, <c>1890s</c>.</summary>
/// <param name="Span">Range of the text.</param>
/// <param name="Year">1 to 9999; null where none is stated.</param>
/// <param name="Month">1 to 12, 21 to 24 for a season; null where none is stated.</param>
/// <param name="Day">1 to 31; null where none is stated.</param>
/// <param name="Next">Index of the lexeme after it.</param>
internal readonly record struct DateAtom(TextSpan Span, int? Year, int? Month, int? Day, int Next)
{
    public bool IsDecade { get; init; }

    public string? Edtf => Year is not int year ? null
        : IsDecade ? $"{year / 10:000}X"
        : Month is not int month ? $"{year:0000}"
        : Day is not int day ? $"{year:0000}-{month:00}"
        : $"{year:0000}-{month:00}-{day:00}";

    public DateShape Shape => IsDecade ? DateShape.Decade
        : (Year, Month, Day) switch
        {
            (not null, not null, not null) => DateShape.Day,
            (not null, > 20, _) => DateShape.Season,
            (not null, not null, _) => DateShape.Month,
            (not null, _, _) => DateShape.Year,
            (_, > 20, _) => DateShape.SeasonWithoutYear,
            (_, _, not null) => DateShape.DayWithoutYear,
            _ => DateShape.MonthWithoutYear,
        };
}
