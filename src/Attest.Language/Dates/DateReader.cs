using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Reads the dates of a document in their context: a year carried to a bare day, month or season by the sentences before, and
/// dates told relative to the one before. Where nothing plainly governs, there is no date (invariant 10).
/// </summary>
public sealed class DateReader(DateGrammar grammar, RelativeDates relative)
{
    /// <summary>How many sentences back a year may lie to govern a bare day or month.</summary>
    private const int Reach = 2;

    /// <summary>How far back "that summer" may look: it points at something told, so it may cross a paragraph.</summary>
    private const int PointingReach = 12;

    /// <summary>The dates of a document, in order.</summary>
    public List<DateMention> Read(string text, IReadOnlyList<Sentence> sentences)
    {
        var found = new List<DateMention>();
        for (int s = 0; s < sentences.Count; s++)
        {
            var inSentence = grammar.Scan(text, sentences[s].Span)
                .Select(e => (Span: e.Span, Expression: (DateExpression?)e))
                .Concat(relative.Scan(text, sentences[s]).Select(r => (Span: r, Expression: (DateExpression?)null)))
                .OrderBy(e => e.Span);
            foreach (var (span, expression) in inSentence)
            {
                if (found.Count > 0 && found[^1].Span.Overlaps(span))
                {
                    continue;
                }

                var mention = expression is null
                    ? FromAnchor(text, sentences, s, span, found)
                    : Resolve(text, sentences, s, expression, found);
                if (mention is not null)
                {
                    found.Add(mention);
                }
            }
        }

        return found;
    }

    private static DateMention? Resolve(string text, IReadOnlyList<Sentence> sentences, int s, DateExpression expression, List<DateMention> found)
    {
        string words = expression.Span.In(text);
        if (expression.Date is Edtf stated)
        {
            return new DateMention(expression.Span, stated, words, "stated", s);
        }

        bool pointing = expression.Shape == DateShape.SeasonWithoutYear;
        var anchor = Anchor(sentences, s, found, pointing);
        if (anchor?.Date.Range.LastYear is not int year || expression.WithYear(year) is not Edtf carried || GoesBack(carried, anchor))
        {
            return null;
        }

        return new DateMention(expression.Span, carried, words, $"year from “{anchor.Words}”", s);
    }

    // "In October" after "September 1927" is October 1927; "on 3 March" after "November 1936" is not March 1936.
    private static bool GoesBack(Edtf carried, DateMention anchor) => carried.Range.Last < anchor.Date.Range.First;

    private DateMention? FromAnchor(string text, IReadOnlyList<Sentence> sentences, int s, TextSpan span, List<DateMention> found)
    {
        string words = span.In(text);
        return Anchor(sentences, s, found, pointing: false) is { } anchor && relative.Resolve(words, anchor.Date) is Edtf date
            ? new DateMention(span, date, words, $"{words}, counted from “{anchor.Words}”", s)
            : null;
    }

    private static DateMention? Anchor(IReadOnlyList<Sentence> sentences, int s, List<DateMention> found, bool pointing)
    {
        if (found.Count == 0 || found[^1].Date.Range.LastYear is null)
        {
            return null;
        }

        var last = found[^1];
        int distance = s - last.Sentence;
        bool near = distance <= Reach && sentences[s].Paragraph == sentences[last.Sentence].Paragraph;
        return near || (pointing && distance <= PointingReach) ? last : null;
    }
}
