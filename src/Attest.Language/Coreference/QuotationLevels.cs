namespace Attest.Language;

/// <summary>
/// Which speech an offset of the reading stands in. Words quoted as part of the narrator's own sentence (<c>he called it "his cross"</c>) are no
/// speech: their pronouns are the narrator's.
/// </summary>
public sealed class QuotationLevels
{
    private readonly QuotedSpan[] _quotes;

    /// <param name="text">The reading.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="rules">Marks and cues of speech.</param>
    public QuotationLevels(string text, IReadOnlyList<Sentence> sentences, SpeechRules rules)
        : this(text, sentences, QuotationMarks.Find(text, sentences, rules).FindAll(q => !q.IsNested))
    {
    }

    internal QuotationLevels(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<QuotedSpan> quotes) =>
        _quotes = [.. quotes.Where(q => !IsFragment(text, sentences, q))];

    /// <summary>The number of the quotation, from 0; -1 outside of all.</summary>
    public int At(int offset)
    {
        int at = Text.SortedSearch.First(_quotes.Length, i => _quotes[i].Content.End > offset);
        return at < _quotes.Length && _quotes[at].Content.Contains(offset) ? at : -1;
    }

    // In small letters, behind a word, inside one sentence, without "I" or "we".
    private static bool IsFragment(string text, IReadOnlyList<Sentence> sentences, QuotedSpan quote)
    {
        if (quote.OpeningToken <= 0 || quote.LastSentence != quote.Sentence || !char.IsLower(text[quote.Content.Start]))
        {
            return false;
        }

        var tokens = sentences[quote.Sentence].Tokens;
        return tokens[quote.OpeningToken - 1].Kind == TokenKind.Word
            && !tokens.Any(t => quote.Content.Contains(t.Span) && t.Span.Slice(text) is "I" or "me" or "my" or "we" or "us" or "our" or "you" or "your");
    }
}
