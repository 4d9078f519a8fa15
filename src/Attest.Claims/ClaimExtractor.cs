using Attest.Language;

namespace Attest.Claims;

/// <summary>The claims stage for one document. Safe to use from several threads.</summary>
public sealed class ClaimExtractor(ClaimRules rules)
{
    /// <summary>The claims of a document, by place; each cut from its words, none without a span (invariant 1).</summary>
    public IReadOnlyList<Claim> Extract(Analysis analysis)
    {
        var context = new DocumentContext(analysis, rules);
        var builder = new ClaimBuilder(context);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. Drafts(context).Select(builder.Build).OfType<Claim>().Where(c => seen.Add(c.Id))
            .OrderBy(c => c.Quote.Span).ThenBy(c => c.Type, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    private static IEnumerable<Draft> Drafts(DocumentContext context)
    {
        var verbs = new VerbClaims(context);
        var nouns = new NounClaims(context, verbs);
        var phrases = new PhraseClaims(context, verbs);
        var descriptions = new DescriptionClaims(context);
        var lifespans = new LifespanClaims(context);
        var events = new EventClaims(context);
        var tolls = new TollClaims(context);
        var nearest = new NearestClaims(context);
        foreach (var view in context.Prose)
        {
            var drafts = verbs.In(view).Concat(nouns.In(view)).Concat(phrases.In(view)).Concat(descriptions.In(view))
                .Concat(lifespans.In(view)).Concat(events.In(view)).Concat(tolls.In(view)).Concat(nearest.In(view));
            foreach (var draft in drafts)
            {
                yield return draft;
            }
        }

        foreach (var draft in new InfoboxClaims(context).All().Concat(new SpeechClaims(context).All()))
        {
            yield return draft;
        }
    }
}
