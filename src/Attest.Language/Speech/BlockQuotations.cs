using Attest.Reading;
using Attest.Text;

namespace Attest.Language;

/// <summary>Paragraphs set off as quotations, without marks: the sentence that leads in names the speaker.</summary>
internal sealed class BlockQuotations(SpeechText speech, CueBeforeSieve cues, PhraseSieve phrases)
{
    public IEnumerable<Quotation> All()
    {
        for (int s = 0; s < speech.Sentences.Count; s++)
        {
            if (speech.Sentences[s].Region.Kind != RegionKind.Quotation)
            {
                continue;
            }

            int end = s + 1;
            while (end < speech.Sentences.Count && speech.Sentences[end].Region.Kind == RegionKind.Quotation)
            {
                end++;
            }

            var content = speech.Sentences[s].Span.Cover(speech.Sentences[end - 1].Span);
            if (!speech.Quotes.Any(q => q.Content.Start <= content.Start + 1 && q.Content.End >= content.End - 2) && LeadIn(s - 1) is { } speaker)
            {
                yield return new Quotation(QuotationKind.Direct, content, speaker.Name, speaker.Mention, speaker.Cue) { CueKind = speaker.Kind, Rule = "block" };
            }

            s = end - 1;
        }
    }

    private SpeakerCue? LeadIn(int sentence)
    {
        if (sentence < 0 || speech.Text[speech.Sentences[sentence].Span.End - 1] is not (':' or ',' or '—'))
        {
            return null;
        }

        int end = speech.Sentences[sentence].Tokens.Count;
        return cues.Last(sentence, 0, end) ?? phrases.In(sentence, 0, end) ?? new ColonSieve(speech).In(sentence, end);
    }
}
