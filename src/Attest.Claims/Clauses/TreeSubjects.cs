using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// Finds from the tree who a verb tells of: its own subject; that of the verb it is joined to; the word a relative clause or participle describes; for an
/// infinitive whoever the governing verb says ("forced him to confess": he, "was ordered to leave": the one ordered).
/// </summary>
internal sealed class TreeSubjects(SentenceView view, ClauseTree tree, TreeVoice voice)
{
    private const int LongestChain = 12;

    /// <summary>Tokens from the start of a subject to its verb that a quote may hold, and of those between the two.</summary>
    private const int LongestSubject = 16, LongestGap = 4;

    // Who stands in a list belongs to the words of the claim, however long the list.
    private const int LongestList = 60;

    /// <summary>The grammatical subject; null where the tree gives none.</summary>
    /// <param name="group">The verb.</param>
    /// <param name="people">True where only people can be it.</param>
    public Subject? Of(VerbGroup group, bool people)
    {
        var (head, own) = HeadFor(group.Verb);
        if (head < 0)
        {
            return null;
        }

        int start = StartOf(head);
        int end = tree.List(head).Max(m => tree.Phrase(m).Last);
        int longest = tree.List(head).Count() > 1 ? LongestList : LongestSubject;
        bool near = own && start < group.Start && group.Start - start <= longest && group.Start - end <= LongestGap;
        return new Subject(PartiesOf(head, people), near ? start : -1);
    }

    /// <summary>The subject of the clause a token stands in; null where the tree gives none.</summary>
    public Subject? OfClause(int token)
    {
        for (int at = token, steps = 0; at >= 0 && steps < LongestChain; at = tree.Head(at), steps++)
        {
            if (tree.IsVerb(at) || tree.Child(at, "cop") >= 0)
            {
                var (head, _) = HeadFor(at);
                return head >= 0 && !Holds(head, token) ? new Subject(PartiesOf(head, people: true), -1) : null;
            }
        }

        return null;
    }

    /// <summary>The people or groups a noun phrase names, one for each name of a list.</summary>
    /// <param name="head">Its head.</param>
    /// <param name="people">True where a group must be one of people.</param>
    public IReadOnlyList<Party> PartiesOf(int head, bool people = false)
    {
        var parties = tree.List(head).SelectMany(m => Parties(m, people)).Distinct().ToArray();
        bool named = parties.Any(p => p.Kind == PartyKind.Person);
        return named ? [.. parties.Where(p => p.Kind != PartyKind.Group || p.Name.Contains("'s ", StringComparison.Ordinal))] : parties;
    }

    /// <summary>The head of the object of a verb, or of the one it shares with a verb it is joined to; -1 where there is none.</summary>
    public int ObjectOf(int verb)
    {
        int own = tree.OwnObject(verb);
        if (own >= 0 && tree.Tag(own) is "WP" or "WDT")
        {
            // "whom the guards had arrested"
            return Antecedent(verb);
        }

        if (own >= 0 || voice.IsPassive(verb, 0))
        {
            return own;
        }

        // "arrest and kill the consul": the object stands once, behind the last verb.
        int shared = voice.Shares(verb) ? tree.OwnObject(tree.Head(verb)) : -1;
        if (shared > verb)
        {
            return shared;
        }

        int follower = voice.Follower(verb);
        return follower >= 0 && follower <= verb + 3 ? tree.OwnObject(follower) : -1;
    }

    private (int Head, bool Own) HeadFor(int verb)
    {
        bool direct = true;
        for (int at = verb, steps = 0; at >= 0 && steps < LongestChain; steps++)
        {
            if (voice.Causee(at) is >= 0 and int causee)
            {
                return (causee, direct);
            }

            if (tree.OwnSubject(at) is >= 0 and int own)
            {
                return tree.Tag(own) is "WP" or "WDT" ? (Antecedent(at), direct) : (own, direct);
            }

            switch (tree.Relation(at))
            {
                case "acl" when VerbGroupReader.Opens(view, at) && tree.Head(at) > at && tree.OwnSubject(tree.Head(at)) < 0 && !tree.Is(tree.Head(at), "nsubj"):
                    // "Born in Riga, the son of a smith, Weiss left …"
                    at = tree.Head(tree.Head(at));
                    direct = false;
                    break;
                case "acl" when !tree.Children(at).Any(t => tree.Tag(t) == "TO"):
                    return (tree.Head(at), direct);
                case "acl":
                    // "was the first to be arrested"
                    return (tree.OwnSubject(tree.Head(at)), false);
                case "xcomp" when tree.IsVerb(tree.Head(at)) && !voice.IsPassive(tree.Head(at), 0) && Controlled(tree.Head(at)) is >= 0 and int controlled:
                    return (controlled, false);
                case "conj":
                    // A participle is not joined to a gerund: "accused of robbing the mail and sentenced".
                    at = voice.Joined(at) is var joined && tree.Tag(at) == "VBN" && tree.Tag(joined) == "VBG" ? tree.Head(joined) : voice.Joined(at);
                    direct = false;
                    break;
                case "xcomp" or "advcl" or "advcl:relcl":
                    at = tree.Head(at);
                    direct = false;
                    break;
                default:
                    return (-1, false);
            }
        }

        return (-1, false);
    }

    private bool Holds(int head, int token)
    {
        var (first, last) = tree.Phrase(head);
        return token >= first && token <= last;
    }

    /// <summary>
    /// First token of the subject of the main clause a verb is joined to, so that what opens that clause covers the verb too; null where the verb stands
    /// in a relative clause or describes a noun, or the tree gives none.
    /// </summary>
    public int? Anchor(int verb)
    {
        int at = verb;
        for (int steps = 0; steps < LongestChain && tree.OwnSubject(at) < 0 && tree.Relation(at) is "conj" or "xcomp"; steps++)
        {
            at = tree.Relation(at) == "conj" ? voice.Joined(at) : tree.Head(at);
        }

        return tree.OwnSubject(at) is >= 0 and int own && !tree.Is(at, "acl") ? StartOf(own) : null;
    }

    /// <summary>True where a date hangs on a verb itself, not on a clause or verb beside it.</summary>
    public bool Governs(int verb, int date)
    {
        int at = date;
        for (int steps = 0; steps < LongestChain && at >= 0 && at != verb && (tree.Is(at, "obl") || tree.Is(at, "nmod") || tree.Is(at, "advmod") || tree.Is(at, "nummod") || tree.Is(at, "flat")); steps++)
        {
            at = tree.Head(at);
        }

        return at == verb;
    }

    /// <summary>
    /// True where a date belongs to a participle that opens the sentence and another one has been told since: <c>Arrested in 1908, she was held until
    /// 1911 and moved away</c>. Until then it covers what follows.
    /// </summary>
    public bool IsOfOtherClause(int verb, int date)
    {
        for (int t = 0; t < verb; t++)
        {
            if (view.DateAt(t) != date)
            {
                continue;
            }

            for (int at = tree.Head(t), steps = 0; at >= 0 && at != verb && steps < LongestChain; at = tree.Head(at), steps++)
            {
                if (tree.Is(at, "acl") || (tree.Is(at, "advcl") && tree.IsVerb(at)))
                {
                    bool moved = tree.Child(at, "mark") is >= 0 and int mark && (view.Is(mark, "after") || view.Is(mark, "before") || view.Is(mark, "since"));
                    return at < verb && !Above(verb, at) && (moved || Enumerable.Range(t, verb - t).Any(d => view.DateAt(d) >= 0 && view.DateAt(d) != date));
                }
            }
        }

        return false;
    }

    private bool Above(int verb, int clause)
    {
        int at = verb;
        for (int steps = 0; at >= 0 && at != clause && steps < LongestChain; steps++)
        {
            at = tree.Head(at);
        }

        return at == clause;
    }

    private int Controlled(int verb)
    {
        int found = tree.OwnObject(verb);
        return found >= 0 ? found : tree.Child(verb, "iobj");
    }

    // The word that the relative clause of a verb describes.
    private int Antecedent(int verb)
    {
        int at = verb;
        for (int steps = 0; steps < LongestChain && tree.Relation(at) is "conj" or "xcomp" or "ccomp"; steps++)
        {
            at = tree.Head(at);
        }

        return tree.Is(at, "acl") ? tree.Head(at) : -1;
    }

    private int StartOf(int head)
    {
        int start = view.MentionAt(head) >= 0 ? view.MentionStart(head) : head;
        return Math.Min(start, tree.Phrase(head).First);
    }

    private IReadOnlyList<Party> Parties(int head, bool people)
    {
        if (tree.Tag(head) is "PRP" or "PRP$")
        {
            return PartyReader.OfPronoun(view, head);
        }

        if (view.MentionAt(head) is >= 0 and int mention)
        {
            return view.Mention(mention).Kind is MentionKind.Person or MentionKind.Organisation or MentionKind.Event ? [PartyReader.OfMention(view, mention)] : [];
        }

        // "was an officer who fled": the one who was.
        if (tree.Child(head, "cop") >= 0 && tree.OwnSubject(head) is >= 0 and int described && described < head)
        {
            return tree.Relation(described) == "nsubj" && tree.Tag(described) is not ("WP" or "WDT") ? PartiesOf(described, people) : [];
        }

        var (first, last) = tree.Phrase(head);
        return Resolved(first, head, last) is { Count: > 0 } known ? known : Named(head, last) is { Count: > 0 } named ? named
            : CountedGroup.MembersOf(view, tree, head, first) is { Count: > 0 } counted ? counted : Described(head, first, last, people);
    }

    // "the two brothers", "both men", "his father", where coreference knows who they are.
    private IReadOnlyList<Party> Resolved(int first, int head, int last)
    {
        for (int from = first; from <= head; from++)
        {
            for (int to = last; to >= head; to--)
            {
                if (view.Document.Antecedents(view.Span(from, to)) is { Count: > 0 } known)
                {
                    return [.. known.Select(m => PartyReader.OfMention(view, m))];
                }
            }
        }

        return [];
    }

    // "the printer Anna Keller", "three men, Adam, Bauer and Cohn, were shot": the names beside the noun.
    private IReadOnlyList<Party> Named(int head, int last)
    {
        foreach (int t in tree.Children(head))
        {
            if (t > head && view.IsPerson(t) && (tree.Relation(t) is "appos" || tree.Is(t, "flat")))
            {
                return [.. tree.List(t).Where(view.IsPerson).Select(m => PartyReader.OfMention(view, view.MentionAt(m)))];
            }
        }

        // "the keeper of the warehouse, Adam Vogel, was …": a parser may hang the name on the nearer noun.
        for (int t = head + 1; t < view.Count && !tree.IsVerb(t) && view.Class(t) != WordClass.Auxiliary; t++)
        {
            bool apart = view.IsPerson(t) && view.MentionStart(t) == t && view.IsMark(t - 1, ',') && view.IsMark(view.MentionEnd(t) + 1, ',');
            if (apart && tree.Relation(t) is "appos")
            {
                return [PartyReader.OfMention(view, view.MentionAt(t))];
            }
        }

        return last > head && view.IsPerson(head + 1) && !view.Mention(view.MentionAt(head + 1)).IsPossessive ? [PartyReader.OfMention(view, view.MentionAt(head + 1))] : [];
    }

    // "all of them", "both of the brothers": those who are meant.
    private IReadOnlyList<Party> Described(int head, int first, int last, bool people)
    {
        if (tree.Tag(head) is "DT" or "CD" or "JJ" or "PDT" && tree.Child(head, "nmod") is >= 0 and int of && view.Is(of - 1, "of") && tree.Tag(of) is "PRP")
        {
            return PartyReader.OfPronoun(view, of);
        }

        // "hundreds of prisoners": the prisoners.
        if (tree.Tag(head) is "NNS" or "CD" && view.Document.People.Gender(view.Word(head)) is null && tree.Child(head, "nmod") is >= 0 and int counted && view.Is(tree.Phrase(counted).First - 1, "of") && IsPeople(counted))
        {
            return Parties(counted, people);
        }

        bool nominal = tree.Tag(head).StartsWith('N') || tree.Tag(head) is "CD" or "JJ" or "DT";
        return !nominal || (people && !IsPeople(head))
            ? []
            : SubjectFinder.OfPhrase(view, first, last, tree.Tag(head) is "NNS" or "NNPS");
    }

    // "several strikers", "hundreds of men", "the Jesuits", "all eight", not "the proposals".
    private bool IsPeople(int head)
    {
        bool known = view.Document.People.Gender(view.Word(head)) is not null || view.Document.People.IsCollective(view.Word(head)) || tree.Tag(head) is "NNP" or "NNPS" or "CD" or "DT" or "JJ" or "PDT" || view.Is(head, "others");
        return known || (tree.Child(head, "nmod") is >= 0 and int of && tree.Child(of, "case") is >= 0 and int mark && view.Is(mark, "of") && IsPeople(of));
    }
}
