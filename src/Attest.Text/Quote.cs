namespace Attest.Text;

/// <summary>
/// The words a passage says. A quote is never typed, only cut: the one way to get one is <see cref="Cut"/>, so that every
/// quote is exact in the text it was cut from (invariant 1).
/// </summary>
public sealed record Quote
{
    private Quote(TextSpan span, string text)
    {
        Span = span;
        Text = text;
    }

    /// <summary>Where the words stand in the received text, UTF-16 code units.</summary>
    public TextSpan Span { get; }

    public string Text { get; }

    /// <param name="received">The received text of a document.</param>
    /// <param name="span">The range to cut, within <paramref name="received"/>.</param>
    public static Quote Cut(string received, TextSpan span) => new(span, span.In(received));
}
