using Attest.Language;

namespace Attest.Claims;

/// <summary>Fills the slots of a claim from the arguments of its clause.</summary>
internal static class Slots
{
    private static readonly string[] PlaceOpeners = ["in", "at", "near", "to", "into"];

    public static string? Place(SentenceView view, Trigger trigger, Arguments arguments, ref int last)
    {
        foreach (var (preposition, first, end) in arguments.Phrases)
        {
            int to = WithPlace(view, first, end);
            bool named = HasMention(view, first, to, MentionKind.Place);
            bool opener = trigger.PlacePrepositions.Count > 0 ? trigger.PlacePrepositions.Contains(preposition) : PlaceOpeners.Contains(preposition);
            if (named && opener)
            {
                last = Math.Max(last, to);
                return Phrase(view, first, to);
            }
        }

        return null;
    }

    // "to a village near Perm": where the tree keeps them together, the place is the whole.
    private static int WithPlace(SentenceView view, int first, int end)
    {
        if (HasMention(view, first, end, MentionKind.Place))
        {
            return WithoutTail(view, first, end);
        }

        if (view.Tree is not { } tree)
        {
            return end;
        }

        var (_, last) = tree.Words.Phrase(tree.Words.HeadOf(first, end));
        return last > end && Enumerable.Range(end, last - end + 1).All(t => view.DateAt(t) < 0) ? last : end;
    }

    // "to Perm and later shot": what is joined to the name of a place is a place, or belongs elsewhere.
    private static int WithoutTail(SentenceView view, int first, int end)
    {
        for (int t = first + 1; t < end; t++)
        {
            bool behindPlace = view.MentionAt(t - 1) >= 0 && view.Mention(view.MentionAt(t - 1)).Kind == MentionKind.Place;
            if (behindPlace && PartyReader.IsAnd(view, t) && (view.MentionAt(t + 1) < 0 || view.IsPerson(t + 1)))
            {
                return t - 1;
            }
        }

        return end;
    }

    public static string? Value(SentenceView view, Trigger trigger, Arguments arguments, ref int last)
    {
        foreach (var (preposition, first, end) in arguments.Phrases)
        {
            if (trigger.ValuePrepositions.Contains(preposition) && view.DateAt(first) < 0)
            {
                // A charge or confession has a content of several phrases: all of them up to the date.
                int to = trigger.Type.Name is "charge" or "confession" or "sentence" or "conviction" ? Tail(view, first, arguments.End) : end;
                last = Math.Max(last, to);
                return Phrase(view, first, to);
            }
        }

        if (trigger.DirectValue && arguments.Direct is { } direct)
        {
            int to = WithBody(view, direct.Last, arguments);
            last = Math.Max(last, to);
            return Phrase(view, direct.First, to);
        }

        return null;
    }

    public static Party? Object(SentenceView view, Trigger trigger, Arguments arguments, ref int last) =>
        ObjectBehind(view, trigger, arguments, ref last) ?? DirectObject(view, trigger, arguments, ref last);

    /// <summary>The object behind one of the rule's prepositions.</summary>
    public static Party? ObjectBehind(SentenceView view, Trigger trigger, Arguments arguments, ref int last)
    {
        foreach (var (preposition, first, end) in arguments.Phrases)
        {
            if (trigger.ObjectPrepositions.Contains(preposition) && view.DateAt(first) < 0)
            {
                last = Math.Max(last, end);
                return PartyOf(view, first, end);
            }
        }

        return null;
    }

    /// <summary>The object right behind the verb.</summary>
    public static Party? DirectObject(SentenceView view, Trigger trigger, Arguments arguments, ref int last)
    {
        if (trigger.Object == ObjectRole.Direct && arguments.Direct is { } direct && view.DateAt(direct.First) < 0)
        {
            last = Math.Max(last, direct.Last);
            return PartyOf(view, direct.First, direct.Last);
        }

        return null;
    }

    public static Party? AgentBehind(SentenceView view, Arguments arguments, ref int last)
    {
        foreach (var (preposition, first, end) in arguments.Phrases)
        {
            if (preposition == "by" && view.DateAt(first) < 0)
            {
                last = Math.Max(last, end);
                return PartyOf(view, first, end);
            }
        }

        return null;
    }

    /// <summary>All agents of a passive, where <c>by</c> opens a list of names; else the one.</summary>
    public static IReadOnlyList<Party> AgentsBehind(SentenceView view, Arguments arguments, Party one)
    {
        int first = arguments.Phrases.First(p => p.Preposition == "by").First;
        first += view.Class(first) == WordClass.Determiner ? 1 : 0;
        return view.IsPerson(first) && PartyReader.ListStartingAt(view, first).Parties is { Count: > 1 } all ? all : [one];
    }

    /// <summary>The party of a phrase: the one name in it, a pronoun's person, or its words.</summary>
    public static Party PartyOf(SentenceView view, int first, int last)
    {
        if (first == last && view.Class(first) is WordClass.ObjectPronoun or WordClass.PossessivePronoun && PartyReader.OfPronoun(view, first) is [var one])
        {
            return one;
        }

        for (int t = first; t <= last; t++)
        {
            if (view.MentionAt(t) >= 0 && !view.Mention(view.MentionAt(t)).IsPossessive && view.Mention(view.MentionAt(t)).Kind == MentionKind.Person)
            {
                return PartyReader.OfMention(view, view.MentionAt(t));
            }
        }

        int start = SkipDeterminer(view, first, last);
        return view.MentionAt(start) >= 0 && view.MentionEnd(start) >= last
            ? PartyReader.OfMention(view, view.MentionAt(start))
            : new Party(PartyKind.Other, view.Words(start, last));
    }

    public static string Phrase(SentenceView view, int first, int last) => view.Words(SkipDeterminer(view, first, last), last);

    public static bool HasMention(SentenceView view, int first, int last, MentionKind kind)
    {
        for (int t = first; t <= last; t++)
        {
            if (view.MentionAt(t) >= 0 && view.Mention(view.MentionAt(t)).Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static int SkipDeterminer(SentenceView view, int first, int last) =>
        first < last && view.Class(first) is WordClass.Determiner or WordClass.PossessivePronoun && first < last && !view.Is(first, "no") ? first + 1 : first;

    // "head of construction for the Main Line": an office keeps the phrases that name its body.
    private static int WithBody(SentenceView view, int last, Arguments arguments)
    {
        foreach (var (preposition, first, end) in arguments.Phrases)
        {
            if (first == last + 2 && preposition is "for" or "to" or "of" && view.DateAt(first) < 0)
            {
                return end;
            }
        }

        return last;
    }

    private static int Tail(SentenceView view, int first, int end)
    {
        int last = first;
        for (int t = first; t < end; t++)
        {
            if (t > first && (view.Is(t, "before") || view.Is(t, "by")))
            {
                break;
            }

            if (view.DateAt(t) >= 0)
            {
                return view.Class(t - 1) == WordClass.Preposition && t - 2 >= first ? t - 2 : Math.Max(first, t - 1);
            }

            last = t;
        }

        while (last > first && !view.IsWord(last) && view.Kind(last) != TokenKind.Number && !view.IsMark(last, ')'))
        {
            last--;
        }

        return last;
    }
}
