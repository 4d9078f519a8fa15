using Attest.Text;

namespace Attest.Language;

/// <summary>What stands right beside a quotation: <c>said X</c>, <c>X said</c>, <c>X took up the story:</c>.</summary>
internal sealed class TurnCues(Dialogue dialogue, Lexicon lexicon)
{
    private const int Near = 4;
    private const int Tail = 12;

    /// <summary>The candidate in the words behind a closing mark and how it stands there; null where nobody is named.</summary>
    public (int Candidate, SpeakerFeature Feature)? After(int quote)
    {
        var span = dialogue.Quotes[quote];
        int limit = quote + 1 < dialogue.Quotes.Count ? dialogue.Quotes[quote + 1].Content.Start : int.MaxValue;
        var (sentence, token) = Behind(span);
        if (sentence < 0 || dialogue.Sentences[sentence].Tokens[token].Span.Start >= limit)
        {
            return null;
        }

        var tokens = dialogue.Sentences[sentence].Tokens;
        int start = tokens[token].Span.Start, end = Math.Min(limit, dialogue.Sentences[sentence].Span.End);
        var (first, last) = dialogue.NarratedIn(start, end);
        if (first == last)
        {
            return null;
        }

        return (first, Standing(tokens, token, dialogue.Narrated[first].Span, sentence != span.LastSentence));
    }

    /// <summary>The candidate in the words before an opening mark; null where none stands there or the words belong to another quotation.</summary>
    public (int Candidate, SpeakerFeature Feature)? Before(int quote)
    {
        var span = dialogue.Quotes[quote];
        int sentence = span.OpeningToken > 0 ? span.Sentence : span.Sentence - 1;
        if (span.OpeningToken < 0 || sentence < 0 || dialogue.Sentences[sentence].Paragraph != dialogue.Sentences[span.Sentence].Paragraph)
        {
            return null;
        }

        var tokens = dialogue.Sentences[sentence].Tokens;
        int end = span.OpeningToken > 0 ? span.OpeningToken : tokens.Count;
        int from = Math.Max(tokens[0].Span.Start, quote > 0 ? dialogue.Quotes[quote - 1].Content.End : 0);
        char tail = dialogue.Text[tokens[end - 1].Span.Start];
        bool opens = tail is ',' or ':' || span.OpeningToken > 0;
        return !opens ? null : BeforeCue(tokens, from, end) ?? (tail == ':' ? Subject(from, tokens[end - 1].Span.Start) : null);
    }

    private (int Candidate, SpeakerFeature Feature)? BeforeCue(IReadOnlyList<Token> tokens, int from, int end)
    {
        for (int t = end - 1; t >= Math.Max(0, end - Tail) && tokens[t].Span.Start >= from; t--)
        {
            if (!IsCue(tokens, t))
            {
                continue;
            }

            var (first, last) = dialogue.NarratedIn(from, tokens[t].Span.Start);
            if (last > first)
            {
                return (last - 1, SpeakerFeature.BeforeCue);
            }
        }

        return null;
    }

    private (int Candidate, SpeakerFeature Feature)? Subject(int from, int end)
    {
        var (first, last) = dialogue.NarratedIn(from, end);
        return last > first ? (first, SpeakerFeature.BeforeColon) : null;
    }

    private SpeakerFeature Standing(IReadOnlyList<Token> tokens, int at, TextSpan candidate, bool newSentence)
    {
        if (candidate.Start == tokens[at].Span.Start)
        {
            int after = at;
            while (after < tokens.Count && tokens[after].Span.Start < candidate.End)
            {
                after++;
            }

            return CueWithin(tokens, after, after + Near) ? SpeakerFeature.AfterNameCue : newSentence ? SpeakerFeature.AfterBeat : SpeakerFeature.AfterSubject;
        }

        int name = at;
        while (name < tokens.Count && tokens[name].Span.Start < candidate.Start)
        {
            name++;
        }

        bool near = !newSentence && name - at <= Near && char.IsLower(dialogue.Text[tokens[at].Span.Start]);
        return !near ? SpeakerFeature.AfterFirst
            : CueWithin(tokens, at, name) ? SpeakerFeature.AfterCueName
            : lexicon.ClassOf(tokens[at].Span.Slice(dialogue.Text)) == WordClass.Open ? SpeakerFeature.AfterVerbName
            : SpeakerFeature.AfterFirst;
    }

    private bool CueWithin(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (int t = from; t < Math.Min(to, tokens.Count) && tokens[t].Kind == TokenKind.Word; t++)
        {
            if (IsCue(tokens, t))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsCue(IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].Span.Slice(dialogue.Text);
        return tokens[at].Kind == TokenKind.Word && char.IsLower(word[0]) && lexicon.CueKind(word) is not null && lexicon.CueForm(word) != VerbForm.Gerund;
    }

    // The first word behind the closing mark: in its sentence, else in the next one of the paragraph.
    private (int Sentence, int Token) Behind(QuotedSpan span)
    {
        int last = Math.Min(span.LastSentence + 1, dialogue.Sentences.Count - 1);
        for (int s = span.LastSentence; s <= last && dialogue.Sentences[s].Paragraph == dialogue.Sentences[span.LastSentence].Paragraph; s++)
        {
            var tokens = dialogue.Sentences[s].Tokens;
            for (int t = 0; t < tokens.Count; t++)
            {
                if (tokens[t].Span.Start > span.Content.End && tokens[t].Kind is not (TokenKind.Punctuation or TokenKind.ClosingQuote))
                {
                    return (s, t);
                }
            }
        }

        return (-1, -1);
    }
}
