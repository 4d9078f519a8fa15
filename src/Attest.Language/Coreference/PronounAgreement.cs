namespace Attest.Language;

/// <summary>What an antecedent has to be: the principles of agreement and of binding, as far as they are safe.</summary>
internal static class PronounAgreement
{
    /// <summary>True where the pronoun may stand for the entity.</summary>
    public static bool Fits(DiscoursePronoun pronoun, DiscourseEntity entity) =>
        SameLevel(pronoun, entity) && Agrees(pronoun.Form, entity) && !IsInside(pronoun, entity) && !IsCoargument(pronoun, entity);

    /// <summary>True where the entity is the subject (or else another argument) of a reflexive pronoun's own predicate.</summary>
    public static bool Binds(DiscoursePronoun pronoun, DiscourseEntity entity) =>
        entity.MentionsIn(pronoun.Sentence).Any(m => m.Place.Role == GrammaticalRole.Subject
            && (m.Place.Predicate == pronoun.Place.Predicate || (m.Place.Predicate == pronoun.Place.Outer && m.Place.Predicate >= 0)));

    private static bool SameLevel(DiscoursePronoun pronoun, DiscourseEntity entity)
    {
        var mentions = entity.Mentions;
        for (int i = mentions.Count - 1; i >= 0 && mentions[i].Sentence >= pronoun.Sentence - 10; i--)
        {
            if (mentions[i].Level == pronoun.Level)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Agrees(PronounForm form, DiscourseEntity entity)
    {
        if (form.IsPlural)
        {
            return entity.IsPlural != false || entity.Class == EntityClass.Body || (entity.Class == EntityClass.Person && entity.Gender == 'u');
        }

        return entity.Class == EntityClass.Person && entity.IsPlural != true && (entity.Gender == 'u' || form.Gender == 'u' || entity.Gender == form.Gender);
    }

    // "his wife" is not himself.
    private static bool IsInside(DiscoursePronoun pronoun, DiscourseEntity entity) =>
        entity.MentionsIn(pronoun.Sentence).Any(m => !m.IsPronoun && m.Core.Contains(pronoun.Span));

    // "Keller saw him": him is not Keller. "Keller saw his brother" may be.
    private static bool IsCoargument(DiscoursePronoun pronoun, DiscourseEntity entity) =>
        pronoun.Form.Case != PronounCase.Reflexive && pronoun.Place.Role == GrammaticalRole.Object && pronoun.Place.Predicate >= 0
        && entity.MentionsIn(pronoun.Sentence).Any(m => m.Place.Predicate == pronoun.Place.Predicate && m.Place.Role is GrammaticalRole.Subject or GrammaticalRole.Object);
}
