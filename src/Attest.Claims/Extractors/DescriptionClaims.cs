using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// Claims told by describing a person: behind "was" or "became", beside the name between commas (<c>Keller, an officer of the police</c>), and
/// before it (<c>the writer Ivanova</c>).
/// </summary>
internal sealed class DescriptionClaims(DocumentContext context)
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Copulas =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "was", "is", "were", "became", "remained", "been" }.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Description _description = new(context);

    public IEnumerable<Draft> In(SentenceView view)
    {
        for (int t = 0; t < view.Count; t++)
        {
            var drafts = Copulas.Contains(view.Word(t)) ? Behind(view, t)
                : view.IsPerson(t) && view.MentionEnd(t) == t ? Beside(view, t).Concat(Before(view, t))
                : [];
            foreach (var draft in drafts)
            {
                yield return draft;
            }
        }
    }

    private IEnumerable<Draft> Behind(SentenceView view, int copula)
    {
        int group = copula;
        while (group > 0 && view.Class(group - 1) is WordClass.Auxiliary)
        {
            group--;
        }

        var subject = SubjectFinder.Find(view, group);
        var people = subject.Parties.Where(IsPersonal).ToArray();
        if (people.Length == 0 || view.Class(copula + 1) == WordClass.Negation || Hedges.IsConditional(view, copula))
        {
            yield break;
        }

        int? date = ArgumentReader.FrontedDate(view, subject.Start >= 0 ? subject.Start : group);
        int start = subject.Start >= 0 && copula - subject.Start < 12 ? subject.Start : group;
        int end = PhrasesEnd(view, copula + 1);
        foreach (var (first, last) in Parts(view, copula + 1, end))
        {
            foreach (var draft in _description.Read(view, first, last, (first == copula + 1 || first == copula + 2 ? start : first, last), people))
            {
                yield return draft with { Date = DateIn(view, last + 1, end) ?? date, Stance = Hedges.IsDenied(view, copula) ? Stance.Denied : draft.Stance };
            }
        }
    }

    private IEnumerable<Draft> Beside(SentenceView view, int nameEnd)
    {
        if (!view.IsMark(nameEnd + 1, ',') || nameEnd + 2 >= view.Count || !OpensPhrase(view, nameEnd + 2))
        {
            yield break;
        }

        int end = nameEnd + 2;
        while (end < view.Count && !view.IsMark(end, ',') && !view.IsMark(end, '.') && !view.IsMark(end, ';') && view.Class(end) is not (WordClass.Relative or WordClass.Auxiliary or WordClass.SubjectPronoun)
            && view.Kind(end) is not TokenKind.OpeningQuote)
        {
            end++;
        }

        // A description ends with its own comma or the sentence; otherwise it is a new clause.
        if (end < view.Count && view.Class(end) is WordClass.Auxiliary or WordClass.SubjectPronoun)
        {
            yield break;
        }

        int start = view.MentionStart(nameEnd);
        IReadOnlyList<Party> person = [PartyReader.OfMention(view, view.MentionAt(nameEnd))];
        foreach (var (first, last) in Parts(view, nameEnd + 2, end))
        {
            foreach (var draft in _description.Read(view, first, last, (start, last), person))
            {
                yield return draft;
            }
        }
    }

    private IEnumerable<Draft> Before(SentenceView view, int nameEnd)
    {
        int name = view.MentionStart(nameEnd);
        int last = name - 1;
        last -= view.IsMark(last, ',') ? 1 : 0;
        int first = last;
        while (first >= 0 && (view.IsOpen(first) || (view.MentionAt(first) >= 0 && view.Mention(view.MentionAt(first)).Kind == MentionKind.Organisation)) && last - first < 5)
        {
            first--;
        }

        bool determined = first >= 0 && view.Class(first) is WordClass.Determiner or WordClass.PossessivePronoun;
        bool governed = determined && view.IsMark(name - 1, ',') && view.Class(first - 1) == WordClass.Preposition;
        if (governed || first == last || first < 0 || !view.IsOpen(last) || (!determined && last != name - 1) || (view.IsMark(name - 1, ',') && !determined))
        {
            yield break;
        }

        IReadOnlyList<Party> person = [PartyReader.OfMention(view, view.MentionAt(nameEnd))];
        foreach (var draft in _description.Read(view, determined ? first : first + 1, last, (determined ? first : first + 1, nameEnd), person))
        {
            yield return draft;
        }
    }

    private static bool IsPersonal(Party party) => party.Kind == PartyKind.Person || (party.Kind == PartyKind.Group && party.Name.Contains("'s ", StringComparison.Ordinal));

    private static bool OpensPhrase(SentenceView view, int t) =>
        view.Class(t) is WordClass.Determiner or WordClass.PossessivePronoun || view.IsOpen(t) || (view.MentionAt(t) >= 0 && !view.IsPerson(t));

    // "a Russian politician, writer and member of …": the parts between commas and "and".
    private static IEnumerable<(int First, int Last)> Parts(SentenceView view, int from, int end)
    {
        int first = from;
        for (int t = from; t <= end; t++)
        {
            bool joint = t == end || view.IsMark(t, ',') || (PartyReader.IsAnd(view, t) && view.MentionAt(t + 1) < 0) || (PartyReader.IsAnd(view, t) && !InOf(view, first, t));
            if (!joint)
            {
                continue;
            }

            int last = t - 1;
            if (last >= first)
            {
                yield return (first, last);
            }

            first = t + 1;
        }
    }

    private static bool InOf(SentenceView view, int first, int t)
    {
        for (int i = first; i < t; i++)
        {
            if (view.Class(i) == WordClass.Preposition)
            {
                return true;
            }
        }

        return false;
    }

    private static int PhrasesEnd(SentenceView view, int from)
    {
        int t = from;
        while (t < view.Count && !view.IsMark(t, ';') && !view.IsMark(t, '.') && !view.IsMark(t, ':') && view.DateAt(t) < 0
            && view.Class(t) is not (WordClass.Relative or WordClass.Subordinator or WordClass.SubjectPronoun or WordClass.Auxiliary) && view.Kind(t) != TokenKind.OpeningQuote)
        {
            t++;
        }

        return t < view.Count && view.DateAt(t) >= 0 && view.Class(t - 1) == WordClass.Preposition ? t - 1 : t;
    }

    private static int? DateIn(SentenceView view, int from, int end)
    {
        for (int t = from; t < Math.Min(view.Count, end + 2); t++)
        {
            if (view.DateAt(t) >= 0)
            {
                return view.DateAt(t);
            }
        }

        return null;
    }
}
