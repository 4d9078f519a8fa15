using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Says which place a mention means. Namesakes are weighed by what stands beside the name ("Cambridge, Massachusetts"), the countries of
/// the document's other places, nearness to them, the year, and size; where the best is not clearly ahead, the mention stays open.
/// </summary>
public sealed class PlaceResolver(Gazetteer gazetteer)
{
    /// <summary>By how much the best must lead, on the scale of <see cref="Place.Weight"/>: four times the inhabitants count 2.</summary>
    private const double LeastLead = 2.5;

    /// <summary>A lone candidate smaller than this must be supported by the document.</summary>
    private const double LeastAlone = 3;

    /// <summary>The mentions, with the place for those that are decided.</summary>
    public List<Mention> Resolve(string text, IReadOnlyList<Mention> mentions, IReadOnlyList<DateMention> dates)
    {
        var found = new Dictionary<string, IReadOnlyList<NamedPlace>>(StringComparer.Ordinal);
        var places = mentions.Where(m => m.Kind == MentionKind.Place).ToList();
        foreach (string surface in places.Select(m => m.Surface))
        {
            _ = found.TryGetValue(surface, out _) || found.TryAdd(surface, gazetteer.Find(surface));
        }

        var context = PlaceContext.Of(places, found, gazetteer);
        var next = Followers(text, places);
        return [.. mentions.Select(m => m.Kind != MentionKind.Place || found[m.Surface].Count == 0
            ? m
            : m with { Place = Choose(new Question(m.Surface, found[m.Surface], Year(m, dates)), Holders(m, next, found), context) })];
    }

    private ResolvedPlace? Choose(Question question, IReadOnlyList<NamedPlace> holders, PlaceContext context)
    {
        var (surface, candidates, year) = question;
        foreach (var holder in holders)
        {
            if (candidates.FirstOrDefault(c => c.Place.Id != holder.Place.Id && gazetteer.IsWithin(c.Place.Id, holder.Place.Id)) is { } held)
            {
                return Resolved(held.Place, year, $"stands before {holder.Place.Name}, which holds it");
            }
        }

        if (candidates.Count == 1)
        {
            bool known = candidates[0].Place.Kind != PlaceKind.Settlement || candidates[0].Place.Weight + context.Support(candidates[0].Place, surface) >= LeastAlone || candidates[0].IsFormer;
            return known ? Resolved(candidates[0].Place, year, "the only place of the name") : null;
        }

        return Best(question, context);
    }

    private ResolvedPlace? Best(Question question, PlaceContext context)
    {
        var (surface, candidates, year) = question;
        var ranked = candidates
            .Select(c => (c.Place, Bare: c.Place.Weight + OfYear(c, year), Support: context.Support(c.Place, surface)))
            .OrderByDescending(c => c.Bare + c.Support).ThenBy(c => c.Place.Id, StringComparer.Ordinal).ToList();
        var (best, second) = (ranked[0], ranked[1]);
        if (best.Bare + best.Support - second.Bare - second.Support < LeastLead)
        {
            return null;
        }

        bool bySize = best.Bare - ranked.Skip(1).Max(c => c.Bare) >= LeastLead;
        string reason = bySize ? $"much the weightiest of {ranked.Count} places of the name" : $"the document's other places lie {context.Where(best.Place)}";
        return Resolved(best.Place, year, reason);
    }

    private ResolvedPlace Resolved(Place place, int? year, string reason) =>
        new(place.Id, place.Name, place.Kind, place.Point, gazetteer.Chain(place, year), reason);

    // A former name is likely in its years and less so long before or after them.
    private static double OfYear(NamedPlace candidate, int? year) =>
        !candidate.IsFormer ? 0 : year is { } known && candidate.Covers(known) ? 4 : year is null ? 1 : -1;

    // "Cambridge, Massachusetts", "Cambridge (Massachusetts)", "Cambridge in Massachusetts": the mention behind each, where nothing else is between.
    private static Dictionary<Mention, Mention> Followers(string text, List<Mention> places)
    {
        var next = new Dictionary<Mention, Mention>(ReferenceEqualityComparer.Instance);
        for (int i = 1; i < places.Count; i++)
        {
            var (left, right) = (places[i - 1], places[i]);
            if (left.Sentence == right.Sentence && right.Span.Start - left.Span.End is > 0 and <= 6
                && text.AsSpan(left.Span.End, right.Span.Start - left.Span.End).Trim() is "," or "(" or "in" or ", in" or "в")
            {
                next[left] = right;
            }
        }

        return next;
    }

    private static IReadOnlyList<NamedPlace> Holders(Mention mention, Dictionary<Mention, Mention> next, Dictionary<string, IReadOnlyList<NamedPlace>> found) =>
        next.TryGetValue(mention, out var holder) ? [.. found[holder.Surface].Where(c => c.Place.Kind is not PlaceKind.Settlement and not PlaceKind.Quarter)] : [];

    // The year of a date in the same sentence, else of the last date before.
    private static int? Year(Mention mention, IReadOnlyList<DateMention> dates)
    {
        DateMention? last = null;
        foreach (var date in dates)
        {
            if (date.Sentence > mention.Sentence)
            {
                break;
            }

            last = last?.Sentence == mention.Sentence && date.Span.Start > mention.Span.End ? last : date;
        }

        return last?.Date.Range.FirstYear;
    }

    /// <summary>A name, the places that bear it, and the year its sentence speaks of.</summary>
    private readonly record struct Question(string Surface, IReadOnlyList<NamedPlace> Candidates, int? Year);
}
