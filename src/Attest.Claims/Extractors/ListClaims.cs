using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// What a noun for several people tells of each one named with it: <c>the defendants (A, B and C)</c>, <c>poets, among them A and B</c>,
/// <c>a committee of A, B and C</c>, <c>the trial involved ten officers. These included A and B</c>.
/// </summary>
internal sealed class ListClaims(DocumentContext context)
{
    private const int Reach = 10;

    private static readonly string[] Openers = ["including", "namely", "notably", "like"];

    private readonly Description _description = new(context);
    private readonly RoleReader _roles = new(context);

    public IEnumerable<Draft> In(SentenceView view)
    {
        for (int t = 1; t < view.Count; t++)
        {
            if (!view.IsPerson(t) || view.MentionStart(t) != t)
            {
                continue;
            }

            foreach (var draft in (ListOpener(view, t) is int opener and >= 0 ? Described(view, opener, t) : []).Concat(Included(view, t)))
            {
                yield return draft;
            }
        }
    }

    /// <summary>The names of a list of persons, over "and" and "&amp;", and the token behind it.</summary>
    private static (IReadOnlyList<Party> People, int End) People(SentenceView view, int first)
    {
        var (parties, end) = PartyReader.ListStartingAt(view, first);
        return ([.. parties.Where(p => p.Kind == PartyKind.Person)], end);
    }

    // The token that opens the list: "(", ":", "including", "among them", "such as". A verb of including opens none here.
    private static int ListOpener(SentenceView view, int name)
    {
        int before = name - 1;
        bool sign = view.IsMark(before, '(') || view.IsMark(before, ':') || view.IsMark(before, '–') || view.IsMark(before, '—') || view.IsMark(before, '-');
        return sign || Array.Exists(Openers, o => view.Is(before, o)) ? before
            : view.Is(before, "as") && view.Is(before - 1, "such") ? before - 1
            : view.Is(before, "them") && (view.Is(before - 1, "among") || view.Is(before - 1, "amongst")) ? before - 1
            : -1;
    }

    // "authors (A, B)", "twenty officers, including A": a plural role noun whose phrase ends at the opener.
    private IEnumerable<Draft> Described(SentenceView view, int opener, int name)
    {
        var (people, end) = People(view, name);
        int limit = view.IsMark(opener - 1, ',') ? opener - 1 : opener;
        for (int first = Math.Max(0, limit - Reach); first < limit; first++)
        {
            bool starts = first == 0 || !_roles.IsInside(view, first - 1);
            if (starts && _roles.Read(view, first, limit) is { } role && role.End == limit && IsPlural(view, role))
            {
                return _description.Read(view, role, (first, end - 1), people).Where(d => d.Type.Name is not ("exile" or "death"));
            }
        }

        return [];
    }

    // "the accused" may be several.
    private static bool IsPlural(SentenceView view, RolePhrase role) =>
        view.Word(role.Head) is [.., 'e', 'd'] || (view.Sentence.Tags is { } tags ? tags[role.Head] is "NNS" or "NNPS" : view.Word(role.Head) is [_, _, _, .., 's'] && !view.Is(role.First, "a"));

    // "The trial involved twenty officers. These included A and B": the group stands in the sentence before.
    private IEnumerable<Draft> Included(SentenceView view, int name)
    {
        bool opens = name >= 2 && name <= 4 && (view.Is(name - 1, "included") || view.Is(name - 1, "were") || view.Is(name - 1, "comprised"))
            && (view.Is(0, "this") || view.Is(0, "these") || view.Is(0, "they") || view.Is(0, "those") || view.Is(0, "among"));
        if (!opens || view.Index == 0 || context.Views[view.Index - 1] is not { } before || before.Sentence.Paragraph != view.Sentence.Paragraph)
        {
            yield break;
        }

        var (people, _) = People(view, name);
        var (start, group) = GroupIn(before);
        foreach (var (draft, person) in people.SelectMany(p => group(p).Select(d => (d, p))))
        {
            int last = view.MentionEnd(Enumerable.Range(name, view.Count - name).First(t => view.MentionAt(t) == person.Mention));
            yield return draft with { Reading = before.Span(start, before.Count - 1).Cover(view.Span(0, last)), Rule = "list: included" };
        }
    }

    // The last plural role of a sentence; and its trial, where it tells of one.
    private (int Start, Func<Party, IEnumerable<Draft>> Claims) GroupIn(SentenceView view)
    {
        int trial = Enumerable.Range(0, view.Count).FirstOrDefault(t => view.Is(t, "trial") || view.Is(t, "trials"), -1);
        int date = Enumerable.Range(0, view.Count).FirstOrDefault(t => view.DateAt(t) >= 0, -1);
        var role = Enumerable.Range(0, view.Count).Reverse().Where(t => !_roles.IsInside(view, t - 1)).Select(t => _roles.Read(view, t, view.Count))
            .FirstOrDefault(r => r is not null && IsPlural(view, r) && _description.IsClaim(view, r));
        int start = trial >= 0 ? trial : role?.First ?? 0;
        return (start, person => Claims(person));

        IEnumerable<Draft> Claims(Party person)
        {
            if (trial >= 0)
            {
                yield return new Draft(context.Type("trial"), person, view.Span(trial, trial), "list: included")
                {
                    Object = new Party(PartyKind.Event, view.Words(trial, trial)), Date = date >= 0 ? view.DateAt(date) : null,
                };
            }

            foreach (var draft in role is null ? [] : _description.Read(view, role, (role.First, role.End - 1), [person]))
            {
                yield return draft;
            }
        }
    }
}
