namespace Attest.Text;

/// <summary>What a date as written states.</summary>
public enum DateShape
{
    Day,
    Month,
    Year,
    Season,
    Decade,
    Century,
    Interval,

    /// <summary>A day and month whose year the context must give.</summary>
    DayWithoutYear,

    /// <summary>A day whose month and year the context must give: <c>on the 12th</c>.</summary>
    DayWithoutMonth,

    /// <summary>A month whose year the context must give.</summary>
    MonthWithoutYear,

    /// <summary>A season whose year the context must give.</summary>
    SeasonWithoutYear,

    /// <summary>A range of days or months whose year the context must give: <c>from 3 to 5 May</c>.</summary>
    IntervalWithoutYear,

    /// <summary><c>the thirties</c>: the context must give the century.</summary>
    DecadeWithoutCentury,

    /// <summary><c>May '36</c>: the context must give the century.</summary>
    YearWithoutCentury,

    /// <summary>Told by its distance from another date: <see cref="DateExpression.Relative"/>.</summary>
    Relative,

    /// <summary>A length of time, no date: <see cref="DateExpression.Length"/>.</summary>
    Duration,

    /// <summary>The age of a person, no date: <see cref="DateExpression.Length"/>.</summary>
    Age,
}

/// <summary>The part of a longer time that is meant; EDTF has no sign for it.</summary>
public enum DatePart
{
    Early,
    Mid,
    Late,
}
