using Attest.Language;

namespace Attest.Claims;

/// <summary>Numbers of victims: a number with its people in a clause of arrest, death or exile.</summary>
internal sealed class TollClaims(DocumentContext context)
{
    /// <summary>How many tokens may lie between a number and what was done to those counted.</summary>
    private const int Reach = 40;

    private static readonly string[] Quantities = ["hundreds", "thousands", "millions", "scores", "dozens", "tens"];
    private static readonly string[] Fractions = ["half", "third", "thirds", "quarter", "quarters", "tenth", "percent", "%"];

    private static readonly HashSet<string> Harms = new(StringComparer.Ordinal)
    {
        "arrest", "execution", "killing", "death", "deportation", "exile", "imprisonment", "camp", "conviction", "disappearance",
    };

    public IEnumerable<Draft> In(SentenceView view)
    {
        var harms = Enumerable.Range(0, view.Count).Where(t => IsHarm(view, t)).ToArray();
        foreach (var draft in harms.Length == 0 ? Included(view) : [])
        {
            yield return draft;
        }

        for (int t = 0; t < view.Count && harms.Length > 0; t++)
        {
            if (Number(view, t) is not { } end)
            {
                continue;
            }

            int last = PeopleEnd(view, end);
            int harm = harms.MinBy(h => Math.Abs(h - t));
            int from = Math.Min(t, harm), to = Math.Max(last, harm);
            if (to - from <= Reach)
            {
                var behind = ArgumentReader.Read(view, harm + 1, _ => false);
                var (subject, subjectEnd) = Occasion(view, behind) ?? (Whole(view, t) ?? Group(view, end, last, harm), to);
                yield return new Draft(context.Type("toll"), new Party(PartyKind.Group, subject), view.Span(from, Math.Max(to, subjectEnd)), "number of victims")
                {
                    Date = behind.Date,
                    Value = $"{view.Words(t, last)}{(last >= harm && t <= harm ? "" : " " + view.Words(harm, harm))}", Stance = Hedges.Before(view, t) ? Stance.Alleged : null,
                };
            }

            t = last;
        }
    }

    // "Many were shot. This included half of the officers": the harm is told in the sentence before.
    private IEnumerable<Draft> Included(SentenceView view)
    {
        bool opens = view.Count > 4 && view.Is(1, "included") && (view.Is(0, "this") || view.Is(0, "these") || view.Is(0, "they")) && view.Index > 0;
        if (!opens || Number(view, 2) is not { } end || context.Views[view.Index - 1] is not { } before || before.Sentence.Paragraph != view.Sentence.Paragraph)
        {
            yield break;
        }

        int harm = Enumerable.Range(0, before.Count).LastOrDefault(t => IsHarm(before, t), -1);
        int last = PeopleEnd(view, end);
        if (harm >= 0 && last >= end)
        {
            yield return new Draft(context.Type("toll"), new Party(PartyKind.Group, Slots.Phrase(view, end, last)), before.Span(harm, harm).Cover(view.Span(0, last)), "number of victims")
            {
                Value = $"{view.Words(2, last)} {before.Words(harm, harm)}",
            };
        }
    }

    private bool IsHarm(SentenceView view, int t) =>
        view.IsOpen(t) && (context.Rules.Triggers.At(view, t, TriggerKind.Verb).Any(f => Harms.Contains(f.Trigger.Type.Name) && f.Form != VerbForm.Base)
            || context.Rules.Triggers.At(view, t, TriggerKind.Noun).Any(f => Harms.Contains(f.Trigger.Type.Name)));

    // "600,000 to one million", "some 35,000", "thousands of", "hundreds of": large round numbers; small ones count only in figures of four digits.
    private int? Number(SentenceView view, int t)
    {
        bool figure = view.Kind(t) == TokenKind.Number && view.DateAt(t) < 0 && (view.Word(t).Contains(',') || view.Word(t).Length >= 5) && char.IsDigit(view.Word(t)[^1]);
        if (Share(view, t) is { } share)
        {
            return share;
        }

        bool many = view.IsWord(t) && view.Is(t + 1, "of") && Array.Exists(Quantities, q => view.Is(t, q)) && view.DateAt(t) < 0;
        bool word = view.Is(t, "million") || view.Is(t + 1, "million");
        if (!figure && !many && !word)
        {
            return SmallNumber(view, t);
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

    // "fifty per cent of all officers", "two thirds of the garrison", "a number of miners": the token where the people begin.
    private static int? Share(SentenceView view, int t)
    {
        int at = t;
        bool cent = view.Is(t + 1, "per") && view.Is(t + 2, "cent");
        bool fraction = Array.Exists(Fractions, f => view.Is(t + 1, f)) && (view.Kind(t) == TokenKind.Number || view.Is(t, "a") || view.Is(t, "one") || view.Is(t, "two") || view.Is(t, "three"));
        bool number = view.Is(t, "a") && view.Is(t + 1, "number");
        at += cent ? 3 : fraction || number ? 2 : view.Is(t, "half") && !view.Is(t - 1, "a") ? 1 : 0;
        return at > t && view.Is(at, "of") && at + 1 < view.Count ? at + 1 : null;
    }

    // "ten miners were killed": a small number counts where its people are right behind it and no name opens the list.
    private int? SmallNumber(SentenceView view, int t)
    {
        if (!IsAmount(view, t))
        {
            return null;
        }

        int end = t + 1;
        while (end < view.Count && (IsAmount(view, end) || view.Is(end, "thousand") || (view.Is(end, "or") || view.Is(end, "and") || view.Is(end, "to")) && IsAmount(view, end + 1)))
        {
            end++;
        }

        bool people = view.IsOpen(end) && IsPeople(view, end) && !context.Rules.Language.RelativeDates.IsUnit(view.Words(end, end));
        bool harmed = people && (view.Class(end + 1) == WordClass.Auxiliary || IsHarmed(view, end + 1));
        bool listed = t > 0 && PartyReader.IsAnd(view, t - 1);
        return harmed && !listed ? end : null;
    }

    private bool IsAmount(SentenceView view, int t)
    {
        if (t >= view.Count || view.DateAt(t) >= 0)
        {
            return false;
        }

        bool word = view.IsWord(t) && (context.Rules.Language.RelativeDates.Amount(view.Words(t, t).ToLowerInvariant()) > 1 || (view.Sentence.Tags is { } tags && tags[t] == "CD" && !view.Is(t, "one")));
        return word || (view.Kind(t) == TokenKind.Number && view.Word(t).Length <= 3 && char.IsDigit(view.Word(t)[^1]));
    }

    private static bool IsPeople(SentenceView view, int t) =>
        view.Sentence.Tags is { } tags ? tags[t] == "NNS" : view.Word(t) is [_, _, _, .., 's' or 'n'];

    // "the sixteen men just tried and shot": participles up to the harm.
    private bool IsHarmed(SentenceView view, int from)
    {
        for (int t = from; t < view.Count && t < from + 4; t++)
        {
            if (IsHarm(view, t))
            {
                return true;
            }

            if (view.Class(t) != WordClass.Adverb && !PartyReader.IsAnd(view, t) && !(view.IsOpen(t) && view.Word(t).EndsWith("ed", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return false;
    }

    private static int PeopleEnd(SentenceView view, int from)
    {
        int last = from - 1;
        for (int t = from; t < view.Count && t < from + 4 && (view.IsOpen(t) || view.Is(t, "of") || view.Class(t) == WordClass.Determiner || (view.MentionAt(t) >= 0 && !view.IsPerson(t))); t++)
        {
            bool participle = view.IsOpen(t) && (view.Word(t).EndsWith("ed", StringComparison.Ordinal) || view.Word(t).EndsWith("shot", StringComparison.Ordinal));
            if (participle && !IsPlural(view, t + 1))
            {
                break;
            }

            last = view.IsOpen(t) || view.MentionAt(t) >= 0 ? t : last;
        }

        return last;
    }

    // "35,000 experienced men": a participle before the people counted.
    private static bool IsPlural(SentenceView view, int t) => view.Sentence.Tags is { } tags && t < view.Count && tags[t] == "NNS";

    // "killed in the explosion at the mine": the occasion stands behind the harm, with the place that tells which.
    private static (string Name, int End)? Occasion(SentenceView view, Arguments arguments)
    {
        for (int i = 0; i < arguments.Phrases.Count; i++)
        {
            var (preposition, first, last) = arguments.Phrases[i];
            bool occasion = preposition is "in" or "during" && view.Class(first) == WordClass.Determiner && view.IsOpen(first + 1) && !Slots.HasMention(view, first, last, MentionKind.Place);
            if (occasion)
            {
                bool located = i + 1 < arguments.Phrases.Count && arguments.Phrases[i + 1].Preposition == "at";
                int end = located ? arguments.Phrases[i + 1].Last : last;
                return (Slots.Phrase(view, first, end), end);
            }
        }

        return null;
    }

    // "More than half the garrison, some 3,000 men, were shot": the number stands beside those it counts.
    private static string? Whole(SentenceView view, int number)
    {
        int comma = number - 1;
        comma -= view.IsWord(comma < 0 ? 0 : comma) && comma >= 0 && !view.IsMark(comma, ',') ? 1 : 0;
        if (comma < 2 || !view.IsMark(comma, ',') || !view.IsOpen(comma - 1))
        {
            return null;
        }

        int first = comma - 1;
        while (first > 0 && (view.IsOpen(first - 1) || (view.MentionAt(first - 1) >= 0 && !view.IsPerson(first - 1))))
        {
            first--;
        }

        return first > 0 && view.Class(first - 1) == WordClass.Determiner ? view.Words(first, comma - 1) : null;
    }

    // The named event the paragraph speaks of, else the people counted, else what was done to them.
    private static string Group(SentenceView view, int from, int last, int harm)
    {
        var sentences = view.Analysis.Sentences;
        for (int s = view.Index; s >= 0 && sentences[s].Paragraph == view.Sentence.Paragraph; s--)
        {
            foreach (int mention in view.Document.MentionsOf(s))
            {
                if (view.Mention(mention).Kind == MentionKind.Event)
                {
                    return view.Mention(mention).Surface;
                }
            }
        }

        return last >= from ? Slots.Phrase(view, from, last) : view.Words(harm, harm);
    }
}
