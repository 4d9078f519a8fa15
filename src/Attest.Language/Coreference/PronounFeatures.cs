namespace Attest.Language;

/// <summary>What speaks for an entity as the antecedent of a pronoun, as numbers that the weights are multiplied with.</summary>
public static class PronounFeatures
{
    /// <summary>Names of the features, as the table of weights writes them.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "salience", "same-sentence", "one-sentence-back", "two-sentences-back", "three-or-four-back", "farther-back", "same-paragraph",
        "last-subject", "last-object", "last-possessive", "last-oblique", "last-apposed", "subject-both", "object-both", "possessive-both",
        "pronoun-alike", "nearest", "recency", "own-clause-subject", "outer-clause-subject", "same-predicate",
        "named", "indefinite", "gender-told", "body", "place", "thing", "plural-told", "singular-told", "number-untold",
        "mentions", "topic", "most-mentioned", "previous-subject", "embedded", "named-last", "said-before", "thing-subject", "thing-possessive",
    ];

    /// <summary>Fills the features of one entity.</summary>
    /// <param name="scene">The pronoun and what is known around it.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="rank">Its place among the candidates by last mention, 0 for the nearest.</param>
    /// <param name="into">A buffer as long as <see cref="Names"/>.</param>
    internal static void Fill(PronounScene scene, DiscourseEntity entity, int rank, Span<double> into)
    {
        var pronoun = scene.Pronoun;
        var last = entity.Last;
        int back = pronoun.Sentence - last.Sentence;
        int at = 0;
        into[at++] = Math.Log(1 + entity.SalienceAt(pronoun.Sentence));
        into[at++] = One(back == 0);
        into[at++] = One(back == 1);
        into[at++] = One(back == 2);
        into[at++] = One(back is 3 or 4);
        into[at++] = One(back > 4);
        into[at++] = One(last.Paragraph == pronoun.Paragraph);
        at = Roles(pronoun, last, into, at);
        into[at++] = One(last.IsPronoun && last.Gender == pronoun.Form.Gender && last.IsPlural == pronoun.Form.IsPlural);
        into[at++] = One(rank == 0);
        into[at++] = Math.Log(1 + rank);
        bool here = back == 0 && last.Place.Predicate >= 0;
        into[at++] = One(here && last.Place.Role == GrammaticalRole.Subject && last.Place.Predicate == pronoun.Place.Predicate);
        into[at++] = One(here && last.Place.Role == GrammaticalRole.Subject && last.Place.Predicate == pronoun.Place.Outer && pronoun.Place.Outer >= 0);
        into[at++] = One(here && last.Place.Role != GrammaticalRole.Subject && last.Place.Predicate == pronoun.Place.Predicate);
        at = Kind(pronoun, entity, into, at);
        into[at++] = Math.Log(entity.Mentions.Count);
        into[at++] = One(entity.Order == scene.FirstOrder);
        into[at++] = One(entity == scene.MostMentioned);
        into[at++] = One(back == 1 && last.Place.Role == GrammaticalRole.Subject && last.Place.Outer < 0);
        into[at++] = One(scene.IsEmbedded(last));
        into[at++] = One(last.IsNamed);
        into[at++] = One(entity.Mentions.Count > 1 && entity.Mentions[^2].Sentence >= pronoun.Sentence - 1);
        into[at++] = One(entity.Class == EntityClass.Thing && pronoun.Place.Role == GrammaticalRole.Subject);
        into[at] = One(entity.Class == EntityClass.Thing && pronoun.Place.Role == GrammaticalRole.Possessive);
    }

    private static int Roles(DiscoursePronoun pronoun, DiscourseMention last, Span<double> into, int at)
    {
        var (role, own) = (last.Place.Role, pronoun.Place.Role);
        into[at++] = One(role == GrammaticalRole.Subject);
        into[at++] = One(role == GrammaticalRole.Object);
        into[at++] = One(role == GrammaticalRole.Possessive);
        into[at++] = One(role == GrammaticalRole.Oblique);
        into[at++] = One(role == GrammaticalRole.Apposed);
        into[at++] = One(role == GrammaticalRole.Subject && own == GrammaticalRole.Subject);
        into[at++] = One(role is GrammaticalRole.Object or GrammaticalRole.Oblique && own is GrammaticalRole.Object or GrammaticalRole.Oblique);
        into[at++] = One(role == GrammaticalRole.Possessive && own == GrammaticalRole.Possessive);
        return at;
    }

    private static int Kind(DiscoursePronoun pronoun, DiscourseEntity entity, Span<double> into, int at)
    {
        into[at++] = One(entity.IsNamed);
        into[at++] = One(entity.LastPhrase.IsIndefinite);
        into[at++] = One(entity.Gender != 'u' && entity.Gender == pronoun.Form.Gender);
        into[at++] = One(entity.Class == EntityClass.Body);
        into[at++] = One(entity.Class == EntityClass.Place);
        into[at++] = One(entity.Class == EntityClass.Thing);
        into[at++] = One(entity.IsPlural == true);
        into[at++] = One(entity.IsPlural == false);
        into[at++] = One(entity.IsPlural is null);
        return at;
    }

    private static double One(bool holds) => holds ? 1 : 0;
}
