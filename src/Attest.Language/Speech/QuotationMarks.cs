using Attest.Text;

namespace Attest.Language;

/// <summary>
/// A state machine over quotation marks, paragraph by paragraph, with a quotation inside a quotation. A quotation that its paragraph leaves
/// open goes on into the next one where a closing mark stands there before any opening one, or where the mark is repeated at its beginning:
/// page breaks cut quotations in two, and long speeches repeat their marks.
/// </summary>
internal sealed class QuotationMarks(string text, IReadOnlyList<Sentence> sentences, SpeechRules rules)
{
    private readonly List<QuotedSpan> _found = [];
    private readonly List<(int Sentence, int Token, MarkFamily Family, int ClosesAt)> _open = [];

    /// <summary>The words between marks, in order of their beginning; those inside another quotation are marked as nested.</summary>
    public static List<QuotedSpan> Find(string text, IReadOnlyList<Sentence> sentences, SpeechRules rules)
    {
        var marks = new QuotationMarks(text, sentences, rules);
        for (int first = 0, end; first < sentences.Count; first = end)
        {
            end = first + 1;
            while (end < sentences.Count && sentences[end].Paragraph == sentences[first].Paragraph)
            {
                end++;
            }

            marks.Paragraph(first, end);
        }

        marks._found.Sort((a, b) => a.Content.Start.CompareTo(b.Content.Start));
        return marks._found;
    }

    public static MarkFamily FamilyOf(char mark) => mark switch
    {
        '\'' or '‘' or '’' or '‚' or '‹' or '›' => MarkFamily.Single,
        '«' or '»' => MarkFamily.Angle,
        _ => MarkFamily.Double,
    };

    private void Paragraph(int first, int end)
    {
        bool continues = _found.Count > 0 && _found[^1].IsOpen;
        for (int s = first; s < end; s++)
        {
            var tokens = sentences[s].Tokens;
            for (int t = 0; t < tokens.Count; t++)
            {
                if (tokens[t].Kind == TokenKind.OpeningQuote)
                {
                    continues &= !Opened(s, t, end);
                }
                else if (tokens[t].Kind == TokenKind.ClosingQuote)
                {
                    continues &= !Closed(s, tokens[t].Span, continues ? first : -1);
                }
            }
        }

        LeftOpen(end);
    }

    private bool Opened(int sentence, int token, int end)
    {
        var mark = sentences[sentence].Tokens[token].Span;
        var family = FamilyOf(text[mark.Start]);
        bool fits = _open.Count == 0 || (_open.Count == 1 && (_open[0].Family != family || family == MarkFamily.Angle));
        if (!fits)
        {
            return false;
        }

        int closesAt = -1;
        if (family == MarkFamily.Single)
        {
            if (SingleMarks.IsElision(text, mark, rules) || SingleMarks.Closing(text, sentences, (sentence, token), end, rules) is not { } closing)
            {
                return false;
            }

            closesAt = closing.Start;
        }

        _open.Add((sentence, token, family, closesAt));
        return family != MarkFamily.Single;
    }

    private bool Closed(int sentence, TextSpan mark, int continuedFrom)
    {
        var family = FamilyOf(text[mark.Start]);
        int at = _open.FindLastIndex(o => o.Family == family && (o.ClosesAt < 0 || o.ClosesAt == mark.Start));
        if (at >= 0)
        {
            // What was opened inside and never closed ends with the quotation around it: it is no quotation.
            _open.RemoveRange(at + 1, _open.Count - at - 1);
            Add(_open[at], mark.Start, sentence, isOpen: false);
            _open.RemoveAt(at);
            return family != MarkFamily.Single;
        }

        if (continuedFrom >= 0 && family != MarkFamily.Single && _open.Count == 0)
        {
            _found.Add(new QuotedSpan(TextSpan.Of(sentences[continuedFrom].Span.Start, mark.Start), continuedFrom, -1, sentence));
            return true;
        }

        return false;
    }

    // Where the next paragraph neither closes the quotation nor opens it anew, its mark is missing: then the
    // quotation is the sentence it opens in, not the rest of the paragraph.
    private void LeftOpen(int end)
    {
        if (_open.Count > 0 && _open[0].ClosesAt < 0)
        {
            bool goesOn = GoesOn(end);
            int last = goesOn ? end - 1 : _open[0].Sentence;
            _found.RemoveAll(q => q.IsNested && q.Content.Start > sentences[last].Span.End);
            Add(_open[0], sentences[last].Span.End, last, goesOn);
        }

        _open.Clear();
    }

    private bool GoesOn(int next)
    {
        for (int s = next; s < sentences.Count && sentences[s].Paragraph == sentences[next].Paragraph; s++)
        {
            foreach (var token in sentences[s].Tokens)
            {
                if (token.Kind is TokenKind.OpeningQuote or TokenKind.ClosingQuote && FamilyOf(text[token.Span.Start]) != MarkFamily.Single)
                {
                    return token.Kind == TokenKind.ClosingQuote || token.Span.Start == sentences[next].Span.Start;
                }
            }
        }

        return false;
    }

    private void Add((int Sentence, int Token, MarkFamily Family, int ClosesAt) open, int end, int lastSentence, bool isOpen)
    {
        int start = sentences[open.Sentence].Tokens[open.Token].Span.End;
        if (end > start)
        {
            bool nested = _open.Count > 0 && (_open[0].Sentence, _open[0].Token) != (open.Sentence, open.Token);
            _found.Add(new QuotedSpan(TextSpan.Of(start, end), open.Sentence, open.Token, lastSentence) { IsOpen = isOpen, IsNested = nested });
        }
    }
}
