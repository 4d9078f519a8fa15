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
            yield break;
        }

        var arguments = ArgumentReader.Read(view, Math.Max(end, last + 1), t => verbs.IsVerb(view, t));
        var party = trigger.ObjectPrepositions.Count > 0 ? Slots.Object(view, trigger, arguments, ref last) : null;
        string? value = Slots.Value(view, trigger, arguments, ref last);
        string? place = trigger.PlacePrepositions.Count > 0 ? Slots.Place(view, trigger, arguments, ref last) : null;
        int? date = arguments.Date is int d && arguments.Direct is null ? d : null;
        if (!ObjectTest.Passes(context, trigger.NeedsObject, party) || (trigger.BackReference && date is null && place is null && value is null && party is null))
        {
            yield break;
        }

        foreach (var subject in subjects)
        {
            yield return new Draft(trigger.Type, subject, view.Span(start, Math.Max(last, end - 1)), $"noun: {form.Lemma}")
            {
                Object = party, Value = value, Place = place, Date = date, Stance = Hedges.Before(view, noun) ? Stance.Alleged : null,
                Duress = trigger.Type.Name == "confession" ? Duress(view, start, noun) : null,
            };
        }
    }

    private static (IReadOnlyList<Party> Subjects, int Start, int Last) Subjects(SentenceView view, Trigger trigger, int noun, int end)
    {
        if (view.Is(end, "of") && end + 1 < view.Count)
        {
            int at = end + 1;
            at += view.Class(at) == WordClass.Determiner ? 1 : 0;
            if (view.IsPerson(at))
            {
                var (parties, after) = PartyReader.ListStartingAt(view, at);
                return (parties, WithDeterminer(view, noun), after - 1);
            }

            // "the police's arrest of thousands": the owner did it, and it was done to a crowd.
            if (trigger.Subject == SubjectRole.Patient && !trigger.BackReference)
            {
                return ([], noun, end - 1);
            }
        }

        if (trigger.Subject == SubjectRole.Topic)
        {
            var subject = SubjectFinder.OfClause(view, noun);
            return (subject.Parties, noun, end - 1);
        }

        int before = noun - 1;
        while (before > 0 && view.IsOpen(before))
        {
            before--;
        }

        if (view.Class(before) == WordClass.PossessivePronoun)
        {
            return (PartyReader.OfPronoun(view, before), before, end - 1);
        }

        bool possessive = before > 0 && (view.Is(before, "'s") || view.Is(before, "’s")) && view.IsPerson(before - 1);
        return possessive ? ([PartyReader.OfMention(view, view.MentionAt(before - 1))], view.MentionStart(before - 1), end - 1) : ([], noun, end - 1);
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
        noun > start && view.IsOpen(noun - 1) ? view.Words(noun - 1, noun - 1) : null;
}
