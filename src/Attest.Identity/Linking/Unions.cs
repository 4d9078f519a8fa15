namespace Attest.Identity;

/// <summary>
/// The unions made so far and what forbids others. No union is made that would, directly or through others, join two personas
/// which a human judged to be different.
/// </summary>
internal sealed class Unions
{
    private readonly DisjointSets _sets;
    private readonly Dictionary<int, HashSet<int>> _apart = [];
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

    public void KeepApart(LinkedPersona a, LinkedPersona b)
    {
        int one = Root(a), other = Root(b);
        ApartFrom(one).Add(other);
        ApartFrom(other).Add(one);
    }

    /// <summary>Keeps a judgement that joins nothing.</summary>
    public void Record(Judgement judgement) => _judgements.Add(judgement);

    /// <summary>Joins two personas unless a human decision stands against it; the judgement says which.</summary>
    public bool Join(LinkedPersona a, LinkedPersona b, string rule, string why)
    {
        int one = Root(a), other = Root(b);
        if (one == other)
        {
            return true;
        }

        if (AreApart(one, other))
        {
            Record(Make(a, b, Verdict.Unsure, rule, $"{a} and {b}: {why}; not joined, because a human decision keeps them apart."));
            return false;
        }

        Merge(one, other);
        Record(Make(a, b, Verdict.Same, rule, $"{a} and {b}: {why}."));
        return true;
    }

    public static Judgement Make(LinkedPersona a, LinkedPersona b, Verdict verdict, string by, string explanation)
    {
        string one = a.Persona.Id, other = b.Persona.Id;
        return string.CompareOrdinal(one, other) <= 0
            ? new Judgement(one, other, verdict, by, explanation)
            : new Judgement(other, one, verdict, by, explanation);
    }

    /// <summary>Joins what a human judged to be the same; false where another human judgement stands against it.</summary>
    public bool JoinByHuman(LinkedPersona a, LinkedPersona b)
    {
        if (AreApart(Root(a), Root(b)))
        {
            return false;
        }

        Merge(Root(a), Root(b));
        return true;
    }

    private bool AreApart(int one, int other) => _apart.TryGetValue(one, out var apart) && apart.Contains(other);

    private void Merge(int one, int other)
    {
        if (!_sets.Union(one, other))
        {
            return;
        }

        int kept = _sets.Find(one), gone = kept == one ? other : one;
        if (!_apart.Remove(gone, out var apart))
        {
            return;
        }

        foreach (int third in apart)
        {
            ApartFrom(third).Remove(gone);
            ApartFrom(third).Add(kept);
            ApartFrom(kept).Add(third);
        }
    }

    private HashSet<int> ApartFrom(int root)
    {
        if (!_apart.TryGetValue(root, out var apart))
        {
            _apart[root] = apart = [];
        }

        return apart;
    }
}
