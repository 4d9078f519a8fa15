namespace Attest.Language;

/// <summary><c>X argued that … . "In December …"</c>: the paragraph goes on with its last speaker.</summary>
internal sealed class ParagraphSieve(SpeechText speech, CueBeforeSieve cues, PhraseSieve phrases) : ISpeakerSieve
{
    public const string Rule = "paragraph";
    private const int Reach = 3;

    public SpeakerCue? Find(QuotedSpan quote)
    {
        int paragraph = speech.Sentences[quote.Sentence].Paragraph;
        for (int s = quote.Sentence - 1; s >= 0 && quote.Sentence - s <= Reach && speech.Sentences[s].Paragraph == paragraph; s--)
        {
            int end = speech.Sentences[s].Tokens.Count;
            if ((cues.Last(s, 0, end) ?? phrases.In(s, 0, end)) is { } found)
            {
                return found.Kind is "think" or "doubt" or "know" or "feel" or "order" ? null : found with { Rule = Rule };
            }
        }

        return null;
    }
}
