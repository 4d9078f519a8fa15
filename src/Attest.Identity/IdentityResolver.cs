using Attest.Language;
using Attest.Text;

namespace Attest.Identity;

/// <summary>
/// Says who is who: personas within each document, persons across them, and a judgement with its reasons for every union. What a human
/// judged overrules every rule. The same analyses and judgements give the same result in the same order.
/// </summary>
public sealed class IdentityResolver(IdentityRules rules)
{
    /// <param name="analyses">What the language stage found, one a witness; ordered by path inside.</param>
    /// <param name="human">Judgements of humans over persona ids; those that find no persona are passed over.</param>
    public IdentityResult Resolve(IReadOnlyList<Analysis> analyses, IReadOnlyList<Judgement> human)
    {
        Analysis[] ordered = [.. analyses.OrderBy(a => a.Witness.Path, StringComparer.Ordinal)];
        var forms = new NameForms(rules);
        LinkedPersona[] personas = [.. ordered
            .SelectMany(analysis => PersonasOf(analysis, forms))
            .Select((persona, number) => persona with { Number = number })];
        var unions = new Unions(personas);
        var decided = new HumanJudgements(unions, personas);
        decided.Apply(human);
        new PersonLinker(rules, unions, new Company(rules, unions, ordered, personas)).Link(personas);
        var split = new PersonSplit(decided, new NameComparison(rules.GivenNames), new SharedSentences(ordered));
        var persons = split.Part(unions.Persons());
        return new IdentityResult(
            [.. personas.Select(p => p.Persona)],
            [.. persons.Select(PersonOf)],
            split.Amend(unions.Judgements));
    }

    private IEnumerable<LinkedPersona> PersonasOf(Analysis analysis, NameForms forms)
    {
        var best = new BestForm(forms, analysis);
        foreach (var draft in new PersonaBuilder(rules, forms, analysis).Build())
        {
            int[] mentions = [.. draft.Mentions.Order()];
            int first = analysis.Mentions[mentions[0]].Span.Start;
            string id = ContentId.Of("p", analysis.Witness.Id, first.ToString(System.Globalization.CultureInfo.InvariantCulture));
            var persona = new Persona(id, analysis.Witness.Id, best.Of(draft), best.AllOf(draft), mentions);
            yield return new LinkedPersona(0, persona, draft, analysis.Witness.Path);
        }
    }

    private static Person PersonOf(IReadOnlyList<LinkedPersona> personas) => new(
        ContentId.Of("q", personas[0].Persona.Id),
        NameOf(personas),
        [.. personas.Select(p => p.Persona.Id)]);

    private static string NameOf(IReadOnlyList<LinkedPersona> personas)
    {
        bool cyrillic = personas.Count(p => NameFolding.IsCyrillic(p.Persona.Name)) * 2 > personas.Count;
        return personas
            .GroupBy(p => p.Persona.Name, StringComparer.Ordinal)
            .OrderByDescending(name => NameFolding.IsCyrillic(name.Key) == cyrillic)
            .ThenByDescending(name => name.Max(p => p.Draft.IsGivenNameOnly ? 0 : 1))
            .ThenByDescending(name => name.Key.Count(c => c == ' '))
            .ThenByDescending(name => name.Key.Count(char.IsLetter) > name.Key.Count(c => c == '.') * 4)
            .ThenByDescending(name => name.Count())
            .ThenBy(name => name.Min(p => p.Number))
            .First().Key;
    }
}
