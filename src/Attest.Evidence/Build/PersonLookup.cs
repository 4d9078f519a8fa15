using Attest.Claims;
using Attest.Identity;

namespace Attest.Evidence;

/// <summary>From a name mention to the persona and the person it was judged to be.</summary>
internal sealed class PersonLookup
{
    private readonly Dictionary<(string Witness, int Mention), Persona> _personas = [];
    private readonly Dictionary<string, string> _persons = [];

    public PersonLookup(IdentityResult identity)
    {
        foreach (var persona in identity.Personas)
        {
            foreach (int mention in persona.Mentions)
            {
                _personas[(persona.WitnessId, mention)] = persona;
            }
        }

        foreach (var person in identity.Persons)
        {
            foreach (string persona in person.Personas)
            {
                _persons[persona] = person.Id;
            }
        }
    }

    /// <exception cref="InvalidOperationException">Identity left a persona without a person.</exception>
    public string PersonOf(Persona persona) => _persons.TryGetValue(persona.Id, out string? person)
        ? person
        : throw new InvalidOperationException($"Persona {persona.Id} ({persona.Name}) belongs to no person.");

    public string? PersonOf(string witness, int? mention) => PersonaOf(witness, mention) is { } persona ? PersonOf(persona) : null;

    public string? PersonOf(string witness, Party? party) => party?.Kind == PartyKind.Person ? PersonOf(witness, party.Mention) : null;

    /// <summary>The best form in this document of a party's name.</summary>
    public string BestName(string witness, Party party) =>
        party.Kind == PartyKind.Person && PersonaOf(witness, party.Mention) is { } persona ? persona.Name : party.Name;

    private Persona? PersonaOf(string witness, int? mention) =>
        mention is { } index ? _personas.GetValueOrDefault((witness, index)) : null;
}
