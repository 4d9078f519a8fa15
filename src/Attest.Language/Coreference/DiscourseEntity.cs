namespace Attest.Language;

/// <summary>Somebody or something a text speaks of, with what its mentions so far have told.</summary>
public sealed class DiscourseEntity
{
    private const double Decay = 0.6;
    private readonly List<DiscourseMention> _mentions = [];
    private double _salience;

    internal DiscourseEntity(DiscourseMention first, int order)
    {
        (Class, Key, Order) = (first.Class, first.Key, order);
        Add(first);
    }

    public string Key { get; }

    public EntityClass Class { get; private set; }

    /// <summary>Its place among the entities in the order of their first mention, from 0.</summary>
    public int Order { get; }

    /// <summary><c>m</c>, <c>f</c> or <c>u</c>; learnt from a pronoun where no phrase told it.</summary>
    public char Gender { get; private set; } = 'u';

    public bool? IsPlural { get; private set; }

    public bool IsNamed { get; private set; }

    /// <summary>All its mentions, pronouns among them, in the order they were met.</summary>
    public IReadOnlyList<DiscourseMention> Mentions => _mentions;

    public DiscourseMention Last => _mentions[^1];

    /// <summary>The last mention that is no pronoun.</summary>
    public DiscourseMention LastPhrase => _mentions.FindLast(m => !m.IsPronoun) ?? _mentions[^1];

    /// <summary>What stands for it to a reader: the last name of its own key, else its last phrase.</summary>
    public DiscourseMention Representative => _mentions.FindLast(m => m.IsNamed && m.Key == Key) ?? _mentions.FindLast(m => m.IsNamed) ?? LastPhrase;

    /// <summary>
    /// After S. Lappin and H. Leass, "An algorithm for pronominal anaphora resolution" (Computational Linguistics 20, 1994), much reduced:
    /// subjects 3, objects 1.5, possessives 1.2, others 1, half a point more for a name, falling by 0.6 a sentence.
    /// </summary>
    public double SalienceAt(int sentence) => _salience * Math.Pow(Decay, Math.Max(0, sentence - Last.Sentence));

    /// <summary>Its mentions in the sentence read last.</summary>
    internal IEnumerable<DiscourseMention> MentionsIn(int sentence)
    {
        for (int i = _mentions.Count - 1; i >= 0 && _mentions[i].Sentence >= sentence; i--)
        {
            yield return _mentions[i];
        }
    }

    internal void Add(DiscourseMention mention)
    {
        _salience = (_mentions.Count == 0 ? 0 : SalienceAt(mention.Sentence)) + Weight(mention);
        _mentions.Add(mention);
        Gender = Gender == 'u' ? mention.Gender : Gender;
        IsNamed |= mention.IsNamed;
        IsPlural ??= mention.IsPronoun ? null : mention.IsPlural;
        Class = Class == EntityClass.Thing && !mention.IsPronoun ? mention.Class : Class;
    }

    private static double Weight(DiscourseMention mention) => (mention.IsNamed ? 0.5 : 0) + mention.Place.Role switch
    {
        GrammaticalRole.Subject => 3,
        GrammaticalRole.Object => 1.5,
        GrammaticalRole.Possessive => 1.2,
        GrammaticalRole.Apposed => 0.3,
        _ => 1,
    };
}
