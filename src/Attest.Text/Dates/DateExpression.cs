namespace Attest.Text;

/// <summary>A date as written, read without its context.</summary>
/// <param name="Span">Range of the text, UTF-16 code units.</param>
/// <param name="Shape">What it states.</param>
/// <param name="Date">Its meaning; null where the context must give something.</param>
public sealed record DateExpression(TextSpan Span, DateShape Shape, Edtf? Date)
{
    /// <summary>1 to 12, or 21 to 24 for a season; null where none is stated.</summary>
    public int? Month { get; init; }

    /// <summary>1 to 31; null where none is stated.</summary>
    public int? Day { get; init; }

    /// <summary>The last two figures of a year without century; null elsewhere.</summary>
    public int? ShortYear { get; init; }

    /// <summary>The month a range ends in whose year is missing; null elsewhere.</summary>
    public int? EndMonth { get; init; }

    /// <summary>The day such a range ends on; null where it states none.</summary>
    public int? EndDay { get; init; }

    /// <summary>True where the words themselves point at a year told before: <c>3 January of that year</c>, <c>that summer</c>.</summary>
    public bool IsPointing { get; init; }

    /// <summary>The part that is meant: <c>late in 1936</c>; null where the whole.</summary>
    public DatePart? Part { get; init; }

    /// <summary><c>julian</c> or <c>french republican</c> where the words give the date, or one of two, in that calendar; else null.</summary>
    public string? Calendar { get; init; }

    /// <summary>How far away from another date; null where the date stands by itself.</summary>
    public RelativeDate? Relative { get; init; }

    /// <summary>The length of time, or the age; null for dates.</summary>
    public TimeLength? Length { get; init; }

    internal DateQualifier Qualifier { get; init; }

    /// <summary>The date with a year taken from the context; null where the day does not exist in that year.</summary>
    public Edtf? WithYear(int year)
    {
        if (EndMonth is int endMonth)
        {
            string from = Edtf.Write(year, Month, Day), to = Edtf.Write(endMonth < Month ? year + 1 : year, endMonth, EndDay);
            return Edtf.TryParse($"{from}/{to}", out var interval) ? interval : null;
        }

        return Qualifier.Apply(Edtf.Write(year, Month, Day));
    }

    /// <summary>The day in a month taken from the context; null where the month has no such day.</summary>
    public Edtf? WithMonth(int year, int month) => Qualifier.Apply(Edtf.Write(year, month, Day));

    /// <summary>A short year or decade in the century of another.</summary>
    public Edtf? WithCentury(int year)
    {
        int full = (year / 100 * 100) + ShortYear.GetValueOrDefault();
        return Qualifier.Apply(Shape == DateShape.DecadeWithoutCentury ? $"{full / 10:000}X" : Edtf.Write(full, Month, Day));
    }

    /// <summary>A date that was reached from the context, with what qualifies it here.</summary>
    public Edtf? Qualified(Edtf reached) => Qualifier.Apply(reached.Text);
}
