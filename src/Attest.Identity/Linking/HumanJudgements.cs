namespace Attest.Identity;

/// <summary>
/// What humans decided, applied before any rule is asked. Different is applied first, so that no union of a human breaks it; what the rules
/// join in spite of it is parted again by <see cref="PersonSplit"/>.
/// </summary>
internal sealed class HumanJudgements(Unions unions, IReadOnlyList<LinkedPersona> personas)
{
    private readonly DisjointSets _units = new(personas.Count);
    private readonly Dictionary<int, HashSet<int>> _apart = [];

    public void Apply(IReadOnlyList<Judgement> human)
    {
        var byId = personas.ToDictionary(p => p.Persona.Id, StringComparer.Ordinal);
        var found = human.Where(j => byId.ContainsKey(j.PersonaA) && byId.ContainsKey(j.PersonaB)).ToArray();
        foreach (var judgement in found.Where(j => j.Verdict != Verdict.Same))
        {
            KeepApart(byId[judgement.PersonaA], byId[judgement.PersonaB]);
            unions.Record(judgement with { IsHuman = true });
        }

        foreach (var judgement in found.Where(j => j.Verdict == Verdict.Same))
        {
            bool joined = Join(byId[judgement.PersonaA], byId[judgement.PersonaB]);
            string note = joined ? "" : " Not applied: another decision keeps them apart.";
            unions.Record(judgement with { IsHuman = true, Explanation = judgement.Explanation + note });
        }
    }

    /// <summary>The number of the personas that humans joined with this one; its own where they joined none.</summary>
    public int Unit(LinkedPersona persona) => _units.Find(persona.Number);

    /// <summary>The units that a unit is decided to be different from.</summary>
    public IReadOnlySet<int> ApartFrom(int unit) => _apart.GetValueOrDefault(unit, []);

    private void KeepApart(LinkedPersona a, LinkedPersona b)
    {
        int one = Unit(a), other = Unit(b);
        if (one != other)
        {
            Apart(one).Add(other);
            Apart(other).Add(one);
        }
    }

    private bool Join(LinkedPersona a, LinkedPersona b)
    {
        int one = Unit(a), other = Unit(b);
        if (ApartFrom(one).Contains(other))
        {
            return false;
        }

        unions.JoinByHuman(a, b);
        if (!_units.Union(one, other))
        {
            return true;
        }

        int kept = _units.Find(one), gone = kept == one ? other : one;
        foreach (int third in _apart.Remove(gone, out var apart) ? apart : [])
        {
            Apart(third).Remove(gone);
            Apart(third).Add(kept);
            Apart(kept).Add(third);
        }

        return true;
    }

    private HashSet<int> Apart(int unit)
    {
        if (!_apart.TryGetValue(unit, out var apart))
        {
            _apart[unit] = apart = [];
        }

        return apart;
    }
}
