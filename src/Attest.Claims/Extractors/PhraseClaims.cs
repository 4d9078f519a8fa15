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
        var subject = SubjectFinder.OfClause(view, phrase);
        var people = subject.Parties.Where(p => p.Kind is PartyKind.Person).ToArray();
        if (people.Length == 0 || !StandsInClause(view, phrase) || Hedges.IsConditional(view, phrase))
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
        foreach (var person in people)
        {
            yield return new Draft(trigger.Type, person, view.Span(start, last), $"phrase: {form.Lemma}")
            {
                Object = party, Value = value, Place = place, Date = date, Stance = Hedges.Before(view, phrase) ? Stance.Alleged : null,
            };
        }
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
