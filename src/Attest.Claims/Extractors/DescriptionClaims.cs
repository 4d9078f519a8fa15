using Attest.Language;
using Attest.Text;

namespace Attest.Claims;

/// <summary>
/// Claims told by describing a person: behind "was" or "became", beside the name between commas (<c>Keller, an officer of the police</c>),
/// before it (<c>the writer Ivanova</c>, <c>the premier, Keller</c>), behind a colon (<c>Keller: head of the mint; author of …</c>) and behind "as".
/// </summary>
internal sealed class DescriptionClaims(DocumentContext context)
{
    private const int FarthestStart = 12;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Copulas =
        new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "was", "is", "were", "became", "remained", "been" }.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Description _description = new(context);
    private readonly RoleReader _roles = new(context);

    public IEnumerable<Draft> In(SentenceView view)
    {
        for (int t = 0; t < view.Count; t++)
        {
            var drafts = Copulas.Contains(view.Word(t)) ? Behind(view, t)
                : view.IsPerson(t) && view.MentionEnd(t) == t && !NameFolding.IsCyrillic(view.Word(t)) ? Beside(view, t).Concat(Before(view, t)).Concat(AfterColon(view, t))
                : view.Is(t, "as") ? As(view, t)
                : view.IsMark(t, ',') ? BesideKin(view, t)
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
        people = people.Length == 0 && subject.Parties.Count == 0 ? OfPredicate(view, group) : people;
        if (people.Length == 0 || view.Class(copula + 1) == WordClass.Negation || Hedges.IsConditional(view, copula))
        {
            yield break;
        }

        int? date = ArgumentReader.FrontedDate(view, subject.Start >= 0 ? subject.Start : group);
        int start = subject.Start >= 0 && copula - subject.Start < FarthestStart ? subject.Start : group;
        var roles = All(view, copula + 1, view.Count).ToArray();
        int? last = roles.Select(r => (int?)DateOf(view, r)).LastOrDefault(d => d >= 0);
        foreach (var role in roles)
        {
            foreach (var draft in _description.Read(view, role, (role == roles[0] ? start : role.First, role.End - 1), people))
            {
                yield return draft with
                {
                    Date = draft.Date ?? (draft.OwnDate is null ? last ?? date : null), Stance = Hedges.IsDenied(view, copula) ? Stance.Denied : draft.Stance,
                };
            }
        }
    }

    // "Keller was a politician who became a victim": the relative points at the predicate, and so at its subject.
    private static Party[] OfPredicate(SentenceView view, int group)
    {
        if (!view.Is(group - 1, "who"))
        {
            return [];
        }

        for (int t = group - 2; t >= 0 && !view.IsPerson(t) && view.Class(t) is not (WordClass.Relative or WordClass.Subordinator); t--)
        {
            if (view.Is(t, "was") || view.Is(t, "is"))
            {
                return [.. SubjectFinder.Find(view, t).Parties.Where(IsPersonal)];
            }
        }

        return [];
    }

    private IEnumerable<Draft> Beside(SentenceView view, int nameEnd)
    {
        int comma = PastParenthesis(view, nameEnd + 1);
        if (!(view.IsMark(comma, ',') || IsDash(view, comma)) || !OpensPhrase(view, comma + 1))
        {
            return [];
        }

        var roles = All(view, comma + 1, view.Count).ToArray();
        return roles.Length > 0 && IsBoundary(view, roles[^1].End) ? Of(view, roles, view.MentionStart(nameEnd), view.MentionAt(nameEnd)) : [];
    }

    // "His father, a locksmith, …".
    private IEnumerable<Draft> BesideKin(SentenceView view, int comma)
    {
        int kin = comma - 1;
        if (kin < 1 || !view.IsOpen(kin) || context.Rules.Language.Kin.Relation(view.Word(kin)) is null || view.Class(kin - 1) != WordClass.PossessivePronoun || !(view.Is(comma + 1, "a") || view.Is(comma + 1, "an")))
        {
            return [];
        }

        var roles = All(view, comma + 1, view.Count).ToArray();
        var owners = PartyReader.OfPronoun(view, kin - 1);
        if (roles.Length == 0 || owners.Count != 1 || !IsBoundary(view, roles[^1].End))
        {
            return [];
        }

        Party relative = view.Document.Antecedents(view.Span(kin - 1, kin)) is [int named] ? PartyReader.OfMention(view, named) : new Party(PartyKind.Group, $"{owners[0].Name}'s {view.Words(kin, kin)}");
        return roles.SelectMany(role => _description.Read(view, role, (role == roles[0] ? kin - 1 : role.First, role.End - 1), [relative]));
    }

    // "Keller: head of the mint for years; author of …": notes about a person, each between semicolons.
    private IEnumerable<Draft> AfterColon(SentenceView view, int nameEnd)
    {
        int colon = PastParenthesis(view, nameEnd + 1);
        int start = view.MentionStart(nameEnd);
        bool opens = start == 0 || !view.IsWord(start - 1) || (start == 1 && !view.IsOpen(0)) || (start == 1 && view.Mention(view.MentionAt(start)).Title is not null);
        if (!opens || !(view.IsMark(colon, ':') || view.IsMark(colon, ';')) || colon + 1 >= view.Count)
        {
            yield break;
        }

        int from = colon + 1;
        bool first = true;
        while (from < view.Count)
        {
            from += view.Kind(from) is TokenKind.OpeningQuote or TokenKind.ClosingQuote ? 1 : 0;
            int end = from;
            while (end < view.Count && !view.IsMark(end, ';'))
            {
                end++;
            }

            var roles = All(view, from, end).ToArray();
            foreach (var draft in Of(view, roles, first ? start : from, view.MentionAt(nameEnd)))
            {
                yield return draft;
            }

            first = false;
            from = end + 1;
        }
    }

    private IEnumerable<Draft> Of(SentenceView view, RolePhrase[] roles, int start, int mention)
    {
        // The name at the head of a record may have been recognised in part only.
        var record = context.Index.Records.At(view.Mention(mention).Span.Start);
        bool heads = record is not null && record.Head.Overlaps(view.Mention(mention).Span);
        IReadOnlyList<Party> person = [heads ? context.Index.Records.PersonOf(record!) ?? PartyReader.OfMention(view, mention) : PartyReader.OfMention(view, mention)];
        return roles.SelectMany(role => _description.Read(view, role, (role == roles[0] ? start : role.First, role.End - 1), person).Concat(Successions(view, role, person)));
    }

    // "Lenin's successor as chairman", "chairman after Zinoviev": two people held the office.
    private IEnumerable<Draft> Successions(SentenceView view, RolePhrase role, IReadOnlyList<Party> person)
    {
        if (view.Is(role.End, "after") && view.IsPerson(role.End + 1) && !view.Mention(view.MentionAt(role.End + 1)).IsPossessive)
        {
            int last = view.MentionEnd(role.End + 1);
            return _description.Read(view, role, (role.First, last), [PartyReader.OfMention(view, view.MentionAt(last))]).Where(d => d.Type.Name == "office");
        }

        int post = role.Owner < 0 || !(view.Is(role.Head, "successor") || view.Is(role.Head, "predecessor")) ? -1
            : view.Is(role.Head + 1, "as") ? role.Head + 2
            : view.Is(role.Head + 1, "in") && view.Is(role.Head + 4, "of") ? role.Head + 5
            : -1;
        return post > 0 && _roles.Read(view, post, view.Count) is { } office
            ? _description.Read(view, office, (role.First, office.End - 1), [.. person, PartyReader.OfMention(view, view.MentionAt(role.Owner))])
            : [];
    }

    // "The Soviet premier, Keller", "the historian Keller", "head of the mint Keller".
    private IEnumerable<Draft> Before(SentenceView view, int nameEnd)
    {
        int name = view.MentionStart(nameEnd);
        int end = name - (Titled(view, name) || view.Is(name - 1, "called") || view.Is(name - 1, "named") ? 1 : 0);
        bool comma = view.IsMark(end - 1, ',');
        int limit = comma ? end - 1 : end;
        for (int first = Math.Max(0, limit - FarthestStart); first < limit; first++)
        {
            bool determined = view.Class(first) is WordClass.Determiner or WordClass.PossessivePronoun;
            bool stands = determined ? !view.Is(first, "that") : !comma && OpensPhrase(view, first) && !_roles.IsInside(view, first - 1) && (first == 0 || view.Class(first - 1) != WordClass.Determiner);
            if (!stands || _roles.Read(view, first, limit) is not { } role || role.End != limit || (!determined && role.Complements.Count > 0) || !_description.IsClaim(view, role))
            {
                continue;
            }

            bool ofOther = !comma && role.Complements.Any(c => c.Preposition != "of");
            bool beside = comma && view.IsMark(first - 1, ',') && (view.IsPerson(first - 2) || view.IsMark(first - 2, ')'));
            bool governed = ofOther || beside || (comma && first > 0 && !IsBoundary(view, nameEnd + 1));
            return governed || (!determined && role.Head == role.First && char.IsUpper(view.Word(role.Head)[0])) ? [] : Distributed(view, role, name, first);
        }

        return [];
    }

    // "the historians A and B": a plural describes every name of the list.
    private IEnumerable<Draft> Distributed(SentenceView view, RolePhrase role, int name, int first)
    {
        bool plural = view.Word(role.Head) is [.., 's'] && role.Complements.Count == 0;
        var (list, end) = PartyReader.ListStartingAt(view, name);
        IReadOnlyList<Party> people = plural ? list : [list[0]];
        return _description.Read(view, role, (first, plural ? end - 1 : view.MentionEnd(name)), people);
    }

    // "As chairman of the council, he …", "with Keller as his deputy", "Keller, as head of the mint, …".
    private IEnumerable<Draft> As(SentenceView view, int at)
    {
        if (view.Is(at - 1, "such") || view.Is(at - 1, "as") || _roles.Read(view, at + 1, view.Count) is not { } role || !_description.IsClaim(view, role))
        {
            return [];
        }

        int before = at - 1;
        before -= view.IsMark(before, ',') ? 1 : 0;
        if (at == 0 && view.IsMark(role.End, ','))
        {
            return _description.Read(view, role, (at, role.End - 1), SubjectFinder.BehindComma(view, role.End - 1).Parties);
        }

        bool with = before >= 0 && view.IsPerson(before) && (before < at - 1 ? IsBoundary(view, role.End) : IsWith(view, before));
        return with ? _description.Read(view, role, (view.MentionStart(before), role.End - 1), [PartyReader.OfMention(view, view.MentionAt(before))]) : [];
    }

    private static bool IsWith(SentenceView view, int nameEnd)
    {
        for (int t = view.MentionStart(nameEnd) - 1; t >= 0 && t > nameEnd - FarthestStart; t--)
        {
            if (view.Is(t, "with"))
            {
                return true;
            }

            if (view.Class(t) is WordClass.Auxiliary or WordClass.SubjectPronoun)
            {
                return false;
            }
        }

        return false;
    }

    // All roles of a list, over parts that are none: "a Russian politician, a dreamer and member of …".
    private IEnumerable<RolePhrase> All(SentenceView view, int from, int limit)
    {
        int at = from;
        while (at < limit)
        {
            var (roles, end) = _roles.List(view, at, limit);
            foreach (var role in roles)
            {
                yield return role;
            }

            if (roles.Count == 0 || !(view.IsMark(end, ',') || PartyReader.IsAnd(view, end)))
            {
                yield break;
            }

            at = PastInsertion(view, end + 1, limit);
        }
    }

    // "organiser and leader, together with Brandt, and founder of": the company does not end the list.
    private static int PastInsertion(SentenceView view, int at, int limit)
    {
        if (!(view.Is(at, "together") || view.Is(at, "along") || view.Is(at, "with")))
        {
            return at;
        }

        int t = at;
        while (t < limit && !PartyReader.IsAnd(view, t))
        {
            t++;
        }

        return t + 1;
    }

    private static int DateOf(SentenceView view, RolePhrase role) => role.Dates.Count > 0 ? view.DateAt(role.Dates[0]) : -1;

    private static bool IsPersonal(Party party) => party.Kind == PartyKind.Person || (party.Kind == PartyKind.Group && party.Name.Contains("'s ", StringComparison.Ordinal));

    private bool OpensPhrase(SentenceView view, int t) =>
        t < view.Count && (view.Class(t) is WordClass.Determiner or WordClass.PossessivePronoun || view.IsOpen(t) || view.Is(t, "one") || view.Is(t, "first") || view.Is(t, "for")
            || (view.MentionAt(t) >= 0 && (!view.IsPerson(t) || view.Is(view.MentionEnd(t) + 1, "'s") || view.Is(view.MentionEnd(t) + 1, "’s"))));

    private static bool IsDash(SentenceView view, int t) => view.IsMark(t, '–') || view.IsMark(t, '—');

    private static bool IsBoundary(SentenceView view, int t) =>
        t >= view.Count || view.Kind(t) is not (TokenKind.Word or TokenKind.Number or TokenKind.OpeningQuote) || view.Class(t) is WordClass.Relative or WordClass.Coordinator || view.IsMark(t, '(')
        || view.IsMark(t - 1, ')') || view.Is(t, "that");

    private static bool Titled(SentenceView view, int name) =>
        name > 0 && view.IsWord(name - 1) && view.Mention(view.MentionAt(name)).Title is { } title && title.Equals(view.Words(name - 1, name - 1), StringComparison.Ordinal)
        && char.IsUpper(title[0]);

    private static int PastParenthesis(SentenceView view, int t)
    {
        if (!view.IsMark(t, '('))
        {
            return t;
        }

        int at = t;
        while (at < view.Count && !view.IsMark(at, ')'))
        {
            at++;
        }

        return at + 1;
    }
}
