using Attest.Reading;
using Attest.Text;

namespace Attest.Language;

/// <summary>Cuts the blocks of a transcript into sentences. A sentence never crosses a block.</summary>
public sealed class SentenceSplitter(Tokeniser tokeniser, DateGrammar dates, NameLists names)
{
    /// <summary>The sentences of every block that holds words of the author, in order.</summary>
    public List<Sentence> Split(Transcript transcript)
    {
        var sentences = new List<Sentence>();
        int paragraph = 0;
        foreach (var region in transcript.Regions.Where(IsRead).OrderBy(r => r.Reading))
        {
            var source = transcript.SourceAt(region.Reading.Start);
            var tokens = tokeniser.Tokenise(transcript.Reading, region.Value ?? region.Reading);
            int first = 0;
            while (first < tokens.Count)
            {
                int end = End(transcript.Reading, tokens, first);
                var slice = tokens.GetRange(first, end - first).ToArray();
                sentences.Add(new Sentence(slice[0].Span.Cover(slice[^1].Span), slice, region, paragraph, source));
                first = end;
            }

            paragraph++;
        }

        return sentences;
    }

    private static bool IsRead(Region region) =>
        !region.Reading.IsEmpty && (region.HoldsClaims || region.Kind is RegionKind.Title or RegionKind.Heading or RegionKind.Byline or RegionKind.DateLine);

    private int End(string text, List<Token> tokens, int first)
    {
        for (int i = first; i < tokens.Count; i++)
        {
            if (IsYearAbbreviation(text, tokens, i))
            {
                return i + 1;
            }

            if (!IsStop(text, tokens[i]) || IsOrdinalDay(text, tokens, i))
            {
                continue;
            }

            int next = i + 1;
            while (next < tokens.Count && IsClosing(text, tokens[next]))
            {
                next++;
            }

            if (next >= tokens.Count || MayOpen(text, tokens, next))
            {
                return next;
            }
        }

        return tokens.Count;
    }

    private static bool IsStop(string text, Token token)
    {
        if (token.Kind != TokenKind.Punctuation)
        {
            return false;
        }

        char c = text[token.Span.Start];
        return c is '.' or '!' or '?' or '…' or '。';
    }

    // "1937 г. Осуждён …": the abbreviation of "year" ends a sentence where a new one plainly begins, and not before a name: "в 1881 г. Иванов".
    private bool IsYearAbbreviation(string text, List<Token> tokens, int at)
    {
        bool year = at > 0 && at + 2 < tokens.Count && tokens[at].Span.Slice(text) is "г." or "гг." && tokens[at - 1].Kind == TokenKind.Number;
        if (!year || tokens[at + 1].Kind != TokenKind.Word || !char.IsUpper(text[tokens[at + 1].Span.Start]))
        {
            return false;
        }

        string next = tokens[at + 1].Span.In(text);
        bool name = names.SurnameGender(next) is not null || names.IsGivenName(next) || names.IsPlace(next) || char.IsUpper(text[tokens[at + 2].Span.Start]);
        return !name;
    }

    // "am 3. Mai": the stop belongs to the number.
    private bool IsOrdinalDay(string text, List<Token> tokens, int stop) =>
        stop > 0 && stop + 1 < tokens.Count && tokens[stop - 1].Kind == TokenKind.Number && tokens[stop - 1].Span.Length <= 2
        && tokens[stop - 1].Span.End == tokens[stop].Span.Start && dates.IsMonth(tokens[stop + 1].Span.Slice(text));

    private static bool IsClosing(string text, Token token) =>
        token.Kind == TokenKind.ClosingQuote || (token.Kind == TokenKind.Punctuation && text[token.Span.Start] is ')' or ']' or '.' or '!' or '?');

    private static bool MayOpen(string text, List<Token> tokens, int at)
    {
        var token = tokens[at];
        if (token.Kind is TokenKind.OpeningQuote or TokenKind.Number)
        {
            return true;
        }

        char c = text[token.Span.Start];
        return c is '(' or '[' or '—' or '–' or '-' or '¿' or '¡' || char.IsUpper(c) || (char.IsLetter(c) && !char.IsLower(c));
    }
}
