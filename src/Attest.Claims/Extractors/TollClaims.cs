using Attest.Language;

namespace Attest.Claims;

/// <summary>Numbers of victims: a number with its people in a clause of arrest, death or exile.</summary>
internal sealed class TollClaims(DocumentContext context)
{
    private static readonly HashSet<string> Harms = new(StringComparer.Ordinal)
    {
        "arrest", "execution", "killing", "death", "deportation", "exile", "imprisonment", "camp", "conviction", "disappearance",
    };

    public IEnumerable<Draft> In(SentenceView view)
    {
        int harm = FirstHarm(view);
        if (harm < 0)
        {
            yield break;
        }

        for (int t = 0; t < view.Count; t++)
        {
            if (Number(view, t) is not { } end)
            {
                continue;
            }

            int last = PeopleEnd(view, end);
            int from = Math.Min(t, harm), to = Math.Max(last, HarmEnd(view, harm));
            if (to - from <= 40)
            {
                yield return new Draft(context.Type("toll"), new Party(PartyKind.Group, Group(view, end, last, harm)), view.Span(from, to), "number of victims")
                {
                    Value = view.Words(t, last), Stance = Hedges.Before(view, t) ? Stance.Alleged : null,
                };
            }

            t = last;
        }
    }

    private int FirstHarm(SentenceView view)
    {
        for (int t = 0; t < view.Count; t++)
        {
            bool harm = view.IsOpen(t) && (context.Rules.Triggers.At(view, t, TriggerKind.Verb).Any(f => Harms.Contains(f.Trigger.Type.Name) && f.Form != VerbForm.Base)
                || context.Rules.Triggers.At(view, t, TriggerKind.Noun).Any(f => Harms.Contains(f.Trigger.Type.Name)));
            if (harm)
            {
                return t;
            }
        }

        return -1;
    }

    private static int HarmEnd(SentenceView view, int harm) => Math.Min(view.Count - 1, harm);

    // "600,000 to one million", "some 35,000", "thousands of", "hundreds of": large round numbers; small ones count only in figures of four digits.
    private static int? Number(SentenceView view, int t)
    {
        bool figure = view.Kind(t) == TokenKind.Number && view.DateAt(t) < 0 && (view.Word(t).Contains(',') || view.Word(t).Length >= 5) && char.IsDigit(view.Word(t)[^1]);
        bool many = view.IsOpen(t) && view.Is(t + 1, "of") && (view.Is(t, "hundreds") || view.Is(t, "thousands") || view.Is(t, "millions") || view.Is(t, "scores") || view.Is(t, "dozens"));
        bool word = view.Is(t, "million") || view.Is(t + 1, "million");
        if (!figure && !many && !word)
        {
            return null;
        }

        int end = t + (many ? 2 : 1);
        while (end < view.Count && (view.Kind(end) == TokenKind.Number && view.DateAt(end) < 0 || view.Is(end, "million") || view.Is(end, "thousand")
            || ((view.Is(end, "to") || view.Is(end, "or") || view.Is(end, "and")) && end + 1 < view.Count && (view.Kind(end + 1) == TokenKind.Number || view.Is(end + 1, "one") || view.Is(end + 1, "two")))
            || view.Is(end, "one") || view.Is(end, "two")))
        {
            end++;
        }

        return end;
    }

    private static int PeopleEnd(SentenceView view, int from)
    {
        int last = from - 1;
        for (int t = from; t < view.Count && t < from + 4 && (view.IsOpen(t) || view.Is(t, "of") || view.Class(t) == WordClass.Determiner || (view.MentionAt(t) >= 0 && !view.IsPerson(t))); t++)
        {
            if (view.IsOpen(t) && (view.Word(t).EndsWith("ed", StringComparison.Ordinal) || view.Word(t).EndsWith("shot", StringComparison.Ordinal)))
            {
                break;
            }

            last = view.IsOpen(t) || view.MentionAt(t) >= 0 ? t : last;
        }

        return last;
    }

    // The people counted, or the named event of the sentence, or what was done to them.
    private static string Group(SentenceView view, int from, int last, int harm)
    {
        for (int t = 0; t < view.Count; t++)
        {
            if (view.MentionAt(t) >= 0 && view.Mention(view.MentionAt(t)).Kind == MentionKind.Event)
            {
                return view.Mention(view.MentionAt(t)).Surface;
            }
        }

        return last >= from ? Slots.Phrase(view, from, last) : view.Words(harm, harm);
    }
}
