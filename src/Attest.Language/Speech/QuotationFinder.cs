using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Finds the words that are somebody's other than the narrator's and whose they are: between quotation marks, set off as a block, labelled in a transcript,
/// reported without marks, and the bodies of the sources inside the page.
/// </summary>
internal sealed class QuotationFinder(Lexicon lexicon, SpeechRules rules)
{
    public List<Quotation> Find(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Mention> mentions, IReadOnlyList<CoreferenceLink> links, IReadOnlyList<QuotedSpan> quoted)
    {
        var speech = new SpeechText(text, sentences, mentions, links) { Lexicon = lexicon, Rules = rules, Quotes = quoted };
        var subjects = new SubjectFinder(speech);
        var before = new CueBeforeSieve(speech, subjects);
        var phrases = new PhraseSieve(speech);
        var found = new List<Quotation>();
        found.AddRange(EmbeddedSources(text, sentences, mentions));
        found.AddRange(new SpeakerLabels(speech).All());
        found.AddRange(new BlockQuotations(speech, before, phrases).All());
        found.AddRange(new DirectSpeech(speech, before, phrases, subjects).All());
        found.AddRange(new IndirectSpeech(speech, before, phrases).All());
        return WithParents([.. found.OrderBy(q => q.Content.Start).ThenByDescending(q => q.Content.Length)]);
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
                Rule = "heading",
            };
        }
    }

    // The quotations are in order of their beginning, the longer first: those that still run are the ones around the next.
    private static List<Quotation> WithParents(List<Quotation> quotations)
    {
        var around = new Stack<int>();
        for (int i = 0; i < quotations.Count; i++)
        {
            while (around.Count > 0 && !quotations[around.Peek()].Content.Contains(quotations[i].Content))
            {
                around.Pop();
            }

            quotations[i] = quotations[i] with { Parent = around.Count > 0 ? around.Peek() : null };
            around.Push(i);
        }

        return quotations;
    }
}
