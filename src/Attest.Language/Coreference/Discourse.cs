namespace Attest.Language;

/// <summary>
/// The entities of a text as they are met, in order of reading, and the choice among them for each pronoun. It knows nothing of names and
/// word lists: who made the mentions decides what they are. It never looks out of a quotation or into one.
/// </summary>
/// <param name="weights">Weights of the features.</param>
/// <param name="topic">Key of the person the text is about; null where it is about none.</param>
public sealed class Discourse(PronounWeights weights, string? topic = null)
{
    private const double ThinMargin = 0.5;
    private const double ThinMarginOfGroups = 1;

    // Languages with grammatical gender: "er" and "он" are things as often.
    private const double ThinMarginElsewhere = 2.5;

    private const int Window = 6;
    private const int Remembered = 48;
    private readonly Dictionary<string, DiscourseEntity> _byKey = new(StringComparer.Ordinal);
    private readonly List<DiscourseEntity> _active = [];
    private readonly List<DiscourseMention> _recent = [];
    private DiscourseEntity? _topic;

    /// <summary>Adds a phrase: to the entity of its key, or of the one it is said to be, else as a new entity.</summary>
    public DiscourseEntity Meet(DiscourseMention mention)
    {
        var entity = _byKey.GetValueOrDefault(mention.Key) ?? (mention.SameAs is { } same ? _byKey.GetValueOrDefault(same) : null);
        if (entity is null)
        {
            entity = new DiscourseEntity(mention, _byKey.Count);
        }
        else
        {
            entity.Add(mention);
        }

        _byKey.TryAdd(mention.Key, entity);
        Remember(entity, mention);
        return entity;
    }

    public DiscourseEntity? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>The entity of a phrase that is met later.</summary>
    public DiscourseEntity Foresee(DiscourseMention ahead) => _byKey.GetValueOrDefault(ahead.Key) ?? Meet(ahead);

    /// <summary>Counts a pronoun as a mention of what it was led to: <c>He … he</c> keeps its person.</summary>
    public void Join(DiscoursePronoun pronoun, DiscourseEntity entity)
    {
        var mention = pronoun.AsMention(entity);
        entity.Add(mention);
        Remember(entity, mention);
    }

    /// <summary>The best antecedent with its margin; null where nothing before the pronoun fits.</summary>
    public PronounChoice? Choose(DiscoursePronoun pronoun)
    {
        var ranked = Candidates(pronoun);
        if (ranked.Count == 0)
        {
            return null;
        }

        var family = FamilyOf(pronoun);
        var (best, second, chosen) = (double.NegativeInfinity, double.NegativeInfinity, 0);
        for (int i = 0; i < ranked.Count; i++)
        {
            double score = weights.Score(family, ranked[i].Features);
            if (score > best)
            {
                (best, second, chosen) = (score, best, i);
            }
            else
            {
                second = Math.Max(second, score);
            }
        }

        return new PronounChoice(ranked[chosen].Entity, double.IsNegativeInfinity(second) ? Alone(ranked[chosen].Entity) : best - second);
    }

    /// <summary>Every entity the pronoun may stand for, nearest first, with its features.</summary>
    public IReadOnlyList<(DiscourseEntity Entity, double[] Features)> Candidates(DiscoursePronoun pronoun)
    {
        var fitting = _active.Where(e => PronounAgreement.Fits(pronoun, e)).OrderByDescending(e => e.Last.Span).ToArray();
        var bound = pronoun.Form.Case == PronounCase.Reflexive ? Array.FindAll(fitting, e => PronounAgreement.Binds(pronoun, e)) : [];
        fitting = bound.Length > 0 ? bound : fitting;
        var scene = new PronounScene(pronoun, _recent)
        {
            FirstOrder = _topic?.Order ?? -1,
            MostMentioned = fitting.MaxBy(e => e.Mentions.Count),
        };
        return [.. fitting.Select((entity, rank) => (entity, Features(scene, entity, rank)))];
    }

    public static PronounFamily FamilyOf(DiscoursePronoun pronoun) =>
        pronoun.Form.IsPlural ? PronounFamily.Plural : pronoun.Place.Role == GrammaticalRole.Possessive ? PronounFamily.Possessive : PronounFamily.Personal;

    /// <summary>True where the margin is wide enough for a link; under it the program abstains. Chosen on development texts.</summary>
    public static bool IsSure(DiscoursePronoun pronoun, double margin) =>
        margin >= (pronoun.Form.Language != "en" ? ThinMarginElsewhere : pronoun.Form.IsPlural ? ThinMarginOfGroups : ThinMargin);

    // The only one that fits: as sure as its form tells.
    private static double Alone(DiscourseEntity entity) => entity.Gender == 'u' ? 2 : 4;

    private static double[] Features(PronounScene scene, DiscourseEntity entity, int rank)
    {
        var features = new double[PronounFeatures.Names.Count];
        PronounFeatures.Fill(scene, entity, rank, features);
        return features;
    }

    private void Remember(DiscourseEntity entity, DiscourseMention mention)
    {
        _recent.Add(mention);
        if (_recent.Count > 2 * Remembered)
        {
            _recent.RemoveRange(0, Remembered);
        }

        if (_topic is null && entity.Class == EntityClass.Person && entity.IsPlural != true && mention.Key == topic)
        {
            _topic = entity;
        }

        _active.RemoveAll(e => e == entity || (e.Last.Sentence < mention.Sentence - Window && e != _topic));
        _active.Add(entity);
    }
}
