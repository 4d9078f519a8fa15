namespace Attest.Text;

/// <summary>A range of days, both ends included, as proleptic Gregorian day numbers
/// (<see cref="DateOnly.DayNumber"/>; negative before the year 1).</summary>
/// <param name="First">The earliest day; <see cref="OpenStart"/> where the range has no beginning.</param>
/// <param name="Last">The latest day; <see cref="OpenEnd"/> where it has no end.</param>
public readonly record struct DayRange(int First, int Last)
{
    public const int OpenStart = int.MinValue;
    public const int OpenEnd = int.MaxValue;

    public bool Contains(DayRange other) => other.First >= First && other.Last <= Last;

    public bool Overlaps(DayRange other) => First <= other.Last && other.First <= Last;

    public DayRange Cover(DayRange other) => new(Math.Min(First, other.First), Math.Max(Last, other.Last));

    /// <summary>The year of the first day, astronomical (0 is 1 BC); null where the range has no beginning.</summary>
    public int? FirstYear => First == OpenStart ? null : CivilDays.Of(First).Year;

    /// <summary>The year of the last day; null where the range has no end.</summary>
    public int? LastYear => Last == OpenEnd ? null : CivilDays.Of(Last).Year;
}
