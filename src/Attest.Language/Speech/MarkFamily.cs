namespace Attest.Language;

/// <summary>Quotation marks that open and close together.</summary>
internal enum MarkFamily
{
    /// <summary><c>" “ ” „</c>.</summary>
    Double,

    /// <summary><c>' ‘ ’ ‚ ‹ ›</c>: the marks that look like apostrophes, and their angular sisters.</summary>
    Single,

    /// <summary><c>« »</c>, either way round.</summary>
    Angle,
}
