using Attest.Reading;

namespace Attest.Language;

/// <summary>"I" inside a quotation is its speaker; "I" in the document's own words is who it says it is: <c>I am …</c>, or the signature.</summary>
internal static class FirstPersons
{
    public static IEnumerable<CoreferenceLink> Resolve(Analysis analysis)
    {
        string text = analysis.Witness.Transcript.Reading;
        var spoken = analysis.Quotations.Where(q => q.Kind != QuotationKind.Indirect).ToArray();
        int? narrator = Narrator(analysis, text);
        foreach (var token in analysis.Sentences.SelectMany(s => s.Tokens))
        {
            if (token.Span.Slice(text) is not ("I" or "my" or "My" or "me" or "myself"))
            {
                continue;
            }

            // The innermost quotation speaks: a quotation inside a source inside the page has its own "I".
            var innermost = spoken.Where(q => q.Content.Contains(token.Span)).MinBy(q => q.Content.Length);
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
