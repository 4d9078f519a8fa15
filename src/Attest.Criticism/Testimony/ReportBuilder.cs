using Attest.Claims;
using Attest.Identity;
using Attest.Reading;

namespace Attest.Criticism;

/// <summary>Turns claims into reports: finds the judged persons behind their names and the voices behind their words.</summary>
internal sealed class ReportBuilder
{
    private readonly CriticismRules _rules;
    private readonly Dictionary<string, Witness> _witnesses;
    private readonly Dictionary<(string Witness, int Mention), Person> _byMention = [];
    private readonly Dictionary<(string Witness, string Form), Person?> _byForm = [];

    public ReportBuilder(CriticismRules rules, CriticismInput input)
    {
        _rules = rules;
        _witnesses = input.Witnesses.ToDictionary(w => w.Id, StringComparer.Ordinal);
        var personas = input.Identity.Personas.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (var person in input.Identity.Persons)
        {
            foreach (var persona in person.Personas.Select(id => personas[id]))
            {
                Index(person, persona);
            }
        }
    }

    /// <summary>The reports by path and place; claims of unknown witnesses are left out.</summary>
    public IReadOnlyList<Report> Build(IReadOnlyList<Claim> claims) =>
        [.. claims
            .Where(claim => _witnesses.ContainsKey(claim.WitnessId))
            .OrderBy(claim => _witnesses[claim.WitnessId].Path, StringComparer.Ordinal)
            .ThenBy(claim => claim.Reading)
            .ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .Select((claim, order) => new Report(
                claim,
                _witnesses[claim.WitnessId],
                order,
                KeyOf(claim.WitnessId, claim.Subject),
                claim.Object is null ? null : KeyOf(claim.WitnessId, claim.Object),
                VoiceOf(claim)))];

    private void Index(Person person, Persona persona)
    {
        foreach (int mention in persona.Mentions)
        {
            _byMention[(persona.WitnessId, mention)] = person;
        }

        foreach (string form in persona.Forms.Select(_rules.Words.Fold))
        {
            var key = (persona.WitnessId, form);
            _byForm[key] = _byForm.TryGetValue(key, out var other) && other?.Id != person.Id ? null : person;
        }
    }

    private PartyKey KeyOf(string witness, Party party)
    {
        var person = PersonOf(witness, party.Name, party.Mention);
        return person is not null
            ? new PartyKey(person.Id, person.Id, person.Name)
            : new PartyKey($"{party.Kind}:{string.Join(' ', _rules.Words.Content(party.Name))}", null, party.Name);
    }

    private Person? PersonOf(string witness, string name, int? mention) =>
        mention is { } index && _byMention.TryGetValue((witness, index), out var person)
            ? person
            : _byForm.GetValueOrDefault((witness, _rules.Words.Fold(name)));

    private VoiceKey VoiceOf(Claim claim)
    {
        var voice = claim.Voice;
        if (voice.Kind == VoiceKind.Narrator || voice.Name is null)
        {
            string part = claim.SourceNumber is { } number ? $"#{number}" : "";
            return new VoiceKey($"{claim.WitnessId}{part}", "narrator", false);
        }

        if (voice.Kind == VoiceKind.Unnamed)
        {
            return new VoiceKey($"{claim.WitnessId}:{_rules.Words.Fold(voice.Name)}", voice.Name, false);
        }

        var person = PersonOf(claim.WitnessId, voice.Name, voice.Mention);
        return new VoiceKey(person?.Id ?? $"voice:{string.Join(' ', _rules.Words.Content(voice.Name))}", person?.Name ?? voice.Name, true);
    }
}
