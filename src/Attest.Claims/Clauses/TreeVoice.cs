using Attest.Language;

namespace Attest.Claims;

/// <summary>Reads from the tree whether a verb is passive, denied or only wanted; a verb joined to another shares what it does not have of its own.</summary>
internal sealed class TreeVoice(SentenceView view, ClauseTree tree)
{
    private const int DeepestChain = 12;

    /// <summary>The group of a verb form; null where the word is no verb at this place.</summary>
    public VerbGroup? Read(int verb, TriggerForm form)
    {
        if (!tree.IsVerb(verb) || tree.Relation(verb) is "amod" or "compound" or "case" or "flat")
        {
            return null;
        }

        int start = Start(verb);
        bool? outcome = Outcome(verb, 0);
        bool negated = IsNegated(verb, 0) || outcome == false || IsReplaced(start);
        bool owns = OwnAuxiliaries(verb).Any();
        bool wanted = IsWanted(verb, 0) || (HasTo(verb, 0) && outcome is null);
        bool past = OwnAuxiliaries(verb).Any(t => view.Is(t, "have"));
        bool reported = past && HasOwnTo(verb) && tree.Head(verb) is >= 0 and int governor && view.IsReport(governor);
        return new VerbGroup(start, verb, verb + form.Words.Length, IsPassive(verb, 0), negated, wanted && !negated && !past)
        {
            IsAlleged = reported || (past && OwnAuxiliaries(verb).Any(t => view.Is(t, "may") || view.Is(t, "might") || view.Is(t, "must"))),
            IsUnreal = past && OwnAuxiliaries(verb).Any(t => view.Is(t, "would") || view.Is(t, "could") || view.Is(t, "should")),
            HasAuxiliary = owns || HasOwnTo(verb),
            OpensSentence = VerbGroupReader.Opens(view, verb) && !owns && tree.Tag(verb) is "VBN" or "VBD" && tree.OwnSubject(verb) < 0,
        };
    }

    /// <summary>True where a verb has neither subject nor auxiliary nor "to" of its own and is joined to one before.</summary>
    public bool Shares(int verb) =>
        tree.Relation(verb) == "conj" && tree.IsVerb(Joined(verb)) && tree.OwnSubject(verb) < 0 && !OwnAuxiliaries(verb).Any() && !HasOwnTo(verb);

    // "escaped but was arrested and shot": all hang on the first; what is not said again is shared with the one just before.
    public int Joined(int verb)
    {
        int before = tree.Head(verb);
        foreach (int t in tree.Children(before))
        {
            before = t < verb && t > before && tree.Relation(t) == "conj" && tree.IsVerb(t) ? t : before;
        }

        // A verb is joined to no noun but to the verb above it, save where the noun is what somebody is.
        for (int steps = 0; steps < DeepestChain && !tree.IsVerb(before) && tree.Child(before, "cop") < 0 && tree.Head(before) >= 0 && tree.IsVerb(verb); steps++)
        {
            before = tree.Head(before);
        }

        return before;
    }

    /// <summary>The verb behind that shares the auxiliary of a verb: <c>was tried and executed</c>; -1 where there is none.</summary>
    public int SharedBy(int verb) => OwnAuxiliaries(verb).Any() || Shares(verb) ? Follower(verb) : -1;

    /// <summary>The verb behind that is joined to a verb and shares what it has; -1 where there is none.</summary>
    public int Follower(int verb)
    {
        int top = tree.Relation(verb) == "conj" ? tree.Head(verb) : verb;
        foreach (int t in tree.Children(verb).Concat(tree.Children(top)))
        {
            if (t > verb && Shares(t) && Joined(t) == verb && tree.Tag(t) is "VBN" or "VBD" or "VB")
            {
                return t;
            }
        }

        return -1;
    }

    /// <summary>Whom something is had done to, or wished done: <c>had the mayor arrested</c>, <c>ordered him shot</c>; -1 where the verb is no such participle.</summary>
    public int Causee(int verb)
    {
        if (tree.Tag(verb) is not ("VBN" or "VBD") || tree.OwnObject(verb) >= 0)
        {
            return -1;
        }

        if (OwnAuxiliaries(verb).ToArray() is [var have])
        {
            return view.Word(have) is "had" or "has" or "have" && Nominal(have + 1, verb - 1) is >= 0 and int between ? between : -1;
        }

        bool wished = tree.Relation(verb) == "ccomp" && tree.Head(verb) is >= 0 and int governor && governor < verb && (view.IsOrder(governor) || view.Word(governor) is "had" or "has" or "have" or "want" or "wants" or "wanted");
        return wished && tree.OwnSubject(verb) is >= 0 and int own && tree.Child(verb, "mark") < 0 ? own : -1;
    }

    // The noun or pronoun a range of tokens is built on; -1 where it is none.
    private int Nominal(int first, int last) =>
        first <= last && tree.HeadOf(first, last) is var head && (tree.Tag(head).StartsWith('N') || tree.Tag(head) == "PRP") ? head : -1;

    /// <summary>True for the first of two things of which one happened: <c>were either executed or died</c>.</summary>
    public bool IsAlternative(int verb) => tree.Children(verb).Any(t => t < verb && view.Is(t, "either")) || view.Is(verb - 1, "either");

    /// <summary>True where a verb is passive; one without subject, auxiliary and object of its own is so where the one it is joined to is.</summary>
    public bool IsPassive(int verb, int depth)
    {
        if (tree.Tag(verb) == "VBG" && !OwnAuxiliaries(verb).Any(t => tree.Relation(t) == "aux:pass"))
        {
            return false;
        }

        if (Causee(verb) >= 0)
        {
            return true;
        }

        if (OwnAuxiliaries(verb).ToArray() is { Length: > 0 } own)
        {
            return Array.Exists(own, t => tree.Relation(t) == "aux:pass") || (tree.Tag(verb) == "VBN" && HasBeen(own[^1], verb)) || (tree.Tag(verb) == "VBN" && view.IsBe(own[^1]));
        }

        if (tree.Children(verb).Any(t => tree.Relation(t) == "nsubj:pass"))
        {
            return true;
        }

        if (tree.OwnSubject(verb) >= 0 && (tree.Tag(verb) != "VBN" || tree.Relation(verb) is "root" or "parataxis" or "conj" || tree.OwnObject(verb) >= 0))
        {
            return false;
        }

        if (view.Is(tree.Head(verb), "having"))
        {
            return false;
        }

        bool participle = tree.Tag(verb) is "VBN" or "VBD";
        if (tree.Relation(verb) == "conj")
        {
            int before = Joined(verb);
            return participle && depth < DeepestChain && tree.IsVerb(before) && tree.OwnObject(verb) < 0 && IsPassive(before, depth + 1);
        }

        return tree.Tag(verb) == "VBN" && (tree.Is(verb, "acl") || tree.Is(verb, "advcl") || tree.Relation(verb) is "xcomp" or "ccomp" or "root" or "parataxis" || VerbGroupReader.Opens(view, verb));
    }

    private bool HasBeen(int first, int verb) => Enumerable.Range(first, verb - first).Any(t => view.Is(t, "been"));

    private IEnumerable<int> OwnAuxiliaries(int verb) => tree.Children(verb).Where(t => t < verb && (tree.Is(t, "aux") || (tree.Relation(t) == "cop" && tree.Tag(verb) == "VBN")));

    private int OwnTo(int verb)
    {
        foreach (int t in tree.Children(verb))
        {
            if (t < verb && tree.Tag(t) == "TO")
            {
                return t;
            }
        }

        return -1;
    }

    private bool HasOwnTo(int verb) => OwnTo(verb) >= 0;

    private bool HasTo(int verb, int depth) =>
        HasOwnTo(verb) || (depth < DeepestChain && Shares(verb) && tree.Tag(verb) is "VB" or "VBP" or "VBN" && HasTo(Joined(verb), depth + 1));

    // "refused to confess" did not, "had to resign" did; "did not manage to" turns it round. Null where the word leaves it open.
    private bool? Outcome(int verb, int depth)
    {
        if (!HasOwnTo(verb))
        {
            // "avoided being arrested"
            bool gerund = tree.Tag(verb) == "VBG" || OwnAuxiliaries(verb).Any(t => view.Is(t, "being"));
            if (gerund && tree.Relation(verb) is "xcomp" or "ccomp" && view.Implies(tree.Head(verb)) == false)
            {
                return false;
            }

            return depth < DeepestChain && Shares(verb) && HasTo(verb, 0) ? Outcome(Joined(verb), depth + 1) : null;
        }

        int governor = tree.Head(verb);
        if (governor < 0 || !(tree.Is(verb, "xcomp") || tree.Is(verb, "advcl") || tree.Is(verb, "acl") || tree.Is(verb, "ccomp")))
        {
            return null;
        }

        bool? implied = view.Implies(governor) ?? (tree.OwnSubject(verb) < 0 ? view.Implies(OwnTo(verb) - 1) : null);
        return implied is bool outcome && IsNegated(governor, 0) ? !outcome : implied;
    }

    private bool IsNegated(int verb, int depth)
    {
        foreach (int t in tree.Children(verb))
        {
            // "not only arrested but banished" was arrested.
            bool only = view.Is(t + 1, "only") || view.Is(t + 1, "merely") || view.Is(t + 1, "just");
            if (t < verb && !only && (view.Class(t) == WordClass.Negation && tree.Is(t, "advmod") || view.Is(t, "neither") || (tree.Is(t, "aux") && view.Word(t) is [.., 'n', '\'' or '’', 't'])))
            {
                return true;
            }
        }

        // "neither the mayor nor his clerk was tried", "no prisoners were taken"
        if (depth == 0 && tree.OwnSubject(verb) is >= 0 and int subject && DeniesList(subject))
        {
            return true;
        }

        // "no evidence that she was tortured"
        bool baseless = tree.Is(verb, "acl") || tree.Is(verb, "ccomp");
        if (baseless && tree.Head(verb) is >= 0 and int noun && tree.Child(verb, "mark") >= 0 && tree.Child(noun, "det") is >= 0 and int none && view.Is(none, "no"))
        {
            return true;
        }

        int joint = tree.Child(verb, "cc");
        bool alternative = joint >= 0 && (view.Is(joint, "or") || view.Is(joint, "nor"));
        return depth < DeepestChain && alternative && Shares(verb) && IsNegated(Joined(verb), depth + 1);
    }

    private bool DeniesList(int subject) =>
        tree.List(subject).SelectMany(tree.Children).Any(t => view.Is(t, "neither") || view.Is(t, "nor") || (view.Is(t, "no") && tree.Relation(t) == "det"));

    // "should be tried", "I ask that he be released", "wanted him shot".
    private bool IsWanted(int verb, int depth)
    {
        var own = OwnAuxiliaries(verb).ToArray();
        if (own.Length > 0)
        {
            return Array.Exists(own, t => AuxiliaryChain.IsModal(view, t)) || (view.Is(own[0], "be") && !HasOwnTo(verb));
        }

        if (tree.Head(verb) < 0)
        {
            return false;
        }

        if (depth < DeepestChain && Shares(verb))
        {
            return tree.Tag(verb) is "VB" or "VBN" && IsWanted(Joined(verb), depth + 1);
        }

        bool ordered = view.IsOrder(tree.Head(verb)) || view.Is(tree.Head(verb), "want") || view.Is(tree.Head(verb), "wants") || view.Is(tree.Head(verb), "wanted");
        return ordered && (Causee(verb) >= 0 || (tree.Tag(verb) == "VBN" && tree.Relation(verb) is "xcomp" or "ccomp"));
    }

    // "without being tried", "instead of being shot", "rather than confess".
    private bool IsReplaced(int start) =>
        view.Is(start - 1, "without") || (view.Is(start - 1, "of") && view.Is(start - 2, "instead")) || (view.Is(start - 1, "than") && view.Is(start - 2, "rather"));

    private int Start(int verb)
    {
        int start = verb;
        foreach (int t in tree.Children(verb))
        {
            bool part = tree.Is(t, "aux") || tree.Tag(t) == "TO" || view.Class(t) == WordClass.Negation || (tree.Relation(t) == "cop" && tree.Tag(verb) == "VBN");
            start = part && t < start ? t : start;
        }

        // "had to resign", "was ordered to leave": what governs it belongs to the words that carry the claim.
        return view.Is(start, "to") && start > 0 && tree.IsVerb(start - 1) && tree.Head(verb) == start - 1 && tree.Relation(verb) is "xcomp" ? Start(start - 1) : start;
    }
}
