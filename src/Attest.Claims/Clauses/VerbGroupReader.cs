using Attest.Language;

namespace Attest.Claims;

/// <summary>Reads the verb group around a verb form: is it a verb here at all, active or passive, denied, intended?</summary>
internal static class VerbGroupReader
{
    /// <summary>The group; null where the word is no verb at this place.</summary>
    public static VerbGroup? Read(SentenceView view, int verb, TriggerForm form)
    {
        if (view.Tree is { } tree)
        {
            return tree.Voice.Read(verb, form);
        }

        int end = verb + form.Words.Length;
        var chain = AuxiliaryChain.Before(view, verb, form.Form);
        if (!IsVerb(view, verb, form.Form, chain))
        {
            return null;
        }

        // "had to resign" happened, "refused to confess" did not; "sent to be shot" and "I ask that he be released" are only wanted.
        bool? outcome = chain.To is int to ? Outcome(view, to) : null;
        bool negated = chain.IsNegated || outcome == false;
        bool wanted = chain.HasModal || (chain.IsInfinitive && outcome is null) || (chain.Start < verb && view.Is(chain.Start, "be"));
        bool passive = IsPassive(view, verb, form, chain);
        return new VerbGroup(chain.Start, verb, end, passive, negated, wanted && !negated)
        {
            HasAuxiliary = chain.HasAuxiliary || chain.IsInfinitive,
            OpensSentence = Opens(view, verb) && !chain.HasAuxiliary && form.Form is VerbForm.PastOrParticiple or VerbForm.Participle,
        };
    }

    // The governing word stands before "to", over an object: "forced him to confess".
    private static bool? Outcome(SentenceView view, int to)
    {
        for (int t = to - 1; t >= 0 && t >= to - 3; t--)
        {
            if (view.Implies(t) is bool outcome)
            {
                return outcome;
            }

            if (view.Class(t) is not (WordClass.ObjectPronoun or WordClass.Adverb) && view.MentionAt(t) < 0)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsVerb(SentenceView view, int verb, VerbForm form, AuxiliaryChain chain)
    {
        bool afterNounSign = view.Class(verb - 1) is WordClass.Determiner or WordClass.PossessivePronoun || view.Is(verb - 1, "'s") || view.Is(verb - 1, "’s") || view.Is(verb - 1, "of");
        return form switch
        {
            VerbForm.Base => chain.IsInfinitive || (chain.HasAuxiliary && !chain.HasBe && !afterNounSign) || view.Class(verb - 1) == WordClass.SubjectPronoun,
            VerbForm.Present => !afterNounSign && (view.IsPerson(verb - 1) || view.Class(verb - 1) is WordClass.SubjectPronoun or WordClass.Relative || (view.MentionAt(verb - 1) >= 0 && verb > 1)),
            VerbForm.Participle => chain.HasBe || chain.HasHave || !afterNounSign,
            _ => !afterNounSign || chain.HasBe,
        };
    }

    private static bool IsPassive(SentenceView view, int verb, TriggerForm form, AuxiliaryChain chain)
    {
        if (form.Form is not (VerbForm.PastOrParticiple or VerbForm.Participle))
        {
            return chain.HasBe && form.Form is VerbForm.Base or VerbForm.Present;
        }

        if (chain.HasBe || chain.HasHave)
        {
            return chain.HasBe;
        }

        if (Opens(view, verb) || view.Is(verb + form.Words.Length, "by") || form.Form == VerbForm.Participle)
        {
            return true;
        }

        // "X, arrested in 1908, …": a participle behind the comma of a name; "was arrested and sentenced": it shares the auxiliary.
        int at = verb - 1;
        while (at > 0 && AuxiliaryChain.IsAdverb(view, at))
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
                return view.IsBe(t) && view.IsOpen(t + 1) && IsParticipleLike(view.Word(t + 1)) || (view.IsBe(t) && AuxiliaryChain.IsAdverb(view, t + 1) && IsParticipleLike(view.Word(Math.Min(t + 2, view.Count - 1))));
            }
        }

        return false;
    }

    private static bool IsParticipleLike(ReadOnlySpan<char> word) =>
        word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("en", StringComparison.Ordinal) || word.EndsWith("t", StringComparison.Ordinal) || word.EndsWith("n", StringComparison.Ordinal);
}
