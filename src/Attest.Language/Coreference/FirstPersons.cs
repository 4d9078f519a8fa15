using Attest.Reading;

namespace Attest.Language;

/// <summary>"I" inside a quotation is its speaker; "I" in the document's own words is who it says it is: <c>I am …</c>, or the signature.</summary>
internal static class FirstPersons
{
    private const int ClosingLines = 4;
    private const int LongestClose = 30;

    public static IEnumerable<CoreferenceLink> Resolve(Analysis analysis, SpeechRules rules)
    {
        string text = analysis.Witness.Transcript.Reading;
        var spoken = analysis.Quotations.Where(q => q.Kind != QuotationKind.Indirect).OrderBy(q => q.Content.Start).ToArray();
        var running = new List<Quotation>();
        int next = 0;
        int? narrator = Narrator(analysis, text) ?? LetterWriter(analysis, text, rules);
        foreach (var token in analysis.Sentences.SelectMany(s => s.Tokens))
        {
            if (token.Kind != TokenKind.Word || !rules.IsSelf(token.Span.Slice(text)))
            {
                continue;
            }

            // The innermost quotation speaks: a quotation inside a source inside the page has its own "I".
            for (; next < spoken.Length && spoken[next].Content.Start <= token.Span.Start; next++)
            {
                running.Add(spoken[next]);
            }

            running.RemoveAll(q => q.Content.End <= token.Span.Start);
            var innermost = running.Where(q => q.Content.Contains(token.Span)).MinBy(q => q.Content.Length);
            int? speaker = innermost is null ? narrator : innermost.SpeakerMention;
            if (speaker is int person)
            {
                yield return new CoreferenceLink(token.Span, person, "first person", 1);
            }
        }
    }

    private static int? Narrator(Analysis analysis, string text)
    {
        for (int i = 0; i < analysis.Mentions.Count; i++)
        {
            var mention = analysis.Mentions[i];
            var sentence = analysis.Sentences[mention.Sentence];
            if (mention.Kind == MentionKind.Person && sentence.Source is null && (SaysSo(text, mention) || IsSignature(analysis, i)))
            {
                return i;
            }
        }

        return null;
    }

    // "Dear Anna, … Yours ever, Hans Keller": a letter is its signature's, also with a postscript behind it.
    private static int? LetterWriter(Analysis analysis, string text, SpeechRules rules)
    {
        bool greets = analysis.Sentences.Take(ClosingLines).Any(s => rules.IsSalutation(s.Tokens[0].Span.Slice(text)));
        for (int m = analysis.Mentions.Count - 1; greets && m >= 0 && analysis.Mentions[m].Sentence >= analysis.Sentences.Count - ClosingLines; m--)
        {
            var mention = analysis.Mentions[m];
            bool alone = analysis.Sentences[mention.Sentence].Span.End <= mention.Span.End + 1 && (mention.Span.Start == 0 || text[mention.Span.Start - 1] is '\n' or ' ');
            if (mention.Kind == MentionKind.Person && alone && analysis.Sentences[mention.Sentence].Span.Length <= mention.Span.Length + LongestClose)
            {
                return m;
            }
        }

        return null;
    }

    private static bool SaysSo(string text, Mention mention)
    {
        var before = text.AsSpan(0, mention.Span.Start).TrimEnd();
        return before.EndsWith(" I am") || before.EndsWith("\nI am") || before is "I am" || before.EndsWith(" I,") || before.EndsWith("\nI,") || before is "I,";
    }

    // The last words of a letter, alone on their line.
    private static bool IsSignature(Analysis analysis, int mention)
    {
        var span = analysis.Mentions[mention].Span;
        var last = analysis.Sentences[^1];
        return analysis.Mentions[mention].Sentence == analysis.Sentences.Count - 1 && last.Region.Kind != RegionKind.SourceHeading && last.Span.Length <= span.Length + 2;
    }
}
