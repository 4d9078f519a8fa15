using Attest.Language;

namespace Attest.Claims;

/// <summary>A clause that tells what somebody did.</summary>
/// <param name="Subjects">Who did it: named persons or bodies.</param>
/// <param name="SubjectStart">First token of the subject; -1 where it stands in another clause.</param>
/// <param name="First">First token of the deed: the verb, with its auxiliaries.</param>
/// <param name="Last">Last token of the deed.</param>
internal sealed record DeedClause(IReadOnlyList<Party> Subjects, int SubjectStart, int First, int Last)
{
    private static readonly HashSet<string> Modals = new(StringComparer.OrdinalIgnoreCase) { "would", "could", "should", "may", "might", "must", "can", "will", "shall" };

    /// <summary>The person done to, where one is named.</summary>
    public Party? Object { get; init; }

    /// <summary>The verb itself.</summary>
    public int Verb { get; init; }

    public bool IsDenied { get; init; }

    /// <summary>True where somebody is told to do it: <c>was instructed to find out</c>.</summary>
    public bool IsIntended { get; init; }

    public int? Date { get; init; }

    /// <summary>The clause by the tree; null where the verb is no deed told of somebody named.</summary>
    public static DeedClause? InTree(SentenceView view, SentenceTree tree, int verb, TriggerForm form)
    {
        if (!IsFinitePast(view, tree, verb) || IsSupposed(view, tree, verb))
        {
            return null;
        }

        bool passive = tree.Has(verb, "aux:pass") || tree.Has(verb, "nsubj:pass");
        bool told = passive && form.Trigger.ValueStance == Stance.Intended && tree.Has(verb, "xcomp");
        int subject = told ? tree.Child(verb, "nsubj") : passive ? tree.Child(verb, "obl:agent") : tree.Subject(verb) is >= 0 and int known ? known : Beside(view, tree, verb);
        if (subject < 0 || IsQuotedApart(view, subject, verb) || IsThought(view, tree, verb) || Parties(view, tree, subject) is not { Count: > 0 } parties)
        {
            return null;
        }

        int first = verb;
        while (first > 0 && tree.Head(first - 1) == verb && tree.Relation(first - 1) is "aux" or "aux:pass" or "advmod")
        {
            first--;
        }

        int last = Math.Max(verb + form.Words.Length - 1, EndOf(view, tree, verb, verb + form.Words.Length));
        int start = passive && tree.Child(verb, "nsubj") is >= 0 and int patientOf ? tree.First(patientOf) : subject < verb && tree.Head(subject) == verb ? tree.First(subject) : -1;
        return new DeedClause(parties, start, first, last)
        {
            Verb = verb,
            IsIntended = told,
            Object = passive ? null : tree.Child(verb, "obj") is >= 0 and int patient && Parties(view, tree, patient) is [{ Kind: PartyKind.Person } person] ? person : null,
            IsDenied = tree.Children(verb).Any(t => tree.Relation(t) == "advmod" && view.IsNegation(t)),
            Date = DateIn(view, first, last) ?? ArgumentReader.FrontedDate(view, start >= 0 ? start : first),
        };
    }

    /// <summary>The clause by its words alone, for a text without trees.</summary>
    public static DeedClause? OnSurface(SentenceView view, int verb, TriggerForm form)
    {
        bool past = form.Form is VerbForm.Past or VerbForm.PastOrParticiple;
        if (!past || VerbGroupReader.Read(view, verb, form) is not { IsPassive: false, IsIntended: false, OpensSentence: false } group || Hedges.IsConditional(view, verb))
        {
            return null;
        }

        var subject = SubjectFinder.Find(view, group.Start);
        var arguments = ArgumentReader.Read(view, group.End, _ => false);
        int last = Math.Max(group.End - 1, arguments.End - 1);
        while (last > verb && view.Kind(last) is not (TokenKind.Word or TokenKind.Number))
        {
            last--;
        }

        return subject.Parties.Count == 0 || subject.Parties.Any(p => p.Kind is not (PartyKind.Person or PartyKind.Organisation)) ? null
            : new DeedClause(subject.Parties, subject.Start, group.Start, last)
            {
                IsDenied = group.IsNegated,
                Date = arguments.Date ?? ArgumentReader.FrontedDate(view, subject.Start >= 0 ? subject.Start : group.Start),
            };
    }

    // "banned", "had banned", "was running", "did not succeed"; not "would ban", "having banned", "to ban".
    private static bool IsFinitePast(SentenceView view, SentenceTree tree, int verb)
    {
        string tag = tree.Tag(verb);
        var helpers = tree.Children(verb).Where(t => tree.Relation(t).StartsWith("aux", StringComparison.Ordinal)).ToList();
        if (helpers.Any(t => Modals.Contains(view.Words(t, t)) || view.Is(t, "to")))
        {
            return false;
        }

        bool perfect = helpers.Any(t => view.Is(t, "had") || view.Is(t, "has") || view.Is(t, "have") || view.Is(t, "was") || view.Is(t, "were") || view.Is(t, "did"));
        return tag is "VBD" || (perfect && tag is "VBN" or "VBG" or "VB") || SharesHelper(tree, verb, tag);
    }

    // "had been tried and refused": joined to a verb whose auxiliary it shares.
    private static bool SharesHelper(SentenceTree tree, int verb, string tag) =>
        tag is "VBN" && tree.Relation(verb) == "conj" && tree.Has(tree.Head(verb), "aux") && !tree.Has(tree.Head(verb), "aux:pass");

    // A quotation that begins between a subject and its verb: the words belong to different voices.
    private static bool IsQuotedApart(SentenceView view, int subject, int verb)
    {
        for (int t = Math.Min(subject, verb) + 1; t < Math.Max(subject, verb); t++)
        {
            if (view.Kind(t) is TokenKind.OpeningQuote && t + 1 < view.Count && char.IsUpper(view.Word(t + 1)[0]))
            {
                return true;
            }
        }

        return false;
    }

    // "began to wonder", "tried to explain that": no deed, but thought or speech.
    private static bool IsThought(SentenceView view, SentenceTree tree, int verb) =>
        tree.Child(verb, "xcomp") is >= 0 and int what && view.IsOpen(what) && view.CueKind(what) is "think" or "doubt" or "know" or "feel" or "believe" or "say" or "argue" or "claim";

    // "if he refused", "whether he agreed": not said to have happened.
    private static bool IsSupposed(SentenceView view, SentenceTree tree, int verb)
    {
        int mark = tree.Child(verb, "mark");
        return mark >= 0 && (view.Is(mark, "if") || view.Is(mark, "unless") || view.Is(mark, "whether") || view.Is(mark, "to"));
    }

    // A name right before a main verb the tree gives no subject.
    private static int Beside(SentenceView view, SentenceTree tree, int verb)
    {
        int at = verb - 1;
        while (at > 0 && AuxiliaryChain.IsAdverb(view, at))
        {
            at--;
        }

        return at >= 0 && tree.Head(verb) < 0 && !tree.Has(verb, "expl") && view.IsPerson(at) ? at : -1;
    }

    private static List<Party> Parties(SentenceView view, SentenceTree tree, int head)
    {
        var heads = tree.Children(head).Where(t => tree.Relation(t) == "conj").Prepend(head);
        var parties = new List<Party>();
        foreach (int t in heads)
        {
            if (view.MentionAt(t) >= 0)
            {
                var party = PartyReader.OfMention(view, view.MentionAt(t));
                bool owner = view.Mention(view.MentionAt(t)).IsPossessive;
                parties.AddRange(!owner && party.Kind is PartyKind.Person or PartyKind.Organisation ? [party] : []);
            }
            else if (tree.Child(t, "appos") is >= 0 and int name && view.IsPerson(name) && !view.Mention(view.MentionAt(name)).IsPossessive)
            {
                parties.Add(PartyReader.OfMention(view, view.MentionAt(name)));
            }
            else if (tree.Tag(t) == "PRP")
            {
                parties.AddRange(PartyReader.OfPronoun(view, t).Where(p => p.Kind is PartyKind.Person or PartyKind.Organisation));
            }
        }

        return parties;
    }

    // What the verb governs, without the clauses joined to it and those that only add circumstances.
    private static int EndOf(SentenceView view, SentenceTree tree, int verb, int end)
    {
        int last = verb;
        foreach (int child in tree.Children(verb).Where(c => c > verb))
        {
            // "warned against joining", "acted as go-between": what a verb's own preposition governs is no circumstance.
            bool governed = (end > verb + 1 && tree.First(child) < end) || (tree.Tag(child) == "VBG" && tree.First(child) == last + 1 && tree.Child(child, "mark") == last + 1);
            if (!governed && tree.Relation(child) is "conj" or "parataxis" or "advcl" or "cc" or "punct" || (!governed && tree.First(child) > last + 2))
            {
                break;
            }

            last = tree.Relation(child) is "obj" or "obl" or "advcl" or "xcomp" or "ccomp" or "iobj" ? BeforeRelative(tree, child) : Math.Max(last, tree.Last(child));
        }

        while (last > verb && view.Kind(last) is not (TokenKind.Word or TokenKind.Number or TokenKind.ClosingQuote))
        {
            last--;
        }

        return last;
    }

    // "a programme drawn up by the left, which …": a relative clause behind a comma is another matter.
    private static int BeforeRelative(SentenceTree tree, int phrase)
    {
        foreach (int child in tree.Children(phrase))
        {
            if (tree.Relation(phrase) == "advcl" && child > phrase && tree.Relation(child) == "conj")
            {
                return tree.First(child) - 1 - (tree.Tag(tree.First(child)) == "CC" ? 0 : 1);
            }

            if (child > phrase && tree.Relation(child) is "acl:relcl" or "parataxis" or "appos" && tree.First(child) > phrase + 1)
            {
                return tree.First(child) - 1;
            }
        }

        return tree.Last(phrase);
    }

    private static int? DateIn(SentenceView view, int first, int last)
    {
        for (int t = first; t <= last; t++)
        {
            if (view.DateAt(t) >= 0)
            {
                return view.DateAt(t);
            }
        }

        return null;
    }
}
