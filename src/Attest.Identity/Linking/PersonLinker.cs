namespace Attest.Identity;

/// <summary>
/// Joins personas across documents. Only bearers of one surname (by sound key) are compared, and of those only the ones whose first
/// given names can agree, so that the cost grows with the number of personas and not with its square.
/// </summary>
internal sealed class PersonLinker(IdentityRules rules, Unions unions, Company company)
{
    private const string ByFullName = "full name";
    private const string BySurname = "surname alone";
    private const string ByGivenName = "given name alone";
    private const int MostApartRecorded = 10;
    private readonly NameComparison _comparison = new(rules.GivenNames);

    public void Link(IReadOnlyList<LinkedPersona> personas)
    {
        var blocks = personas
            .SelectMany(p => p.Draft.Surnames.Order(StringComparer.Ordinal).Select(surname => (Surname: surname, Persona: p)))
            .GroupBy(pair => pair.Surname, pair => pair.Persona, StringComparer.Ordinal)
            .Select(block => block.ToArray())
            .ToArray();
        foreach (var block in blocks)
        {
            LinkFullNames(block);
        }

        foreach (var block in blocks)
        {
            LinkSurnamesAlone(block);
        }

        LinkGivenNamesAlone(personas);
    }

    private void LinkFullNames(IReadOnlyList<LinkedPersona> block)
    {
        var clusters = new NameClusters(rules);
        foreach (var persona in block.Where(p => p.Parts.Count > 0).OrderByDescending(p => p.Draft.Parts.Count(n => !n.IsInitial)).ThenBy(p => p.Number))
        {
            if (clusters.Choose(persona) is not { } choice || !unions.Join(choice.First, persona, ByFullName, $"same surname, {choice.Why}"))
            {
                clusters.Open(persona);
            }
        }

        RecordApart(clusters.Firsts);
    }

    private void RecordApart(IReadOnlyList<LinkedPersona> firsts)
    {
        foreach (var (a, b) in firsts.Zip(firsts.Skip(1)).Take(MostApartRecorded))
        {
            var (agreement, why) = _comparison.Compare(a.Parts, b.Parts);
            if (agreement == Agreement.Contradiction)
            {
                unions.Record(Unions.Make(a, b, Verdict.Different, ByFullName, $"{a} and {b}: same surname, but {why}."));
            }
        }
    }

    private void LinkSurnamesAlone(IReadOnlyList<LinkedPersona> block)
    {
        var full = block.Where(p => p.Parts.Count > 0).ToArray();
        var alone = block.Where(p => p.Parts.Count == 0).ToArray();
        if (full.Length == 0)
        {
            foreach (var persona in alone.Skip(1))
            {
                unions.Join(alone[0], persona, BySurname, "same surname, and nobody of that surname is named in full");
            }

            return;
        }

        int persons = full.Select(unions.Root).Distinct().Count();
        foreach (var persona in alone)
        {
            JoinSurnameAlone(persona, full, persons);
        }
    }

    private void JoinSurnameAlone(LinkedPersona persona, LinkedPersona[] full, int persons)
    {
        if (persons == 1)
        {
            unions.Join(full[0], persona, BySurname, "surname alone, and only one person of that surname is named in the collection");
        }
        else if (company.Choose(persona, full) is { } choice)
        {
            unions.Join(choice.Candidate, persona, BySurname, $"surname alone, {persons} persons bear it; named in the company of {choice.Shared}");
        }
        else
        {
            string why = $"surname alone, and {persons} persons of that surname are named; it cannot be told which is meant";
            unions.Record(Unions.Make(full[0], persona, Verdict.Unsure, BySurname, $"{full[0]} and {persona}: {why}."));
        }
    }

    private void LinkGivenNamesAlone(IReadOnlyList<LinkedPersona> personas)
    {
        var byGivenName = personas.Where(p => p.Parts.Count > 0).ToLookup(p => p.Parts[0].Key, StringComparer.Ordinal);
        foreach (var persona in personas.Where(p => p.Draft.IsGivenNameOnly && p.Parts.Count > 0))
        {
            var others = byGivenName[persona.Parts[0].Key].Where(p => p.Persona.WitnessId != persona.Persona.WitnessId
                && _comparison.Compare(p.Parts, persona.Parts).Agreement == Agreement.Same);
            if (company.Choose(persona, others) is { } choice)
            {
                unions.Join(choice.Candidate, persona, ByGivenName, $"same given name, named in both in the company of {choice.Shared}");
            }
        }
    }
}
