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
        if (labelled.Count < FewestLabelled || ComeAgain(labelled) < 2)
        {
            yield break;
        }

        for (int i = 0; i < labelled.Count; i++)
        {
            var (sentence, start, name) = labelled[i];
            int end = EndOf(sentence, i + 1 < labelled.Count ? labelled[i + 1].Sentence : speech.Sentences.Count);
            var content = TextSpan.Of(start, Math.Max(start, speech.Sentences[end - 1].Span.End));
            if (!content.IsEmpty)
            {
                int[] voices = speech.VoicesIn(sentence, speech.Sentences[sentence].Span.Start, start);
                yield return new Quotation(QuotationKind.Direct, content, IsLetter(name) ? null : name, voices.Length > 0 ? voices[0] : Named(name), null) { Rule = "label" };
            }
        }
    }

    // How many labels come again after another one: speakers alternate, the lines of a form do not.
    private static int ComeAgain(List<(int Sentence, int Start, string Name)> labelled)
    {
        var last = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var again = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < labelled.Count; i++)
        {
            if (last.TryGetValue(labelled[i].Name, out int before) && before < i - 1)
            {
                again.Add(labelled[i].Name);
            }

            last[labelled[i].Name] = i;
        }

        return again.Count;
    }

    private static bool IsLetter(string label) => label.TrimEnd('.').Length == 1;

    // "KELLER:" is whoever of that surname the document names elsewhere.
    private int? Named(string label)
    {
        for (int m = 0; m < speech.Mentions.Count; m++)
        {
            if (speech.Mentions[m].Name?.Surname is { } surname && surname.Equals(label, StringComparison.OrdinalIgnoreCase))
            {
                return m;
            }
        }

        return null;
    }

    private List<(int Sentence, int Start, string Name)> Labelled()
    {
        var found = new List<(int, int, string)>();
        for (int s = 0; s < speech.Sentences.Count; s++)
        {
            bool opens = s == 0 || speech.Sentences[s - 1].Paragraph != speech.Sentences[s].Paragraph;
            if (opens && Label(speech.Sentences[s]) is var (start, name))
            {
                found.Add((s, start, name));
            }
        }

        return found;
    }

    // The offset at which the speech begins, and the label. The reader takes short labels at line beginnings for labels of a form.
    private (int Start, string Name)? Label(Sentence sentence)
    {
        if (sentence.Region is { Kind: RegionKind.Infobox, Label: { } label })
        {
            bool colon = speech.Text.AsSpan(0, sentence.Span.Start).TrimEnd().EndsWith(":");
            return colon ? (sentence.Span.Start, label) : null;
        }

        bool isLetter = speech.Word(sentence, 0) is "Q." or "A.";
        bool prose = sentence.Region.Kind is RegionKind.Body or RegionKind.Quotation or RegionKind.Title || (isLetter && sentence.Region.Kind == RegionKind.Heading);
        int mark = !prose ? -1 : isLetter ? 0 : LabelEnd(sentence);
        return mark < 0 || mark + 1 >= sentence.Tokens.Count || (mark == 0 && !isLetter) ? null
            : (sentence.Tokens[mark + 1].Span.Start, TextSpan.Of(sentence.Span.Start, sentence.Tokens[isLetter ? 0 : mark - 1].Span.End).In(speech.Text));
    }

    // The token of the colon or dash behind a label; -1 where the sentence opens with none.
    private int LabelEnd(Sentence sentence)
    {
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

    // The speech goes on to the next label, but not over a heading.
    private int EndOf(int first, int next)
    {
        int end = first + 1;
        while (end < next && (speech.Sentences[end].Paragraph == speech.Sentences[first].Paragraph || speech.Sentences[end].Region.Kind is RegionKind.Body or RegionKind.Quotation))
        {
            end++;
        }

        return end;
    }
}
