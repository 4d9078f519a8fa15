using Attest.Language;

namespace Attest.Identity;

/// <summary>
/// Who is named about a persona: the persons within a few sentences of its mentions. Where a name alone does not decide, two personas who
/// keep the same company are taken for one.
/// </summary>
internal sealed class Company
{
    private readonly IdentityRules _rules;
    private readonly Unions _unions;
    private readonly Dictionary<string, Analysis> _analyses;
    private readonly Dictionary<string, Dictionary<int, List<LinkedPersona>>> _bySentence = new(StringComparer.Ordinal);
    private readonly ILookup<string, LinkedPersona> _byWitness;

    public Company(IdentityRules rules, Unions unions, IReadOnlyList<Analysis> analyses, IReadOnlyList<LinkedPersona> personas)
    {
        _rules = rules;
        _unions = unions;
        _analyses = analyses.ToDictionary(a => a.Witness.Id, StringComparer.Ordinal);
        _byWitness = personas.ToLookup(p => p.Persona.WitnessId, StringComparer.Ordinal);
    }

    /// <summary>The one candidate who keeps the same company, with the names in common; null where none or several do, or too many bear the name.</summary>
    public (LinkedPersona Candidate, string Shared)? Choose(LinkedPersona persona, IEnumerable<LinkedPersona> candidates)
    {
        var bearers = candidates.Take(_rules.MostCandidates + 1).ToArray();
        if (bearers.Length > _rules.MostCandidates)
        {
            return null;
        }

        var own = Of(persona);
        var scored = bearers
            .GroupBy(_unions.Root)
            .Select(person => (Candidate: person.First(), Shared: person.SelectMany(Of).Where(own.Contains).Distinct().Order().ToArray()))
            .OrderByDescending(s => s.Shared.Length)
            .ThenBy(s => s.Candidate.Number)
            .ToArray();
        if (scored.Length == 0 || scored[0].Shared.Length < _rules.CompanyNeeded
            || (scored.Length > 1 && scored[1].Shared.Length * 2 > scored[0].Shared.Length))
        {
            return null;
        }

        var named = _byWitness[persona.Persona.WitnessId].Where(p => scored[0].Shared.Contains(_unions.Root(p))).Select(p => p.Persona.Name);
        return (scored[0].Candidate, string.Join(", ", named.Distinct(StringComparer.Ordinal).Take(4)));
    }

    private HashSet<int> Of(LinkedPersona persona)
    {
        string witness = persona.Persona.WitnessId;
        var mentions = _analyses[witness].Mentions;
        var sentences = BySentence(witness);
        var company = new HashSet<int>();
        foreach (int sentence in persona.Persona.Mentions.Select(i => mentions[i].Sentence).Distinct())
        {
            for (int near = sentence - _rules.CompanyReach; near <= sentence + _rules.CompanyReach; near++)
            {
                company.UnionWith(sentences.GetValueOrDefault(near, []).Select(_unions.Root));
            }
        }

        company.Remove(_unions.Root(persona));
        return company;
    }

    private Dictionary<int, List<LinkedPersona>> BySentence(string witness)
    {
        if (!_bySentence.TryGetValue(witness, out var sentences))
        {
            var mentions = _analyses[witness].Mentions;
            _bySentence[witness] = sentences = _byWitness[witness]
                .SelectMany(p => p.Persona.Mentions.Select(i => (mentions[i].Sentence, Persona: p)))
                .GroupBy(pair => pair.Sentence)
                .ToDictionary(group => group.Key, group => group.Select(pair => pair.Persona).Distinct().ToList());
        }

        return sentences;
    }
}
