using Attest.Language;

namespace Attest.Claims;

/// <summary>Schooling that no verb of learning tells: <c>three years at a local school</c>, <c>was sent to a railway school in Bern</c>.</summary>
internal sealed class SchoolClaims(DocumentContext context)
{
    public IEnumerable<Draft> In(SentenceView view)
    {
        for (int t = 1; t + 2 < view.Count; t++)
        {
            bool stay = view.Is(t, "at") && (view.Is(t - 1, "years") || view.Is(t - 1, "months") || view.Is(t - 1, "terms") || view.Is(t - 1, "year"));
            bool sent = view.Is(t, "to") && (view.Is(t - 1, "sent") || view.Is(t - 1, "went"));
            if ((!stay && !sent) || SchoolEnd(view, t + 1) is not (int end and > 0))
            {
                continue;
            }

            var people = SubjectFinder.OfClause(view, t).Parties is { Count: > 0 } before ? before : SubjectFinder.BehindComma(view, end).Parties;
            var arguments = ArgumentReader.Read(view, end + 1, _ => false);
            var place = arguments.Phrases.FirstOrDefault(p => p.Preposition == "in" && p.First == end + 2 && Slots.HasMention(view, p.First, p.Last, MentionKind.Place));
            int last = place.Preposition is null ? end : place.Last;
            foreach (var person in people.Where(p => p.Kind == PartyKind.Person))
            {
                yield return new Draft(context.Type("education"), person, view.Span(stay ? Math.Max(0, t - 2) : t - 1, last), "school")
                {
                    Object = Slots.PartyOf(view, t + 1, end), Place = place.Preposition is null ? null : Slots.Phrase(view, place.First, place.Last), Date = arguments.Date,
                };
            }
        }
    }

    // The last token of a phrase that names a school, with what the school is of; -1 where it names none.
    private int SchoolEnd(SentenceView view, int from)
    {
        int t = from + (view.Class(from) is WordClass.Determiner or WordClass.PossessivePronoun ? 1 : 0);
        int last = -1;
        for (; t < view.Count && t < from + 7 && !view.IsPerson(t) && (view.IsOpen(t) || view.MentionAt(t) >= 0 || view.Is(t, "of")); t++)
        {
            last = context.Rules.Nouns.IsSchool(view.Words(t, t)) ? (view.MentionAt(t) >= 0 ? view.MentionEnd(t) : t) : last;
        }

        return last;
    }
}
