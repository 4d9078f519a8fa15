using Attest.Text;

namespace Attest.Language;

/// <summary>
/// A state machine over quotation marks, paragraph by paragraph. A quotation that its paragraph leaves open goes on into the next one
/// where a closing mark stands there before any opening one: page breaks cut quotations in two.
/// </summary>
internal static class QuotationMarks
{
    public static List<QuotedSpan> Find(string text, IReadOnlyList<Sentence> sentences)
    {
        var found = new List<QuotedSpan>();
        int first = 0;
        while (first < sentences.Count)
        {
            int end = first;
            while (end < sentences.Count && sentences[end].Paragraph == sentences[first].Paragraph)
            {
                end++;
            }

            Paragraph(text, sentences, first, end, found);
            first = end;
        }

        return found;
    }

    private static void Paragraph(string text, IReadOnlyList<Sentence> sentences, int first, int end, List<QuotedSpan> found)
    {
        (int Sentence, int Token)? open = null;
        bool continues = found.Count > 0 && found[^1].IsOpen;
        for (int s = first; s < end; s++)
        {
            var tokens = sentences[s].Tokens;
            for (int t = 0; t < tokens.Count; t++)
            {
                bool doubled = text[tokens[t].Span.Start] is not ('\'' or '‘' or '’' or '‚');
                if (tokens[t].Kind == TokenKind.OpeningQuote && open is null && doubled)
                {
                    open = (s, t);
                    continues = false;
                }
                else if (tokens[t].Kind == TokenKind.ClosingQuote && doubled)
                {
                    if (open is { } at)
                    {
                        Add(sentences, at, tokens[t].Span.Start, s, found);
                    }
                    else if (continues)
                    {
                        found.Add(new QuotedSpan(TextSpan.Of(sentences[first].Span.Start, tokens[t].Span.Start), first, -1, s));
                    }

                    open = null;
                    continues = false;
                }
            }
        }

        if (open is { } left)
        {
            // Where the next paragraph neither closes the quotation nor opens it anew, its mark is missing: then the
            // quotation is the sentence it opens in, not the rest of the paragraph.
            bool goesOn = GoesOn(text, sentences, end);
            int last = goesOn ? end - 1 : left.Sentence;
            int before = found.Count;
            Add(sentences, left, sentences[last].Span.End, last, found);
            if (found.Count > before)
            {
                found[^1] = found[^1] with { IsOpen = goesOn };
            }
        }
    }

    private static bool GoesOn(string text, IReadOnlyList<Sentence> sentences, int next)
    {
        for (int s = next; s < sentences.Count && sentences[s].Paragraph == sentences[next].Paragraph; s++)
        {
            foreach (var token in sentences[s].Tokens)
            {
                bool doubled = text[token.Span.Start] is not ('\'' or '‘' or '’' or '‚');
                if (doubled && token.Kind is TokenKind.OpeningQuote or TokenKind.ClosingQuote && doubled)
                {
                    return token.Kind == TokenKind.ClosingQuote || token.Span.Start == sentences[next].Span.Start;
                }
            }
        }

        return false;
    }

    private static void Add(IReadOnlyList<Sentence> sentences, (int Sentence, int Token) open, int end, int lastSentence, List<QuotedSpan> found)
    {
        int start = sentences[open.Sentence].Tokens[open.Token].Span.End;
        if (end > start)
        {
            found.Add(new QuotedSpan(TextSpan.Of(start, end), open.Sentence, open.Token, lastSentence));
        }
    }
}
