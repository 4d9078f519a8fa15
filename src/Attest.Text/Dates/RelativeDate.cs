namespace Attest.Text;

/// <summary>A date told by its distance from another.</summary>
/// <param name="Kind">How it leans on the other.</param>
/// <param name="Unit">What it counts in, or what sort of time it is.</param>
public sealed record RelativeDate(RelativeKind Kind, TimeUnit Unit)
{
    /// <summary>How many units; negative for the past. 0 for "the same".</summary>
    public int Amount { get; init; }

    /// <summary>1 to 12 or 21 to 24 where a month or season is named: <c>the following spring</c>; else null.</summary>
    public int? Month { get; init; }

    /// <summary>1 Monday to 7; null where none is named.</summary>
    public int? Weekday { get; init; }

    /// <summary>1 to 31: <c>the 24th inst.</c>; null where none is named.</summary>
    public int? Day { get; init; }
}

/// <summary>What a relative date leans on.</summary>
public enum RelativeKind
{
    /// <summary>The date told before: <c>three days later</c>.</summary>
    Told,

    /// <summary>The day of writing: <c>yesterday</c>, <c>24th ult.</c></summary>
    Writing,
}

/// <summary>A unit of time.</summary>
public enum TimeUnit
{
    Day = 1,
    Week,
    Month,
    Year,
    Decade,
    Century,

    /// <summary>Spring, summer, autumn or winter.</summary>
    Season,

    /// <summary>An hour or a minute: too short for a date.</summary>
    Hour,

    /// <summary>Morning, evening or night.</summary>
    PartOfDay,
    Fortnight,
}

/// <summary>A length of time.</summary>
/// <param name="Amount">How many units; at least 1.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct TimeLength(int Amount, TimeUnit Unit)
{
    /// <summary>As ISO 8601 writes it: <c>P10Y</c>, <c>P3M</c>, <c>PT90H</c>.</summary>
    public string Iso => Unit switch
    {
        TimeUnit.Hour => $"PT{Amount}H",
        TimeUnit.Day or TimeUnit.PartOfDay => $"P{Amount}D",
        TimeUnit.Week => $"P{Amount}W",
        TimeUnit.Fortnight => $"P{Amount * 2}W",
        TimeUnit.Month => $"P{Amount}M",
        TimeUnit.Season => $"P{Amount * 3}M",
        TimeUnit.Decade => $"P{Amount * 10}Y",
        TimeUnit.Century => $"P{Amount * 100}Y",
        _ => $"P{Amount}Y",
    };
}
