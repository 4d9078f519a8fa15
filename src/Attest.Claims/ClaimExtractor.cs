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
        return [.. Distinct(Drafts(context).Select(builder.Build).OfType<Claim>())
            .OrderBy(c => c.Quote.Span).ThenBy(c => c.Type, StringComparer.Ordinal).ThenBy(c => c.Id, StringComparer.Ordinal)];
    }

    // Two rules may read one claim from the same words: the one with more slots is kept.
    private static IEnumerable<Claim> Distinct(IEnumerable<Claim> claims)
    {
        var kept = new Dictionary<(string Type, string Subject), List<Claim>>();
        foreach (var claim in claims.OrderByDescending(Slots).ThenBy(c => c.Quote.Span).ThenBy(c => c.Id, StringComparer.Ordinal))
        {
            var key = (claim.Type, claim.Subject.Mention is int m ? $"{m}" : claim.Subject.Name);
            if (!kept.TryGetValue(key, out var told))
            {
                kept.Add(key, told = []);
            }

            if (!told.Any(t => SayTheSame(t, claim)))
            {
                told.Add(claim);
                yield return claim;
            }
        }
    }

    private static int Slots(Claim claim) =>
        (claim.Date is null ? 0 : 1) + (claim.Place is null ? 0 : 1) + (claim.Object is null ? 0 : 1) + (claim.Value is null ? 0 : 1);

    private static bool SayTheSame(Claim kept, Claim claim) =>
        kept.Reading.Overlaps(claim.Reading) && (claim.Value is null || kept.Value is null || kept.Value.Contains(claim.Value, StringComparison.Ordinal) || claim.Value.Contains(kept.Value, StringComparison.Ordinal))
        && (claim.Object is null || kept.Object is null || kept.Object.Name == claim.Object.Name) && (claim.Date is null || kept.Date is null || kept.Date == claim.Date);

    private static List<Draft> Drafts(DocumentContext context)
    {
        var verbs = new VerbClaims(context);
        var nouns = new NounClaims(context, verbs);
        var phrases = new PhraseClaims(context, verbs);
        var descriptions = new DescriptionClaims(context);
        var lists = new ListClaims(context);
        var schools = new SchoolClaims(context);
        var trials = new TrialClaims(context);
        var lifespans = new LifespanClaims(context);
        var events = new EventClaims(context);
        var tolls = new TollClaims(context);
        var nearest = new NearestClaims(context);
        var kin = new KinClaims(context);
        Func<SentenceView, IEnumerable<Draft>>[] readers =
            [verbs.In, nouns.In, phrases.In, descriptions.In, lists.In, trials.In, schools.In, lifespans.In, events.In, tolls.In, nearest.In, kin.In];
        var drafts = context.Prose.SelectMany(view => readers.SelectMany(read => read(view))).ToList();
        drafts.AddRange(new ActClaims(context).All(drafts));
        drafts.AddRange(new SpeechClaims(context).All(drafts));
        drafts.AddRange(new OpinionClaims(context).All());
        drafts.AddRange(new InfoboxClaims(context).All());
        drafts.RemoveAll(d => context.Registers.Reads(d.Reading.Start));
        drafts.AddRange(context.Registers.All);
        return drafts;
    }
}
