using Attest.Language;

namespace Attest.Claims;

/// <summary>Claims told by a fixed phrase about the subject of its clause: <c>he was in prison until 1911</c>.</summary>
internal sealed class PhraseClaims(DocumentContext context, VerbClaims verbs)
{
    public IEnumerable<Draft> In(SentenceView view)
    {
        for (int t = 0; t < view.Count; t++)
        {
            foreach (var form in context.Rules.Triggers.At(view, t, TriggerKind.Phrase))
            {
                foreach (var draft in Claims(view, t, form))
                {
                    yield return draft;
                }
            }
        }
    }

    private IEnumerable<Draft> Claims(SentenceView view, int phrase, TriggerForm form)
    {
        var trigger = form.Trigger;
        int end = phrase + form.Words.Length;
        if (trigger.Type.Name == "camp" && IsPlaceOfDeath(view, phrase))
        {
            yield break;
        }

        var subject = SubjectFinder.OfClause(view, phrase);
        var people = subject.Parties.Where(p => p.Kind is PartyKind.Person).ToArray();
        bool stands = StandsInClause(view, phrase);
        if (!stands)
        {
            people = Opening(view, phrase, end);
            stands = people.Length > 0;
        }

        if (people.Length == 0 || !stands || Hedges.IsConditional(view, phrase))
        {
            yield break;
        }

        var arguments = ArgumentReader.Read(view, end, t => verbs.IsVerb(view, t));
        int last = end - 1;
        string? place = Slots.Place(view, trigger, arguments, ref last);
        string? value = Slots.Value(view, trigger, arguments, ref last);
        var party = Slots.Object(view, trigger, arguments, ref last);
        int? date = arguments.Date ?? ArgumentReader.FrontedDate(view, phrase);
        int start = VerbBefore(view, phrase);
        if (value is null && LengthBefore(view, phrase) is int length and >= 0)
        {
            value = view.Words(length, phrase - 1);
            start = Math.Min(start, length);
        }

        foreach (var person in people)
        {
            yield return new Draft(trigger.Type, person, view.Span(start, last), $"phrase: {form.Lemma}")
            {
                Object = party, Value = value, Place = place, Date = date, Stance = Hedges.Before(view, phrase) ? Stance.Alleged : null,
            };
        }
    }

    // "died in a labour camp": where, and no claim besides the death.
    private bool IsPlaceOfDeath(SentenceView view, int phrase) =>
        Enumerable.Range(Math.Max(0, phrase - 4), Math.Min(4, phrase)).Any(t => context.Rules.Triggers.At(view, t, TriggerKind.Verb).Any(f => f.Trigger.Type.Name == "death"));

    // "After three months in prison he was exiled": a phrase that opens the sentence is about its subject.
    private static Party[] Opening(SentenceView view, int phrase, int end)
    {
        if (phrase > 5 || view.Class(0) is not (WordClass.Preposition or WordClass.Subordinator))
        {
            return [];
        }

        for (int t = end; t < view.Count && t < end + 8; t++)
        {
            if (view.Class(t) == WordClass.SubjectPronoun)
            {
                return [.. PartyReader.OfPronoun(view, t).Where(p => p.Kind == PartyKind.Person)];
            }

            if (view.IsPerson(t))
            {
                return t == end || view.IsMark(t - 1, ',') ? [.. PartyReader.ListStartingAt(view, t).Parties.Where(p => p.Kind == PartyKind.Person)] : [];
            }

            if (view.Class(t) is WordClass.Auxiliary or WordClass.Relative or WordClass.Coordinator)
            {
                return [];
            }
        }

        return [];
    }

    // "three months in prison".
    private static int LengthBefore(SentenceView view, int phrase)
    {
        bool unit = view.Is(phrase - 1, "years") || view.Is(phrase - 1, "months") || view.Is(phrase - 1, "year") || view.Is(phrase - 1, "weeks") || view.Is(phrase - 1, "days") || view.Is(phrase - 1, "decades");
        return unit && phrase >= 2 && (view.IsWord(phrase - 2) || view.Kind(phrase - 2) == TokenKind.Number) && view.Class(phrase - 2) != WordClass.Preposition ? phrase - 2 : -1;
    }

    // A person named before a "that" or "who" is not the one its clause is about, save that "who" points at him.
    private static bool StandsInClause(SentenceView view, int phrase)
    {
        for (int t = phrase - 1; t >= 0; t--)
        {
            if (view.Class(t) == WordClass.SubjectPronoun || view.IsPerson(t) || view.Is(t, "who"))
            {
                return true;
            }

            if (view.Is(t, "that") || view.Is(t, "which") || view.Class(t) == WordClass.Subordinator || view.IsMark(t, ';'))
            {
                return false;
            }
        }

        return false;
    }

    // The quote opens with the verb the phrase hangs on, or its pronoun, where they stand close by.
    private static int VerbBefore(SentenceView view, int phrase)
    {
        for (int t = phrase - 1; t >= 0 && t >= phrase - 4; t--)
        {
            if (view.Class(t) is WordClass.SubjectPronoun)
            {
                return t;
            }

            if (view.IsMark(t, ',') || view.Class(t) is WordClass.Coordinator)
            {
                return t + 1;
            }
        }

        return phrase;
    }
}
