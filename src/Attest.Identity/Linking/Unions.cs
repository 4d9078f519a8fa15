namespace Attest.Identity;

/// <summary>The unions made so far, and the judgements that tell of them.</summary>
internal sealed class Unions
{
    private readonly DisjointSets _sets;
    private readonly IReadOnlyList<LinkedPersona> _personas;
    private readonly List<Judgement> _judgements = [];

    public Unions(IReadOnlyList<LinkedPersona> personas)
    {
        _personas = personas;
        _sets = new DisjointSets(personas.Count);
    }

    public IReadOnlyList<Judgement> Judgements => _judgements;

    public int Root(LinkedPersona persona) => _sets.Find(persona.Number);

    public IEnumerable<IReadOnlyList<LinkedPersona>> Persons() =>
        _sets.Sets().Select(set => (IReadOnlyList<LinkedPersona>)[.. set.Select(number => _personas[number])]);

    /// <summary>Keeps a judgement that joins nothing.</summary>
    public void Record(Judgement judgement) => _judgements.Add(judgement);

    /// <summary>Joins two personas and records why, where they were not one already.</summary>
    public void Join(LinkedPersona a, LinkedPersona b, string rule, string why)
    {
        if (_sets.Union(a.Number, b.Number))
        {
            Record(Make(a, b, Verdict.Same, rule, $"{a} and {b}: {why}."));
        }
    }

    /// <summary>Joins what a human judged to be the same; the judgement is recorded by the caller.</summary>
    public void JoinByHuman(LinkedPersona a, LinkedPersona b) => _sets.Union(a.Number, b.Number);

    public static Judgement Make(LinkedPersona a, LinkedPersona b, Verdict verdict, string by, string explanation)
    {
        string one = a.Persona.Id, other = b.Persona.Id;
        return string.CompareOrdinal(one, other) <= 0
            ? new Judgement(one, other, verdict, by, explanation)
            : new Judgement(other, one, verdict, by, explanation);
    }
}
