using Attest.Text;

namespace Attest.Language;

/// <summary>A date as written and as EDTF.</summary>
/// <param name="Span">Range of the reading.</param>
/// <param name="Date">What it means.</param>
/// <param name="Words">The original words.</param>
/// <param name="Reason">How the meaning was reached: <c>stated</c>, <c>year from the sentence before</c>, <c>a year after 1927-10</c>.</param>
/// <param name="Sentence">Index of its sentence.</param>
public sealed record DateMention(TextSpan Span, Edtf Date, string Words, string Reason, int Sentence)
{
    /// <summary>The calendar the document states (<c>julian</c>); null where it states none.</summary>
    public string? Calendar { get; init; }

    /// <summary>The part of the time that is meant, which EDTF cannot say: <c>late in 1936</c>; null where the whole.</summary>
    public DatePart? Part { get; init; }
}
