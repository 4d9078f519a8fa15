using Attest.Language;

namespace Attest.Claims;

/// <summary>Numbers of victims: a number with its people in a clause of arrest, death or exile.</summary>
internal sealed class TollClaims(DocumentContext context)
{
    /// <summary>How many tokens may lie between a number and what was done to those counted.</summary>
    private const int Reach = 40;

    private static readonly HashSet<string> Harms = new(StringComparer.Ordinal)
    {
        "arrest", "execution", "killing", "death", "deportation", "exile", "imprisonment", "camp", "conviction", "disappearance",
    };

    public IEnumerable<Draft> In(SentenceView view)
    {
        var harms = Enumerable.Range(0, view.Count).Where(t => IsHarm(view, t)).ToArray();
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
                var (subject, subjectEnd) = Occasion(view, behind) ?? (Group(view, end, last, harm), to);
                yield return new Draft(context.Type("toll"), new Party(PartyKind.Group, subject), view.Span(from, Math.Max(to, subjectEnd)), "number of victims")
                {
                    Date = behind.Date,
                    Value = $"{view.Words(t, last)}{(last >= harm && t <= harm ? "" : " " + view.Words(harm, harm))}", Stance = Hedges.Before(view, t) ? Stance.Alleged : null,
                };
            }

            t = last;
        }
    }

    private bool IsHarm(SentenceView view, int t) =>
        view.IsOpen(t) && (context.Rules.Triggers.At(view, t, TriggerKind.Verb).Any(f => Harms.Contains(f.Trigger.Type.Name) && f.Form != VerbForm.Base)
            || context.Rules.Triggers.At(view, t, TriggerKind.Noun).Any(f => Harms.Contains(f.Trigger.Type.Name)));

    // "600,000 to one million", "some 35,000", "thousands of", "hundreds of": large round numbers; small ones count only in figures of four digits.
    private int? Number(SentenceView view, int t)
    {
        bool figure = view.Kind(t) == TokenKind.Number && view.DateAt(t) < 0 && (view.Word(t).Contains(',') || view.Word(t).Length >= 5) && char.IsDigit(view.Word(t)[^1]);
        bool many = view.IsOpen(t) && view.Is(t + 1, "of") && (view.Is(t, "hundreds") || view.Is(t, "thousands") || view.Is(t, "millions") || view.Is(t, "scores") || view.Is(t, "dozens"));
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

    // "ten miners were killed": a small number counts where its people are right behind it and no name opens the list.
    private int? SmallNumber(SentenceView view, int t)
    {
        bool number = view.IsWord(t) && context.Rules.Language.RelativeDates.Amount(view.Words(t, t).ToLowerInvariant()) > 1
            || (view.Kind(t) == TokenKind.Number && view.DateAt(t) < 0 && view.Word(t).Length <= 3 && char.IsDigit(view.Word(t)[^1]));
        bool people = view.IsOpen(t + 1) && view.Word(t + 1) is [_, _, _, .., 's' or 'n'] && !context.Rules.Language.RelativeDates.IsUnit(view.Words(t + 1, t + 1));
        bool harmed = people && (view.Class(t + 2) == WordClass.Auxiliary || (t + 2 < view.Count && IsHarm(view, t + 2)));
        bool listed = t > 0 && PartyReader.IsAnd(view, t - 1);
        return number && harmed && !listed ? t + 1 : null;
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
