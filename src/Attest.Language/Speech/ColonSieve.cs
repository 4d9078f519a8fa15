namespace Attest.Language;

/// <summary><c>Keller's sister took up the story: "…"</c>: before a colon and a quotation the subject of the sentence speaks, whatever the verb.</summary>
internal sealed class ColonSieve(SpeechText speech) : ISpeakerSieve
{
    private const string Rule = "colon";

    public SpeakerCue? Find(QuotedSpan quote) => quote.OpeningToken > 1 ? In(quote.Sentence, quote.OpeningToken) : null;

    /// <summary>The subject of the words before a colon that is the token before <paramref name="to"/>; null where there is no colon or no name.</summary>
    public SpeakerCue? In(int index, int to)
    {
        var sentence = speech.Sentences[index];
        if (speech.Text[sentence.Tokens[to - 1].Span.Start] != ':')
        {
            return null;
        }

        int[] voices = speech.VoicesIn(index, sentence.Span.Start, sentence.Tokens[to - 1].Span.Start);
        int at = Array.FindIndex(voices, m => !speech.IsGoverned(sentence, speech.Mentions[m]));
        if (at < 0)
        {
            return null;
        }

        var (name, mention) = speech.Voice(sentence, voices[at]);
        return new SpeakerCue(name, mention, sentence.Tokens[to - 1].Span, "say", Rule);
    }
}
