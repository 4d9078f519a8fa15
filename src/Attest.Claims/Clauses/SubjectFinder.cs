using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// Finds the subject of a verb group to its left, without a tree: past adverbs, insertions between commas and relative clauses; a verb
/// joined by "and" inherits the subject of the clause it is joined to. What a preposition governs is no subject.
/// </summary>
internal static class SubjectFinder
{
    /// <param name="view">The sentence.</param>
    /// <param name="group">First token of the verb group, auxiliaries included.</param>
    public static Subject Find(SentenceView view, int group)
    {
        int at = SkipAdverbs(view, group - 1);
        if (at < 0)
        {
            return Subject.Unknown;
        }

        while (view.IsMark(at, ')') && SkipParenthesis(view, at) is >= 0 and int before)
        {
            at = before;
        }

        if (view.Class(at) == WordClass.Relative)
        {
            return Antecedent(view, at);
        }

        if (view.IsMark(at, ','))
        {
            return BeforeInsertion(view, at) ?? Inherited(view, at);
        }

        if (view.Class(at) == WordClass.Coordinator)
        {
            return Inherited(view, at);
        }

        return EndingAt(view, at) ?? Subject.Unknown;
    }

    /// <summary>The subject of the clause that holds a token: its first name or pronoun that no preposition governs.</summary>
    public static Subject OfClause(SentenceView view, int token) => view.Tree?.Subjects.OfClause(token) is { } told ? told : Inherited(view, token);

    /// <summary>The party of a noun phrase that holds no name: a group, or somebody's relative; empty where it is one unnamed person or a thing.</summary>
    /// <param name="view">The sentence.</param>
    /// <param name="first">First token of the phrase.</param>
    /// <param name="last">Its last token.</param>
    /// <param name="plural">True where its head is known to be a plural.</param>
    public static IReadOnlyList<Party> OfPhrase(SentenceView view, int first, int last, bool plural) =>
        WithPeopleBefore(view, first)?.Parties ?? (plural || IsPlural(view, first, last) ? [DescribedParty(view, first, last)] : []);

    /// <summary>The subject of a participle that opens the sentence: <c>Arrested in 1908, he …</c>: whoever stands behind the comma.</summary>
    public static Subject BehindComma(SentenceView view, int participle)
    {
        for (int t = participle + 1; t + 1 < view.Count; t++)
        {
            if (!view.IsMark(t, ','))
            {
                continue;
            }

            if (view.Class(t + 1) == WordClass.SubjectPronoun)
            {
                return new Subject(PartyReader.OfPronoun(view, t + 1), -1);
            }

            if (view.MentionAt(t + 1) >= 0)
            {
                return new Subject(PartyReader.ListStartingAt(view, t + 1).Parties, -1);
            }
        }

        return Subject.Unknown;
    }

    private static int SkipAdverbs(SentenceView view, int at)
    {
        while (at >= 0 && (view.Class(at) is WordClass.Adverb or WordClass.Negation || (view.IsOpen(at) && view.Word(at).EndsWith("ly", StringComparison.Ordinal))))
        {
            at--;
        }

        return at;
    }

    private static int SkipParenthesis(SentenceView view, int at)
    {
        for (int t = at; t >= 0; t--)
        {
            if (view.IsMark(t, '('))
            {
                return t - 1;
            }
        }

        return -1;
    }

    // "Keller, who up to this time had been …": the name before the relative, over its comma.
    private static Subject Antecedent(SentenceView view, int relative)
    {
        int at = relative - 1;
        at -= view.IsMark(at, ',') ? 1 : 0;
        if (view.IsMark(at, ')'))
        {
            at = SkipParenthesis(view, at);
        }

        return at >= 0 ? EndingAt(view, at, governed: true) ?? Subject.Unknown : Subject.Unknown;
    }

    // "Victor Keller, a friend of his, argued": a phrase between commas that opens with a determiner, relative, participle or number.
    private static Subject? BeforeInsertion(SentenceView view, int comma)
    {
        for (int t = comma - 1; t > 0; t--)
        {
            if (view.IsMark(t, ','))
            {
                bool insertion = view.Class(t + 1) is WordClass.Determiner or WordClass.Relative or WordClass.Preposition or WordClass.PossessivePronoun || view.Kind(t + 1) == TokenKind.Number
                    || view.IsOpen(t + 1);
                return insertion && !HasVerb(view, t + 1, comma) ? EndingAt(view, t - 1) : null;
            }
        }

        return null;
    }

    private static bool HasVerb(SentenceView view, int from, int to)
    {
        for (int t = from; t < to; t++)
        {
            if (view.Class(t) == WordClass.Auxiliary && !view.IsBe(t))
            {
                return true;
            }
        }

        return false;
    }

    // The first ungoverned name or pronoun of the clause to the left.
    private static Subject Inherited(SentenceView view, int at)
    {
        Subject? leftmost = null;
        bool ofMainClause = view.Class(at) == WordClass.Coordinator && view.IsMark(at - 1, ',');
        for (int t = at - 1; t >= 0; t--)
        {
            if (view.Kind(t) is TokenKind.OpeningQuote || view.IsMark(t, ';') || view.IsMark(t, ':'))
            {
                break;
            }

            if (view.Class(t) is WordClass.Subordinator && leftmost is not null)
            {
                break;
            }

            if (Candidate(view, t) is { } found)
            {
                leftmost = found with { Start = -1 };
                t = Math.Min(t, found.Start < 0 ? t : found.Start);
                if (view.Class(t - 1) is WordClass.Relative or WordClass.Subordinator)
                {
                    break;
                }
            }
            else if (view.Class(t) == WordClass.Relative && leftmost is null && !ofMainClause)
            {
                return Antecedent(view, t) with { Start = -1 };
            }
        }

        return leftmost ?? Subject.Unknown;
    }

    private static Subject? Candidate(SentenceView view, int at)
    {
        if (view.Class(at) == WordClass.SubjectPronoun)
        {
            return new Subject(PartyReader.OfPronoun(view, at), at);
        }

        if (view.MentionAt(at) < 0 || view.Mention(view.MentionAt(at)).IsPossessive)
        {
            return null;
        }

        var (parties, start) = PartyReader.ListEndingAt(view, at);
        return parties.Count > 0 && !IsGoverned(view, start) ? new Subject(parties, start) : null;
    }

    private static Subject? EndingAt(SentenceView view, int at, bool governed = false)
    {
        if (view.Class(at) == WordClass.SubjectPronoun)
        {
            return new Subject(PartyReader.OfPronoun(view, at), at);
        }

        if (view.MentionAt(at) < 0)
        {
            return GroupPhrase(view, at);
        }

        var (parties, start) = PartyReader.ListEndingAt(view, at);
        if (parties.Count == 0)
        {
            return null;
        }

        // "the secretaries of the Central Committee": the head stands before the preposition.
        return !governed && IsGoverned(view, start) ? GroupPhrase(view, start - 2) : new Subject(parties, start);
    }

    private static bool IsGoverned(SentenceView view, int start)
    {
        int at = start - 1;
        while (at >= 0 && (view.Class(at) is WordClass.Determiner or WordClass.PossessivePronoun || view.IsOpen(at)))
        {
            if (view.IsOpen(at) && start - at > 3)
            {
                return false;
            }

            at--;
        }

        // "In court Keller confessed": a phrase that opens the sentence governs its own noun, not the name behind it.
        bool opening = at == 0 && start - at > 1 && view.IsOpen(start - 1);
        return view.Class(at) == WordClass.Preposition && !view.IsMark(start - 1, ',') && !opening;
    }

    // "asked to be removed", "returned to work": the verb before has the subject.
    private static Subject? GroupPhrase(SentenceView view, int at) =>
        at >= 0 && IsVerbLike(view, at) ? Inherited(view, at + 1) : Group(view, at);

    private static bool IsVerbLike(SentenceView view, int at) =>
        view.IsOpen(at) && (view.Class(at - 1) is WordClass.SubjectPronoun or WordClass.Auxiliary || view.IsPerson(at - 1) || PartyReader.IsAnd(view, at - 1) || at == 0
            || view.Class(at - 1) == WordClass.Adverb) && !view.Word(at).EndsWith("s", StringComparison.Ordinal);

    // A subject without a name: back to its determiner, number or the start of the clause.
    private static Subject? Group(SentenceView view, int at)
    {
        int end = at;
        int start = at + 1;
        while (start > 0 && start > end - 12 && IsInPhrase(view, start - 1))
        {
            start--;
            if (view.Class(start) == WordClass.PossessivePronoun)
            {
                break;
            }
        }

        while (start <= end && !(view.IsOpen(start) || view.Class(start) is WordClass.Determiner or WordClass.PossessivePronoun || view.MentionAt(start) >= 0 || view.Kind(start) == TokenKind.Number))
        {
            start++;
        }

        if (start > end || end < 0)
        {
            return null;
        }

        return WithPeopleBefore(view, start) ?? (IsPlural(view, start, end) ? new Subject([DescribedParty(view, start, end)], start) : null);
    }

    // One unnamed man is nobody; a group has a number, a quantity or a plural, or is somebody's relative.
    private static bool IsPlural(SentenceView view, int start, int end)
    {
        if (view.Class(start) == WordClass.PossessivePronoun || (view.Kind(start) == TokenKind.Number && end > start && view.IsOpen(end)))
        {
            return true;
        }

        for (int t = start; t <= end; t++)
        {
            if (view.DateAt(t) >= 0 || (view.IsOpen(t) && view.Word(t).EndsWith("ed", StringComparison.Ordinal)))
            {
                return false;
            }

            if (view.Is(t, "'s") || view.Is(t, "’s"))
            {
                return true;
            }
        }

        int head = start;
        while (head < end && view.Class(head + 1) != WordClass.Preposition)
        {
            head++;
        }

        bool plural = view.IsOpen(head) && char.IsLetter(view.Word(head)[0]) && !view.Is(start, "a") && !view.Is(start, "is") && view.Word(head) is [_, _, .., not ('s' or 'u' or 'i'), 's'];
        return plural || view.Is(head, "men") || view.Is(head, "women") || view.Is(head, "people") || view.Is(head, "children");
    }

    private static bool IsInPhrase(SentenceView view, int at) =>
        view.IsOpen(at) || view.MentionAt(at) >= 0 || view.Kind(at) == TokenKind.Number || view.Is(at, "of") || view.Is(at, "'s") || view.Is(at, "’s")
        || view.Class(at) is WordClass.Determiner or WordClass.PossessivePronoun;

    // "his father", "Keller's sister" are people under a descriptive name; everything else is a group.
    private static Party DescribedParty(SentenceView view, int start, int end)
    {
        if (view.Document.Antecedents(view.Span(start, end)) is [int relative])
        {
            return PartyReader.OfMention(view, relative);
        }

        if (view.Class(start) == WordClass.PossessivePronoun && PartyReader.OfPronoun(view, start) is [var owner, ..] && end > start)
        {
            return new Party(PartyKind.Group, $"{owner.Name}'s {view.Words(start + 1, end)}");
        }

        bool possessive = view.MentionAt(start) >= 0 && view.Mention(view.MentionAt(start)).IsPossessive;
        int first = !possessive && view.Class(start) == WordClass.Determiner && end > start ? start + 1 : start;
        return new Party(PartyKind.Group, view.Words(first, end));
    }

    // "Ivanov and two other clerks": the people named beside a group are the subject.
    private static Subject? WithPeopleBefore(SentenceView view, int start)
    {
        int at = start - 1;
        if (at <= 0 || !PartyReader.IsAnd(view, at))
        {
            return null;
        }

        at -= view.IsMark(at - 1, ',') ? 2 : 1;
        if (!view.IsPerson(at))
        {
            return null;
        }

        var (parties, first) = PartyReader.ListEndingAt(view, at);
        return new Subject(parties, first);
    }
}
