using System.Diagnostics.CodeAnalysis;

namespace Attest.Text;

/// <summary>
/// A date as ISO 8601-2 (EDTF) states it, with the first and the last day it allows. Precision is never overstated
/// (invariant 10): <c>1936-08</c> is a month, not its first day. The default value is no date and compares equal to nothing useful;
/// use <c>Edtf?</c> for a date that may be missing.
/// </summary>
/// <remarks>Levels 0 to 2 as far as prose needs them: see docs/formats.md. The calendar is kept beside the date, not in it.</remarks>
public readonly record struct Edtf
{
    internal Edtf(string text, DayRange range)
    {
        Text = text;
        Range = range;
    }

    /// <summary>The EDTF string: <c>1937-02-01</c>, <c>1905/1907</c>, <c>1924~</c>, <c>../1924</c>.</summary>
    public string Text { get; }

    /// <summary>The days the date allows.</summary>
    public DayRange Range { get; }

    /// <summary>True for <c>a/b</c>, <c>a/..</c> and <c>../b</c>.</summary>
    public bool IsInterval => Text.Contains('/');

    /// <summary>True for <c>[1936,1937]</c>, one of several, and <c>{1936,1937}</c>, all of them.</summary>
    public bool IsSet => Text.Length > 0 && Text[0] is '[' or '{';

    /// <summary>True for <c>1937-02-01</c>: one day, nothing qualified.</summary>
    public bool IsDay => Range.First == Range.Last;

    /// <summary>True where <c>?</c>, <c>~</c> or <c>%</c> qualifies the date.</summary>
    public bool IsQualified => Text.AsSpan().IndexOfAny('?', '~', '%') >= 0;

    /// <exception cref="FormatException">The text is no EDTF this program reads.</exception>
    public static Edtf Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"'{text}' is no EDTF date this program reads.");

    public static bool TryParse([NotNullWhen(true)] string? text, out Edtf date) => EdtfParser.TryParse(text, out date);

    /// <summary>A year, month or day of the proleptic Gregorian calendar.</summary>
    /// <param name="year">-9999 to 9999; 0 is 1 BC.</param>
    /// <param name="month">1 to 12, or null.</param>
    /// <param name="day">1 to the length of the month, or null.</param>
    public static Edtf Of(int year, int? month = null, int? day = null) =>
        Parse(Write(year, month, day));

    /// <summary>The EDTF string of a year, month or day, whether it exists or not.</summary>
    internal static string Write(int year, int? month = null, int? day = null) =>
        month is null ? $"{year:0000;-0000}" : day is null ? $"{year:0000;-0000}-{month:00}" : $"{year:0000;-0000}-{month:00}-{day:00}";

    /// <summary>True where both dates can be true of one event: one range holds the other, or they are equal.</summary>
    public bool IsCompatibleWith(Edtf other) => Range.Contains(other.Range) || other.Range.Contains(Range);

    public override string ToString() => Text ?? "";
}
