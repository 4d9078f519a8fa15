using Attest.Language;

namespace Attest.Claims;

/// <summary>Claims told by a noun: <c>the arrest of A, B and C</c>, <c>Keller's murder</c>, <c>after his release</c>.</summary>
internal sealed class NounClaims(DocumentContext context, VerbClaims verbs)
{
    public IEnumerable<Draft> In(SentenceView view)
    {
        for (int t = 0; t < view.Count; t++)
        {
            if (!view.IsOpen(t))
            {
                continue;
            }

            foreach (var form in context.Rules.Triggers.At(view, t, TriggerKind.Noun).Where(_ => !IsVerbHere(view, t)))
            {
                foreach (var draft in Claims(view, t, form))
                {
                    yield return draft;
                }
            }
        }
    }

    private bool IsVerbHere(SentenceView view, int token) =>
        context.Rules.Triggers.At(view, token, TriggerKind.Verb).Any(f => VerbGroupReader.Read(view, token, f) is not null);

    private IEnumerable<Draft> Claims(SentenceView view, int noun, TriggerForm form)
    {
        var trigger = form.Trigger;
        int end = noun + form.Words.Length;
        var (subjects, start, last) = Subjects(view, trigger, noun, end);
        if (subjects.Count == 0)
        {
            (subjects, start, last) = Elsewhere(view, trigger, noun, end);
        }

        if (subjects.Count == 0)
        {
            yield break;
        }

        string? duress = trigger.Type.Name == "confession" ? Duress(view, start, noun) : null;
        string? length = Length(view, noun, ref start);
        var arguments = ArgumentReader.Read(view, Math.Max(end, last + 1), t => verbs.IsVerb(view, t));
        var party = trigger.ObjectPrepositions.Count > 0 ? Slots.Object(view, trigger, arguments, ref last) : null;
        party ??= subjects[0].Kind == PartyKind.Group && trigger.Subject == SubjectRole.Patient ? OwnerBefore(view, noun) : null;
        string? value = Slots.Value(view, trigger, arguments, ref last) ?? length;
        string? place = trigger.PlacePrepositions.Count > 0 ? Slots.Place(view, trigger, arguments, ref last) : null;
        int? date = arguments.Date is int d && arguments.Direct is null ? d : null;
        if (!ObjectTest.Passes(context, trigger.NeedsObject, party) || (trigger.BackReference && date is null && place is null && value is null && party is null && duress is null))
        {
            yield break;
        }

        foreach (var subject in subjects)
        {
            yield return new Draft(trigger.Type, subject, view.Span(start, Math.Max(last, end - 1)), $"noun: {form.Lemma}")
            {
                Object = party, Value = value, Place = place, Date = date, Stance = Hedges.Before(view, noun) ? Stance.Alleged : null,
                Duress = duress,
            };
        }
    }

    private static (IReadOnlyList<Party> Subjects, int Start, int Last) Subjects(SentenceView view, Trigger trigger, int noun, int end)
    {
        if (view.Is(end, "of") && end + 1 < view.Count)
        {
            bool patient = trigger.Subject == SubjectRole.Patient && !trigger.BackReference;
            if (Behind(view, end + 1, patient) is { Parties.Count: > 0 } behind)
            {
                return (behind.Parties, WithDeterminer(view, noun), behind.Last);
            }

            if (patient)
            {
                return ([], noun, end - 1);
            }
        }

        if (trigger.Subject == SubjectRole.Topic)
        {
            var subject = SubjectFinder.OfClause(view, noun);
            return (subject.Parties, noun, end - 1);
        }

        int before = BeforeModifiers(view, noun);
        if (view.Class(before) == WordClass.PossessivePronoun)
        {
            return (PartyReader.OfPronoun(view, before), before, end - 1);
        }

        bool possessive = before > 0 && (view.Is(before, "'s") || view.Is(before, "’s")) && view.IsPerson(before - 1);
        return possessive ? ([PartyReader.OfMention(view, view.MentionAt(before - 1))], view.MentionStart(before - 1), end - 1) : ([], noun, end - 1);
    }

    // "of A, B and C", "of the banker A": names, also those of one who bears the name of a town; else a crowd: "of thousands of weavers".
    private static (IReadOnlyList<Party> Parties, int Last) Behind(SentenceView view, int from, bool patient)
    {
        int at = from;
        while (at < from + 5 && at + 1 < view.Count && !view.IsPerson(at) && (view.Class(at) == WordClass.Determiner || (patient && at > from && view.IsOpen(at)) || (patient && at > from && view.MentionAt(at) >= 0)
            || (patient && view.IsOpen(at) && char.IsLower(view.Word(at)[0]))))
        {
            at++;
        }

        if (view.IsPerson(at))
        {
            var (parties, after) = PartyReader.ListStartingAt(view, at);
            return view.Is(after, "'s") || view.Is(after, "’s") ? ([], from) : (parties, after - 1);
        }

        return !patient ? ([], from) : view.MentionAt(from) >= 0 && view.Mention(view.MentionAt(from)).Kind == MentionKind.Place ? Namesakes(view, from) : Crowd(view, from);
    }

    // One murders no town: names of places in a list of victims are surnames.
    private static (IReadOnlyList<Party> Parties, int Last) Namesakes(SentenceView view, int from)
    {
        var parties = new List<Party>();
        int at = from, last = from;
        while (at < view.Count && view.MentionAt(at) >= 0 && view.Mention(view.MentionAt(at)).Kind is MentionKind.Place or MentionKind.Person)
        {
            parties.Add(new Party(PartyKind.Person, view.Mention(view.MentionAt(at)).Surface, view.MentionAt(at)));
            last = view.MentionEnd(at);
            at = last + 1;
            while (at < last + 3 && (view.IsMark(at, ',') || PartyReader.IsAnd(view, at)))
            {
                at++;
            }
        }

        return parties.Count > 1 ? (parties, last) : ([], from);
    }

    // Only a tagged sentence tells a plural from another noun.
    private static (IReadOnlyList<Party> Parties, int Last) Crowd(SentenceView view, int from)
    {
        if (view.Sentence.Tags is not { } tags)
        {
            return ([], from);
        }

        int t = from, last = -1;
        bool plural = false;
        for (; t < view.Count && t < from + 12; t++)
        {
            bool linked = view.Is(t, "of") || (view.Is(t, "in") && view.MentionAt(t + 1) >= 0) || view.Class(t) == WordClass.Determiner;
            if (!linked && !(view.MentionAt(t) >= 0 || view.Kind(t) == TokenKind.Number || (view.IsOpen(t) && tags[t][0] is 'N' or 'J' || tags[t] == "VBG")))
            {
                break;
            }

            plural |= tags[t] == "NNS";
            last = linked ? last : t;
        }

        int first = view.Class(from) == WordClass.Determiner ? from + 1 : from;
        first += view.Class(first) == WordClass.Determiner ? 1 : 0;
        return plural && last >= first && !view.Is(from, "his") ? ([new Party(PartyKind.Group, view.Words(first, last))], last) : ([], from);
    }

    private static Party? OwnerBefore(SentenceView view, int noun) =>
        (view.Is(noun - 1, "'s") || view.Is(noun - 1, "’s")) && view.MentionAt(noun - 2) >= 0 ? PartyReader.OfMention(view, view.MentionAt(noun - 2)) : null;

    // Subjects that stand neither behind "of" nor before the noun: "a trial took place in August of A and B"; "after a forced confession".
    private static (IReadOnlyList<Party> Subjects, int Start, int Last) Elsewhere(SentenceView view, Trigger trigger, int noun, int end)
    {
        if (trigger.Type.Name == "trial" && (view.Is(end, "took") || view.Is(end + 1, "held") || view.Is(end, "opened") || view.Is(end, "began")))
        {
            for (int t = end + 1; t < view.Count && t < end + 10; t++)
            {
                if (view.Is(t, "of") && view.IsPerson(t + 1))
                {
                    var (parties, after) = PartyReader.ListStartingAt(view, t + 1);
                    return (parties, WithDeterminer(view, noun), after - 1);
                }
            }
        }

        int determiner = BeforeModifiers(view, noun);
        bool got = trigger.Type.Name == "confession" && (view.Is(determiner, "a") || view.Is(determiner, "an")) && (view.Is(determiner - 1, "after") || view.Is(determiner - 1, "following") || view.Is(determiner - 1, "with"));
        return got ? (SubjectFinder.OfClause(view, determiner).Parties, determiner, end - 1) : ([], noun, end - 1);
    }

    // Past adjectives, "exile and" and "years of": the token where a possessive or determiner would stand.
    private static int BeforeModifiers(SentenceView view, int noun)
    {
        int before = noun - 1;
        while (before > 0 && (view.IsOpen(before) || (PartyReader.IsAnd(view, before) && IsNoun(view, before - 1)) || (view.Is(before, "of") && IsUnit(view, before - 1))))
        {
            before--;
        }

        return before;
    }

    private static bool IsNoun(SentenceView view, int t) => view.IsOpen(t) && view.Sentence.Tags is { } tags && tags[t][0] == 'N';

    private static bool IsUnit(SentenceView view, int t) => view.Is(t, "years") || view.Is(t, "months") || view.Is(t, "decades") || view.Is(t, "weeks") || view.Is(t, "days");

    // "her years of exile and imprisonment": how long.
    private static string? Length(SentenceView view, int noun, ref int start)
    {
        for (int t = noun - 1; t > Math.Max(0, noun - 6) && !view.IsMark(t, ','); t--)
        {
            if (view.Is(t, "of") && IsUnit(view, t - 1))
            {
                int first = view.Kind(Math.Max(0, t - 2)) == TokenKind.Number || (view.IsOpen(t - 2) && view.Class(t - 2) == WordClass.Open) ? t - 2 : t - 1;
                start = Math.Min(start, first);
                return view.Words(first, t - 1);
            }
        }

        return null;
    }

    private static int WithDeterminer(SentenceView view, int noun)
    {
        int at = noun;
        while (at > 0 && (view.IsOpen(at - 1) || view.Class(at - 1) == WordClass.Determiner) && noun - at < 4)
        {
            at--;
            if (view.Class(at) == WordClass.Determiner)
            {
                break;
            }
        }

        return view.Class(at) == WordClass.Determiner ? at : noun;
    }

    // "a forced confession by torture": the words beside the noun say how it was got.
    private static string? Duress(SentenceView view, int start, int noun) =>
        noun > start && view.IsOpen(noun - 1) && !view.IsOpen(noun - 2) ? view.Words(noun - 1, noun - 1) : null;
}
