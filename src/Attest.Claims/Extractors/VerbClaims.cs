using Attest.Language;

namespace Attest.Claims;

/// <summary>Claims told by a verb: <c>He was arrested in Odessa</c>.</summary>
internal sealed class VerbClaims(DocumentContext context)
{
    public IEnumerable<Draft> In(SentenceView view)
    {
        Func<int, bool> isVerb = t => IsVerb(view, t);
        for (int t = 0; t < view.Count; t++)
        {
            if (!view.IsWord(t) || view.MentionAt(t) >= 0 && t > 0)
            {
                continue;
            }

            foreach (var form in context.Rules.Triggers.At(view, t, TriggerKind.Verb))
            {
                if (VerbGroupReader.Read(view, t, form) is { } group && (group.IsPassive || !form.Trigger.PassiveOnly.Contains(form.Lemma) || TakesPerson(view, t)))
                {
                    foreach (var draft in Claims(view, form, group, ArgumentReader.Read(view, group.End, isVerb)))
                    {
                        yield return draft;
                    }
                }
            }
        }
    }

    // "tried the bishop", not "tried to" and "tried the door".
    private static bool TakesPerson(SentenceView view, int verb) =>
        view.Tree is { } tree && tree.Words.OwnObject(verb) is >= 0 and int head && tree.Subjects.PartiesOf(head, people: true) is [{ Kind: PartyKind.Person }, ..];

    /// <summary>True where a verb this stage knows stands at a token, so that a clause ends before it.</summary>
    public bool IsVerb(SentenceView view, int token)
    {
        if (!view.IsOpen(token))
        {
            return false;
        }

        if (context.Rules.Language.Lexicon.CueKind(view.Word(token)) is not null && context.Rules.Language.Lexicon.CueForm(view.Word(token)) != VerbForm.Base)
        {
            return true;
        }

        if (view.Tree is { } tree && tree.Words.IsVerb(token) && tree.Words.Relation(token) is "conj" or "root")
        {
            return true;
        }

        return context.Rules.Triggers.At(view, token, TriggerKind.Verb).Any(f => VerbGroupReader.Read(view, token, f) is not null);
    }

    private IEnumerable<Draft> Claims(SentenceView view, TriggerForm form, VerbGroup group, Arguments arguments)
    {
        var trigger = form.Trigger;
        var grammatical = SubjectOf(view, group, group.IsPassive && trigger.Subject is SubjectRole.Patient && !IsOfRights(trigger));
        int last = group.End - 1;
        var (subjects, agent, usesDirect) = Roles(view, trigger, group, arguments, grammatical, ref last);
        if (subjects.Count == 0 || group.IsUnreal || view.Tree?.Voice.IsAlternative(group.Verb) == true || Hedges.IsConditional(view, group.Verb) || (trigger.NeedsPerson && subjects.Any(s => s.Kind != PartyKind.Person)))
        {
            yield break;
        }

        var party = Slots.ObjectBehind(view, trigger, arguments, ref last) ?? agent ?? (usesDirect ? null : Slots.DirectObject(view, trigger, arguments, ref last));
        string? value = Slots.Value(view, trigger, arguments, ref last);
        string? place = Slots.Place(view, trigger, arguments, ref last);
        if (trigger.NotBefore.Any(w => view.Is(group.End, w)) || !ObjectTest.Passes(context, trigger.NeedsObject, party) || (trigger.NeedsPlace && place is null) || (trigger.NeedsValue && value is null)
            || (trigger.NeedsOffice && !IsOffice(value!)))
        {
            yield break;
        }

        int? date = Date(view, group, arguments, grammatical, ref last);
        var stance = Stance(view, trigger, group, arguments, value);
        int start = StartOf(view, group, grammatical, usesDirect);
        foreach (var subject in subjects)
        {
            yield return new Draft(trigger.Type, subject, view.Span(start, Math.Max(last, group.End - 1)), $"verb: {form.Lemma}")
            {
                Object = party == subject ? null : party, Value = value, Place = place, Date = date, Stance = stance,
                IsOwnWord = stance == Attest.Claims.Stance.Confessed,
            };
        }
    }

    /// <summary>In a record, a verb without a subject of its own is told of the person the record is about.</summary>
    private static Subject SubjectOf(SentenceView view, VerbGroup group, bool people)
    {
        var subject = StatedSubject(view, group, people);
        bool free = (subject.Parties.Count == 0 || (view.Tree is not null && subject.Start < 0)) && (group.Start == 0 || view.IsMark(group.Start - 1, ',') || view.IsMark(group.Start - 1, ';'));
        return free && view.Document.Records.At(view.Sentence.Span.Start) is { } record && view.Document.Records.PersonOf(record) is { } person
            ? new Subject([person], -1)
            : subject;
    }

    private static Subject StatedSubject(SentenceView view, VerbGroup group, bool people) =>
        view.Tree?.Subjects.Of(group, people) is { } told ? told
        : group.OpensSentence || (VerbGroupReader.Opens(view, group.Verb) && !group.HasAuxiliary && view.Word(group.Verb).EndsWith("ing", StringComparison.Ordinal))
            ? SubjectFinder.BehindComma(view, group.Verb)
            : SubjectFinder.Find(view, group.Start);

    private static (IReadOnlyList<Party> Subjects, Party? Object, bool UsesDirect) Roles(
        SentenceView view, Trigger trigger, VerbGroup group, Arguments arguments, Subject grammatical, ref int last)
    {
        if (trigger.Subject == SubjectRole.Owner)
        {
            return OwnerRoles(view, arguments, grammatical, ref last);
        }

        bool undergoes = trigger.Subject is SubjectRole.Patient || (trigger.Subject == SubjectRole.Undergoer && arguments.Direct is not null);
        if (group.IsPassive && !(IsIntransitive(trigger) && view.Tree is { } tree && tree.Voice.Shares(group.Verb)))
        {
            var by = Slots.AgentBehind(view, arguments, ref last);
            return trigger.Subject switch
            {
                SubjectRole.Agent => (by is null ? [] : Slots.AgentsBehind(view, arguments, by), grammatical.Parties is [var only, ..] ? only : null, false),
                _ => (grammatical.Parties, trigger.Object == ObjectRole.Agent ? by : null, false),
            };
        }

        if (!undergoes)
        {
            return (grammatical.Parties, null, false);
        }

        // "educated people": a participle before its noun has no subject.
        bool attributive = view.Tree is null && grammatical.Parties.Count == 0 && !group.HasAuxiliary && (group.Start == 0 || view.Class(group.Start - 1) is WordClass.Preposition or WordClass.Determiner);
        var patients = attributive ? [] : DirectParties(view, group, arguments, ref last);
        return (patients, trigger.Object == ObjectRole.Agent && grammatical.Parties is [var agent, ..] ? agent : null, true);
    }

    // "his membership was restored", "her sentence was commuted": told of what is his, meant of him.
    private static bool IsOfRights(Trigger trigger) => trigger.Type.Name is "readmission" or "rehabilitation" or "pardon";

    // "was arrested but escaped": a verb without an object shares no passive.
    private static bool IsIntransitive(Trigger trigger) => trigger is { Subject: SubjectRole.Agent, Object: ObjectRole.None, NeedsPlace: false };

    private static IReadOnlyList<Party> DirectParties(SentenceView view, VerbGroup group, Arguments arguments, ref int last)
    {
        if (view.Tree is { } tree && tree.Subjects.ObjectOf(group.Verb) is >= 0 and int head)
        {
            last = Math.Max(last, tree.Words.Phrase(head).Last);
            return tree.Subjects.PartiesOf(head, people: true);
        }

        if (arguments.Direct is not { } direct)
        {
            return [];
        }

        last = Math.Max(last, direct.Last);
        if (view.Tree is { } words && words.Words.HeadOf(direct.First, direct.Last) is var inner && !view.IsPerson(inner) && words.Words.Tag(inner) is not ("PRP" or "PRP$"))
        {
            return words.Subjects.PartiesOf(inner, people: true);
        }

        if (view.Class(direct.First) == WordClass.ObjectPronoun || view.Is(direct.First, "her"))
        {
            return PartyReader.OfPronoun(view, direct.First);
        }

        int at = direct.First;
        while (at < direct.Last && view.MentionAt(at) < 0 && (view.Class(at) == WordClass.Determiner || view.IsOpen(at)))
        {
            at++;
        }

        if (view.IsPerson(at))
        {
            return PartyReader.ListStartingAt(view, at).Parties;
        }

        return [new Party(PartyKind.Group, Slots.Phrase(view, direct.First, direct.Last))];
    }

    // "seized his farm": the claim is about the owner, its object is who took it.
    private static (IReadOnlyList<Party> Subjects, Party? Object, bool UsesDirect) OwnerRoles(SentenceView view, Arguments arguments, Subject grammatical, ref int last)
    {
        if (arguments.Direct is not { } direct)
        {
            return ([], null, true);
        }

        last = Math.Max(last, direct.Last);
        var owners = view.Class(direct.First) == WordClass.PossessivePronoun
            ? PartyReader.OfPronoun(view, direct.First)
            : view.MentionAt(direct.First) >= 0 && view.Mention(view.MentionAt(direct.First)).IsPossessive ? [PartyReader.OfMention(view, view.MentionAt(direct.First))] : [];
        return (owners, grammatical.Parties is [var agent, ..] ? agent : null, true);
    }

    private bool IsOffice(string value)
    {
        var words = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.TakeWhile(w => w is not ("of" or "for" or "in")).Any(w => context.Rules.Nouns.IsOffice(w) || w.Equals("member", StringComparison.OrdinalIgnoreCase));
    }

    private int? Date(SentenceView view, VerbGroup group, Arguments arguments, Subject subject, ref int last)
    {
        if (arguments.Date is int behind)
        {
            for (int t = group.End; t < arguments.End; t++)
            {
                last = view.DateAt(t) == behind ? Math.Max(last, t) : last;
            }

            return behind;
        }

        if (view.Tree is not { } tree)
        {
            return ArgumentReader.FrontedDate(view, subject.Start >= 0 ? subject.Start : group.Start);
        }

        // "was tried and executed in 1937": one auxiliary, one date.
        if (tree.Voice.SharedBy(group.Verb) is >= 0 and int joined && ArgumentReader.Read(view, joined + 1, t => IsVerb(view, t)).Date is int shared)
        {
            return shared;
        }

        int anchor = tree.Subjects.Anchor(group.Verb) ?? (subject.Start >= 0 ? subject.Start : group.Start);
        return ArgumentReader.FrontedDate(view, anchor) is int fronted && !tree.Subjects.IsOfOtherClause(group.Verb, fronted) ? fronted : DateBefore(view, tree, group);
    }

    // "..., during the assizes in May 1612, the widow was tried": between clauses the tree says whose it is.
    private static int? DateBefore(SentenceView view, TreeClauses tree, VerbGroup group)
    {
        for (int t = group.Start - 1; t >= 0; t--)
        {
            if (view.DateAt(t) >= 0 && tree.Subjects.Governs(group.Verb, t))
            {
                return view.DateAt(t);
            }
        }

        return null;
    }

    private static Stance? Stance(SentenceView view, Trigger trigger, VerbGroup group, Arguments arguments, string? value)
    {
        // "not arrested until 1651": he was, in 1651.
        bool until = arguments.Phrases.Any(p => p.Preposition is "until" or "till");
        if ((group.IsNegated && !until) || Hedges.IsDenied(view, group.Verb))
        {
            return Attest.Claims.Stance.Denied;
        }

        if (group.IsIntended)
        {
            return Attest.Claims.Stance.Intended;
        }

        return value is not null && trigger.ValueStance is { } confessed ? confessed : group.IsAlleged || Hedges.Before(view, group.Verb) ? Attest.Claims.Stance.Alleged : null;
    }

    private static int StartOf(SentenceView view, VerbGroup group, Subject subject, bool usesDirect)
    {
        int start = subject.Start >= 0 && !usesDirect ? Math.Min(subject.Start, group.Start) : group.Start;
        return subject.Start >= 0 && usesDirect ? subject.Start : start;
    }
}
