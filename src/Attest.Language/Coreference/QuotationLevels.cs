namespace Attest.Language;

/// <summary>Which quotation an offset of the reading stands in.</summary>
public sealed class QuotationLevels
{
    private readonly IReadOnlyList<QuotedSpan> _quotes;

    /// <param name="text">The reading.</param>
    /// <param name="sentences">Its sentences.</param>
    public QuotationLevels(string text, IReadOnlyList<Sentence> sentences)
        : this(QuotationMarks.Find(text, sentences))
    {
    }

    internal QuotationLevels(IReadOnlyList<QuotedSpan> quotes) => _quotes = quotes;

    /// <summary>The number of the quotation, from 0; -1 outside of all.</summary>
    public int At(int offset)
    {
        int at = Text.SortedSearch.First(_quotes.Count, i => _quotes[i].Content.End > offset);
        return at < _quotes.Count && _quotes[at].Content.Contains(offset) ? at : -1;
    }
}
