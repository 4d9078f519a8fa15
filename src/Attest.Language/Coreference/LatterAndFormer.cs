using Attest.Text;

namespace Attest.Language;

/// <summary>"The latter" and "the former" where just two persons stand before them, in their sentence or in the one before. English.</summary>
internal static class LatterAndFormer
{
    public static IEnumerable<CoreferenceLink> Resolve(Analysis analysis, NameChains chains)
    {
        string text = analysis.Witness.Transcript.Reading;
        var names = Enumerable.Range(0, analysis.Mentions.Count).Where(i => analysis.Mentions[i].Kind == MentionKind.Person).ToLookup(i => analysis.Mentions[i].Sentence);
        for (int s = 0; s < analysis.Sentences.Count; s++)
        {
            var tokens = analysis.Sentences[s].Tokens;
            for (int t = 1; t < tokens.Count; t++)
            {
                if (tokens[t].Span.Slice(text) is "latter" or "former" && tokens[t - 1].Span.Slice(text) is "the" or "The" && StandsAlone(text, tokens, t)
                    && Two(analysis, chains, names, s, tokens[t].Span.Start) is { } two)
                {
                    yield return new CoreferenceLink(tokens[t - 1].Span.Cover(tokens[t].Span), tokens[t].Span.Slice(text) is "latter" ? two.Last : two.First, "latter or former", 1);
                }
            }
        }
    }

    // "the former minister" is one word about somebody; a verb, a possessive ending or a stop shows that it stands for somebody.
    private static bool StandsAlone(string text, IReadOnlyList<Token> tokens, int t)
    {
        if (t + 1 == tokens.Count || tokens[t + 1].Kind != TokenKind.Word)
        {
            return true;
        }

        var next = tokens[t + 1].Span.Slice(text);
        return next is "was" or "were" or "is" or "had" or "has" or "did" or "would" or "could" or "who" or "'s" or "’s" or "said" or "and" or "but" or "in" or "at" or "on" or "by" or "to" or "for" or "as"
            || next.EndsWith("ed", StringComparison.Ordinal);
    }

    private static (int First, int Last)? Two(Analysis analysis, NameChains chains, ILookup<int, int> names, int sentence, int before)
    {
        int[] here = [.. names[sentence].Where(i => analysis.Mentions[i].Span.End <= before)];
        int[] people = here.Length > 0 || sentence == 0 || analysis.Sentences[sentence - 1].Paragraph != analysis.Sentences[sentence].Paragraph ? here : [.. names[sentence - 1]];
        int[] distinct = [.. people.DistinctBy(chains.KeyOf)];
        return distinct.Length == 2 ? (distinct[0], distinct[1]) : null;
    }
}
