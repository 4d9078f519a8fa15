namespace Attest.Text;

/// <summary>What a date as written states.</summary>
public enum DateShape
{
    Day,
    Month,
    Year,
    Season,
    Decade,
    Interval,

    /// <summary>A day and month whose year the context must give.</summary>
    DayWithoutYear,

    /// <summary>A month whose year the context must give.</summary>
    MonthWithoutYear,

    /// <summary>A season whose year the context must give.</summary>
    SeasonWithoutYear,
}

/// <summary>A date as written, read without its context.</summary>
/// <param name="Span">Range of the text, UTF-16 code units.</param>
/// <param name="Shape">What it states.</param>
/// <param name="Date">Its meaning; null where the context must give the year.</param>
public sealed record DateExpression(TextSpan Span, DateShape Shape, Edtf? Date)
{
    /// <summary>1 to 12, or 21 to 24 for a season; null where none is stated.</summary>
    public int? Month { get; init; }

    /// <summary>1 to 31; null where none is stated.</summary>
    public int? Day { get; init; }

    /// <summary>The date with a year taken from the context; null where the day does not exist in that year.</summary>
    public Edtf? WithYear(int year)
    {
        string text = Day is int day ? $"{year:0000}-{Month:00}-{day:00}" : $"{year:0000}-{Month:00}";
        return Edtf.TryParse(text, out var date) ? date : null;
    }
}
