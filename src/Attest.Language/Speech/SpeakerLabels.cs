using Attest.Reading;
using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Transcripts of courts and interviews: paragraphs that open with the speaker's name and a colon or dash (<c>KELLER: …</c>, <c>The President: …</c>,
/// <c>Q. …</c>). A document is one where labels come again; a single <c>Name: …</c> is a line of a form.
/// </summary>
internal sealed class SpeakerLabels(SpeechText speech)
{
    private const int LongestLabel = 5;
    private const int FewestLabelled = 4;

    public IEnumerable<Quotation> All()
    {
        var labelled = Labelled();
        var counts = labelled.GroupBy(l => l.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.Count(), StringComparer.OrdinalIgnoreCase);
        if (labelled.Count < FewestLabelled || counts.Values.Count(c => c > 1) < 2)
        {
            yield break;
        }

        for (int i = 0; i < labelled.Count; i++)
        {
            var (sentence, token, name) = labelled[i];
            int end = EndOf(sentence, i + 1 < labelled.Count ? labelled[i + 1].Sentence : speech.Sentences.Count);
            var label = TextSpan.Of(speech.Sentences[sentence].Span.Start, speech.Sentences[sentence].Tokens[token].Span.Start);
            int start = Content(sentence, token, end);
            if (start < 0)
            {
                continue;
            }

            int[] voices = speech.VoicesIn(sentence, label.Start, label.End);
            string? speaker = name.Length <= 1 || name.EndsWith('.') && name.Length == 2 ? null : name;
            yield return new Quotation(QuotationKind.Direct, TextSpan.Of(start, speech.Sentences[end - 1].Span.End), speaker, voices.Length > 0 ? voices[0] : null, null) { Rule = "label" };
        }
    }

    private List<(int Sentence, int Token, string Name)> Labelled()
    {
        var found = new List<(int, int, string)>();
        for (int s = 0; s < speech.Sentences.Count; s++)
        {
            bool opens = s == 0 || speech.Sentences[s - 1].Paragraph != speech.Sentences[s].Paragraph;
            if (opens && speech.Sentences[s].Region.Kind is RegionKind.Body or RegionKind.Quotation && LabelEnd(speech.Sentences[s]) is int token and > 0)
            {
                found.Add((s, token, TextSpan.Of(speech.Sentences[s].Span.Start, speech.Sentences[s].Tokens[token - 1].Span.End).In(speech.Text)));
            }
        }

        return found;
    }

    // The token of the colon or dash behind a label; -1 where the sentence opens with none. "Q." and "A." carry their stop themselves.
    private int LabelEnd(Sentence sentence)
    {
        if (speech.Word(sentence, 0) is "Q." or "A." && sentence.Tokens.Count > 1)
        {
            return 1;
        }

        for (int t = 0; t < Math.Min(LongestLabel + 1, sentence.Tokens.Count); t++)
        {
            char c = speech.Text[sentence.Tokens[t].Span.Start];
            if (c == ':' || (c is '—' or '–' && IsShouted(sentence, t)))
            {
                return t;
            }

            bool name = sentence.Tokens[t].Kind == TokenKind.Word && (char.IsUpper(c) || speech.ClassOf(sentence, t) is WordClass.Determiner or WordClass.Preposition);
            if (!name)
            {
                return -1;
            }
        }

        return -1;
    }

    private bool IsShouted(Sentence sentence, int end)
    {
        for (int t = 0; t < end; t++)
        {
            var word = speech.Word(sentence, t);
            if (word.Length > 1 && !char.IsUpper(word[1]) && word[1] != '.')
            {
                return false;
            }
        }

        return end > 0;
    }

    private int Content(int sentence, int token, int end)
    {
        var tokens = speech.Sentences[sentence].Tokens;
        char mark = speech.Text[tokens[token].Span.Start];
        int first = mark is ':' or '—' or '–' ? token + 1 : token;
        return first < tokens.Count ? tokens[first].Span.Start : sentence + 1 < end ? speech.Sentences[sentence + 1].Span.Start : -1;
    }

    // The speech goes on to the next label, but not over a heading.
    private int EndOf(int first, int next)
    {
        int end = first + 1;
        while (end < next && speech.Sentences[end].Region.Kind == speech.Sentences[first].Region.Kind)
        {
            end++;
        }

        return end;
    }
}
