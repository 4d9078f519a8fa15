using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Finds the words that are somebody's other than the narrator's and whose they are: between quotation marks by the cue beside
/// them, else by the last speaker of the paragraph; behind <c>said that</c>; and the bodies of the sources inside the page.
/// </summary>
internal sealed class QuotationFinder(Lexicon lexicon)
{
    private const int FewestTokensOfSpeech = 4;

    public List<Quotation> Find(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Mention> mentions, IReadOnlyList<CoreferenceLink> links, IReadOnlyList<QuotedSpan> quoted)
    {
        var speakers = new SpeakerFinder(text, mentions, links, lexicon);
        var found = new List<Quotation>();
        found.AddRange(EmbeddedSources(text, sentences, mentions));
        found.AddRange(Direct(text, sentences, speakers, quoted));
        found.AddRange(Indirect(text, sentences, speakers, quoted));
        return [.. found.OrderBy(q => q.Content.Start).ThenByDescending(q => q.Content.Length)];
    }

    private IEnumerable<Quotation> EmbeddedSources(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Mention> mentions)
    {
        foreach (var source in sentences.Select(s => s.Source).OfType<Reading.EmbeddedSource>().Distinct().Where(s => !s.Body.IsEmpty))
        {
            int? mention = source.AuthorSpan is TextSpan span
                ? Enumerable.Range(0, mentions.Count).Where(i => mentions[i].Span.Overlaps(span)).Select(i => (int?)i).FirstOrDefault()
                : null;
            yield return new Quotation(QuotationKind.EmbeddedSource, source.Body, source.Author, mention, null)
            {
                CueKind = lexicon.IsFromTheDock(source.Heading.In(text)) ? "confess" : null,
            };
        }
    }

    private static IEnumerable<Quotation> Direct(string text, IReadOnlyList<Sentence> sentences, SpeakerFinder speakers, IReadOnlyList<QuotedSpan> quoted)
    {
        SpeakerCue? last = null;
        int lastParagraph = -1;
        foreach (var quote in quoted)
        {
            var sentence = sentences[quote.Sentence];
            bool sameParagraph = sentence.Paragraph == lastParagraph;
            var speaker = quote.OpeningToken < 0 ? last : Speaker(sentences, quote, speakers) ?? InParagraphBefore(sentences, quote, speakers);
            bool isSpeech = speaker is not null || Tokens(text, quote) >= FewestTokensOfSpeech;
            if (!isSpeech)
            {
                continue;
            }

            speaker ??= sameParagraph ? last : null;
            yield return new Quotation(QuotationKind.Direct, quote.Content, speaker?.Name, speaker?.Mention, speaker?.Cue) { CueKind = speaker?.Kind };
            (last, lastParagraph) = (speaker ?? last, sentence.Paragraph);
        }
    }

    private static SpeakerCue? Speaker(IReadOnlyList<Sentence> sentences, QuotedSpan quote, SpeakerFinder speakers)
    {
        var sentence = sentences[quote.Sentence];
        var before = quote.OpeningToken > 0 ? speakers.Before(sentence, quote.Sentence, 0, quote.OpeningToken) : null;
        if (before is not null)
        {
            return before;
        }

        var closing = sentences[quote.LastSentence];
        int after = 0;
        while (after < closing.Tokens.Count && closing.Tokens[after].Span.Start < quote.Content.End + 1)
        {
            after++;
        }

        return after < closing.Tokens.Count ? speakers.After(closing, quote.LastSentence, after) : null;
    }

    // "X argued that … . "In December …"": the paragraph goes on with its last speaker.
    private static SpeakerCue? InParagraphBefore(IReadOnlyList<Sentence> sentences, QuotedSpan quote, SpeakerFinder speakers)
    {
        for (int s = quote.Sentence - 1; s >= 0 && quote.Sentence - s <= 3 && sentences[s].Paragraph == sentences[quote.Sentence].Paragraph; s--)
        {
            if (speakers.Before(sentences[s], s, 0, sentences[s].Tokens.Count) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static int Tokens(string text, QuotedSpan quote)
    {
        int words = 0;
        bool inWord = false;
        foreach (char c in quote.Content.Slice(text))
        {
            bool letter = char.IsLetterOrDigit(c);
            words += letter && !inWord ? 1 : 0;
            inWord = letter || (inWord && c is '\'' or '’' or '-');
        }

        return words;
    }

    private static IEnumerable<Quotation> Indirect(string text, IReadOnlyList<Sentence> sentences, SpeakerFinder speakers, IReadOnlyList<QuotedSpan> quoted)
    {
        for (int s = 0; s < sentences.Count; s++)
        {
            var tokens = sentences[s].Tokens;
            for (int t = 0; t + 2 < tokens.Count; t++)
            {
                int that = ThatAfter(text, tokens, t);
                if (that < 0 || speakers.CueAt(sentences[s], t) is null || speakers.Before(sentences[s], s, 0, t + 1) is not { } speaker || speaker.Cue != tokens[t].Span)
                {
                    continue;
                }

                var content = tokens[that + 1].Span.Cover(LastWord(sentences[s]));
                if (!quoted.Any(q => q.Content.Contains(content.Start)))
                {
                    yield return new Quotation(QuotationKind.Indirect, content, speaker.Name, speaker.Mention, speaker.Cue) { CueKind = speaker.Kind };
                }

                break;
            }
        }
    }

    // "argued that", "argued in his book (1951) that": the conjunction may stand a phrase away.
    private static int ThatAfter(string text, IReadOnlyList<Token> tokens, int cue)
    {
        for (int t = cue + 1; t + 1 < tokens.Count && t <= cue + 3; t++)
        {
            if (tokens[t].Span.Slice(text) is "that" or "dass" or "que" or "что")
            {
                return t;
            }
        }

        return -1;
    }

    private static TextSpan LastWord(Sentence sentence)
    {
        int last = sentence.Tokens.Count - 1;
        while (last > 0 && sentence.Tokens[last].Kind is TokenKind.Punctuation or TokenKind.ClosingQuote)
        {
            last--;
        }

        return sentence.Tokens[last].Span;
    }
}
