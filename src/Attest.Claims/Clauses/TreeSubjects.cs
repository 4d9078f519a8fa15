using Attest.Language;

namespace Attest.Claims;

/// <summary>
/// Finds from the tree who a verb tells of: its own subject; that of the verb it is joined to; the word a relative clause or participle describes; for an
/// infinitive whoever the governing verb says ("forced him to confess": he, "was ordered to leave": the one ordered).
/// </summary>
internal sealed class TreeSubjects(SentenceView view, ClauseTree tree, TreeVoice voice)
{
    private const int LongestChain = 12;

    /// <summary>Tokens between a subject and its verb that a quote may hold.</summary>
    private const int LongestGap = 14;

    /// <summary>The grammatical subject; null where the tree gives none.</summary>
    public Subject? Of(VerbGroup group)
    {
        var (head, own) = HeadFor(group.Verb);
        if (head < 0)
        {
            return null;
        }

        int start = StartOf(head);
        bool near = own && start < group.Start && group.Start - start <= LongestGap;
        return new Subject(PartiesOf(head), near ? start : -1);
    }

    /// <summary>The subject of the clause a token stands in; null where the tree gives none.</summary>
    public Subject? OfClause(int token)
    {
        for (int at = token, steps = 0; at >= 0 && steps < LongestChain; at = tree.Head(at), steps++)
        {
            if (tree.IsVerb(at) || tree.Child(at, "cop") >= 0)
            {
                var (head, _) = HeadFor(at);
                return head >= 0 && !Holds(head, token) ? new Subject(PartiesOf(head), -1) : null;
            }
        }

        return null;
    }

    /// <summary>The people or groups a noun phrase names, one for each name of a list.</summary>
    public IReadOnlyList<Party> PartiesOf(int head)
    {
        var parties = tree.List(head).SelectMany(Parties).Distinct().ToArray();
        bool named = parties.Any(p => p.Kind == PartyKind.Person);
        return named ? [.. parties.Where(p => p.Kind != PartyKind.Group || p.Name.Contains("'s ", StringComparison.Ordinal))] : parties;
    }

    /// <summary>The head of the object of a verb, or of the one it shares with a verb it is joined to; -1 where there is none.</summary>
    public int ObjectOf(int verb)
    {
        int own = tree.Child(verb, "obj");
        if (own >= 0 || voice.IsPassive(verb, 0))
        {
            return own;
        }

        // "arrest and kill the consul": the object stands once, behind the last verb.
        int shared = voice.Shares(verb) ? tree.Child(tree.Head(verb), "obj") : -1;
        if (shared > verb)
        {
            return shared;
        }

        foreach (int t in tree.Children(verb))
        {
            if (tree.Relation(t) == "conj" && t <= verb + 3 && voice.Shares(t) && tree.Child(t, "obj") is >= 0 and int later)
            {
                return later;
            }
        }

        return -1;
    }

    private (int Head, bool Own) HeadFor(int verb)
    {
        bool direct = true;
        for (int at = verb, steps = 0; at >= 0 && steps < LongestChain; steps++)
        {
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
                    at = voice.Joined(at);
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

    private int Controlled(int verb)
    {
        int found = tree.Child(verb, "obj");
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

    private IReadOnlyList<Party> Parties(int head)
    {
        if (tree.Tag(head) is "PRP" or "PRP$")
        {
            return PartyReader.OfPronoun(view, head);
        }

        if (view.MentionAt(head) is >= 0 and int mention)
        {
            return view.Mention(mention).Kind is MentionKind.Person or MentionKind.Organisation or MentionKind.Event ? [PartyReader.OfMention(view, mention)] : [];
        }

        var (first, last) = tree.Phrase(head);
        return Resolved(first, head, last) is { Count: > 0 } known ? known : Named(head, last) is { Count: > 0 } named ? named : Described(head, first, last);
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

        return last > head && view.IsPerson(head + 1) && !view.Mention(view.MentionAt(head + 1)).IsPossessive ? [PartyReader.OfMention(view, view.MentionAt(head + 1))] : [];
    }

    // "all of them", "both of the brothers": those who are meant.
    private IReadOnlyList<Party> Described(int head, int first, int last)
    {
        if (tree.Tag(head) is "DT" or "CD" or "JJ" or "PDT" && tree.Child(head, "nmod") is >= 0 and int of && view.Is(of - 1, "of") && tree.Tag(of) is "PRP")
        {
            return PartyReader.OfPronoun(view, of);
        }

        bool nominal = tree.Tag(head).StartsWith('N') || tree.Tag(head) is "CD" or "JJ" or "DT";
        bool owned = view.Class(first) == WordClass.PossessivePronoun || tree.Child(head, "nmod:poss") >= 0;
        return !nominal || (owned && view.Document.People.Gender(view.Word(head)) is null)
            ? []
            : SubjectFinder.OfPhrase(view, first, last, tree.Tag(head) is "NNS" or "NNPS");
    }
}
