using Attest.Language;

namespace Attest.Claims;

/// <summary>Reads the verb group around a verb form: is it a verb here at all, active or passive, denied, intended?</summary>
internal static class VerbGroupReader
{
    private static readonly HashSet<string> Modals = new(StringComparer.OrdinalIgnoreCase) { "should", "would", "shall", "will", "might", "may", "must" };
    private static readonly HashSet<string> Refusals = new(StringComparer.OrdinalIgnoreCase) { "refused", "refuses", "refusing", "refuse", "declined", "failed", "without" };

    /// <summary>The group; null where the word is no verb at this place.</summary>
    public static VerbGroup? Read(SentenceView view, int verb, TriggerForm form)
    {
        int end = verb + form.Words.Length;
        int start = verb;
        bool be = false, have = false, negated = false, intended = false, infinitive = false, auxiliary = false;
        for (int t = verb - 1; t >= 0; t--)
        {
            if (view.Class(t) == WordClass.Auxiliary)
            {
                be |= view.IsBe(t) && !have;
                have |= view.Is(t, "have") || view.Is(t, "had") || view.Is(t, "has") || view.Is(t, "having");
                intended |= Modals.Contains(view.Words(t, t));
                auxiliary = true;
                start = t;
            }
            else if (view.Class(t) == WordClass.Negation)
            {
                negated = true;
                start = t;
            }
            else if (view.Is(t, "to") && form.Form == VerbForm.Base || (view.Is(t, "to") && start < verb && view.Is(start, "be")))
            {
                infinitive = true;
                start = t;
            }
            else if (!(IsAdverb(view, t) && (t == 0 || view.Class(t - 1) == WordClass.Auxiliary || IsAdverb(view, t - 1) || view.IsPerson(t - 1) || view.Class(t - 1) == WordClass.SubjectPronoun)))
            {
                break;
            }
        }

        // "I ask that he be released": a bare "be" behind its subject says what is wanted.
        intended |= start < verb && view.Is(start, "be") && !infinitive;

        // "sent to be shot", "refused to confess", "in order to".
        if (infinitive)
        {
            negated |= start > 0 && Refusals.Contains(view.Words(start - 1, start - 1));
            intended |= !negated;
        }

        if (!IsVerb(view, verb, form, be, have, infinitive, auxiliary))
        {
            return null;
        }

        bool passive = IsPassive(view, verb, end, form, be, have);
        return new VerbGroup(start, verb, end, passive, negated, intended)
        {
            HasAuxiliary = auxiliary || infinitive,
            OpensSentence = Opens(view, verb) && !auxiliary && form.Form is VerbForm.PastOrParticiple or VerbForm.Participle,
        };
    }

    private static bool IsVerb(SentenceView view, int verb, TriggerForm form, bool be, bool have, bool infinitive, bool auxiliary)
    {
        bool afterNounSign = view.Class(verb - 1) is WordClass.Determiner or WordClass.PossessivePronoun || view.Is(verb - 1, "'s") || view.Is(verb - 1, "’s") || view.Is(verb - 1, "of");
        return form.Form switch
        {
            VerbForm.Base => infinitive || (auxiliary && !be && !afterNounSign) || (view.Class(verb - 1) == WordClass.SubjectPronoun),
            VerbForm.Present => !afterNounSign && (view.IsPerson(verb - 1) || view.Class(verb - 1) is WordClass.SubjectPronoun or WordClass.Relative || (view.MentionAt(verb - 1) >= 0 && verb > 1)),
            VerbForm.Gerund => !afterNounSign || be,
            VerbForm.Participle => be || have || !afterNounSign,
            _ => !afterNounSign || be,
        };
    }

    private static bool IsPassive(SentenceView view, int verb, int end, TriggerForm form, bool be, bool have)
    {
        if (form.Form is VerbForm.Base or VerbForm.Present or VerbForm.Past or VerbForm.Gerund)
        {
            return be && form.Form == VerbForm.Gerund ? false : form.Form != VerbForm.Gerund && be && form.Form != VerbForm.Past;
        }

        if (be || have)
        {
            return be;
        }

        if (Opens(view, verb) || view.Is(end, "by") || form.Form == VerbForm.Participle)
        {
            return true;
        }

        // "X, arrested in 1908, …": a participle behind the comma of a name; "was arrested and sentenced": it shares the auxiliary.
        int at = verb - 1;
        while (at > 0 && IsAdverb(view, at))
        {
            at--;
        }

        bool joined = PartyReader.IsAnd(view, at) || view.IsMark(at, ',') || view.Is(at, "then");
        return joined && SharesPassive(view, at);
    }

    /// <summary>True where nothing but a mark or adverb stands before a token.</summary>
    public static bool Opens(SentenceView view, int verb) =>
        verb == 0 || (verb == 1 && view.MentionAt(0) < 0 && (!view.IsWord(0) || view.Class(0) == WordClass.Adverb));

    private static bool SharesPassive(SentenceView view, int at)
    {
        for (int t = at - 1; t >= 0; t--)
        {
            if (view.IsMark(t, ';') || view.Class(t) == WordClass.SubjectPronoun)
            {
                return false;
            }

            if (view.Class(t) == WordClass.Auxiliary)
            {
                return view.IsBe(t) && view.IsOpen(t + 1) && IsParticipleLike(view.Word(t + 1)) || (view.IsBe(t) && IsAdverb(view, t + 1) && IsParticipleLike(view.Word(Math.Min(t + 2, view.Count - 1))));
            }
        }

        return false;
    }

    private static bool IsParticipleLike(ReadOnlySpan<char> word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("t", StringComparison.Ordinal) || word.EndsWith("n", StringComparison.Ordinal);

    private static bool IsAdverb(SentenceView view, int t) =>
        t >= 0 && t < view.Count && (view.Class(t) == WordClass.Adverb || (view.IsOpen(t) && view.Word(t).EndsWith("ly", StringComparison.Ordinal)));
}
