namespace Attest.Language;

/// <summary>A verb of speech right behind the closing mark: <c>"…", said X</c>, <c>"…", X said</c>, <c>«…», — сказал X</c>.</summary>
internal sealed class CueAfterSieve(SpeechText speech, SubjectFinder subjects) : ISpeakerSieve
{
    private const int Behind = 6;
    private const string Rule = "cue after";

    public SpeakerCue? Find(QuotedSpan quote)
    {
        var closing = speech.Sentences[quote.LastSentence];
        int after = 0;
        while (after < closing.Tokens.Count && closing.Tokens[after].Span.Start < quote.Content.End + 1)
        {
            after++;
        }

        return after < closing.Tokens.Count ? In(quote.LastSentence, after)
            : NextSentence(quote) is int next ? In(next, 0)
            : null;
    }

    // "Go away!" Keller said. The capital of the name ends the sentence behind the mark.
    private int? NextSentence(QuotedSpan quote)
    {
        int next = quote.LastSentence + 1;
        bool asked = quote.Content.End > 0 && speech.Text[quote.Content.End - 1] is '!' or '?' or '…' or '.';
        return asked && next < speech.Sentences.Count && speech.Sentences[next].Paragraph == speech.Sentences[quote.LastSentence].Paragraph ? next : null;
    }

    private SpeakerCue? In(int index, int from)
    {
        var sentence = speech.Sentences[index];
        int end = Math.Min(sentence.Tokens.Count, from + Behind);
        for (int t = from; t < end && sentence.Tokens[t].Kind != TokenKind.OpeningQuote; t++)
        {
            if (speech.CueAt(sentence, t) is not { } kind)
            {
                continue;
            }

            var subject = (t > from ? Between(index, from, t) : null) ?? subjects.After(index, t) ?? (t > from ? subjects.Before(index, from, t) : null);
            if (subject is { } found)
            {
                return new SpeakerCue(found.Name, found.Mention, sentence.Tokens[t].Span, kind, Rule);
            }
        }

        return null;
    }

    private Subject? Between(int index, int from, int cue)
    {
        var sentence = speech.Sentences[index];
        int[] voices = speech.VoicesIn(index, sentence.Tokens[from].Span.Start, sentence.Tokens[cue].Span.Start);
        return voices.Length == 0 ? null : new Subject(speech.Mentions[voices[0]].Surface, voices[0]);
    }
}
