namespace Attest.Language;

/// <summary>"I" inside a quotation is its speaker.</summary>
internal static class FirstPersons
{
    public static IEnumerable<CoreferenceLink> Resolve(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Quotation> quotations)
    {
        var spoken = quotations.Where(q => q.Kind != QuotationKind.Indirect).ToArray();
        foreach (var token in sentences.SelectMany(s => s.Tokens))
        {
            if (token.Span.Slice(text) is not ("I" or "my" or "My" or "me" or "myself"))
            {
                continue;
            }

            // The innermost quotation speaks: a quotation inside a source inside the page has its own "I".
            var innermost = spoken.Where(q => q.Content.Contains(token.Span)).MinBy(q => q.Content.Length);
            if (innermost?.SpeakerMention is int speaker)
            {
                yield return new CoreferenceLink(token.Span, speaker, "first person", 1);
            }
        }
    }
}
