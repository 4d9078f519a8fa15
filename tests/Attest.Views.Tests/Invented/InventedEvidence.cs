using System.Text;
using Attest.Claims;
using Attest.Criticism;
using Attest.Evidence;
using Attest.Identity;
using Attest.Reading;
using Attest.Text;
using Attest.Textual;

namespace Attest.Views.Tests.Invented;

/// <summary>An evidence base in memory over an invented collection: seven documents, two trials three centuries apart, one attacker.</summary>
internal sealed class InventedEvidence : IEvidenceReader
{
    private readonly Dictionary<string, Transcript> _transcripts;
    private readonly List<WitnessRow> _witnesses;
    private readonly List<ClaimRow> _claims;
    private readonly Dictionary<string, Attestation> _attestations;
    private readonly InventedCriticism _criticism;

    public InventedEvidence()
    {
        _transcripts = InventedWitnesses.Drafts.ToDictionary(d => InventedWitnesses.Id(d.Siglum), d => InventedRegister.Told(d, DraftDocument.Read(d.Draft)));
        _claims = [.. InventedClaims.All.Select(Row).OrderBy(c => c.Path, StringComparer.Ordinal).ThenBy(c => c.Claim.Reading)];
        _witnesses = [.. InventedWitnesses.Drafts.Select(Witness)];
        _attestations = Attest();
        _claims = [.. _claims.Select(WithCounts)];
        _criticism = new InventedCriticism(this);
    }

    public BaseSummary Summary() => new(
        "invented", _witnesses.Count, _witnesses.Sum(w => w.Sources.Count), _claims.Count, Persons().Count,
        Disagreements().Count, Traditions().Count, Findings().Count, 0, "invented-1");

    public IReadOnlyList<WitnessRow> Witnesses() => _witnesses;

    public IReadOnlyList<WitnessRow> Retired() =>
        [_witnesses[0] with { Id = "w-gone", Path = "0-withdrawn.txt", Siglum = "A" }];

    public Transcript? Transcript(string witnessId) => _transcripts.GetValueOrDefault(witnessId);

    public byte[]? Original(string witnessId) => Transcript(witnessId) is { } t ? Encoding.UTF8.GetBytes(t.Received) : null;

    public IReadOnlyList<ClaimRow> Claims() => _claims;

    public IReadOnlyList<ClaimRow> ClaimsInWitness(string witnessId) => [.. _claims.Where(c => c.Claim.WitnessId == witnessId)];

    public IReadOnlyList<ClaimRow> ClaimsOfPerson(string personId) =>
        [.. _claims.Where(c => c.SubjectId == personId || c.ObjectId == personId || c.SpeakerId == personId)];

    public ClaimRow? Claim(string claimId) => _claims.FirstOrDefault(c => c.Claim.Id == claimId);

    public IReadOnlyList<PersonRow> Persons() => [.. InventedPersons.All.Select(PersonOf).OrderByDescending(p => p.Claims)];

    public PersonRow? Person(string personId) => Persons().FirstOrDefault(p => p.Id == personId);

    public IReadOnlyList<Persona> PersonasOf(string personId) =>
        [.. _witnesses.Select(w => PersonaIn(w, personId)).OfType<Persona>()];

    public IReadOnlyList<Judgement> JudgementsOf(string personId)
    {
        var personas = PersonasOf(personId);
        return [.. personas.Skip(1).Select(p => new Judgement(
            personas[0].Id, p.Id, Verdict.Same, "names.surname-and-given", $"“{personas[0].Name}” and “{p.Name}” share surname and given name."))];
    }

    public IReadOnlyList<MentionRow> MentionsInWitness(string witnessId) =>
        [.. InventedPersons.All.SelectMany(p => MentionsOf(witnessId, p.Key, p.Forms)).OrderBy(m => m.Reading)];

    public IReadOnlyList<Reuse> Reuses() => _criticism.Reuses;

    public IReadOnlyList<Tradition> Traditions() => _criticism.Traditions;

    public IReadOnlyList<Revision> Revisions() => InventedCriticism.Revisions;

    public IReadOnlyList<Disagreement> Disagreements() => _criticism.Disagreements;

    public Attestation? AttestationOf(string claimId) => _attestations.GetValueOrDefault(claimId);

    public IReadOnlyList<Finding> Findings() =>
        [new("reading.binary", "portrait.txt", "The file holds binary data under the name of a text; it was left out and the rest was read.")];

    public IReadOnlyList<Decision> Decisions() => [];

    internal IReadOnlyList<string> ClaimIds(string same) =>
        [.. InventedClaims.All.Select((said, i) => (said, i)).Where(p => p.said.Same == same).Select(p => Id(p.i))];

    private static string Id(int index) => $"c-{index:000}";

    private ClaimRow Row(Said said, int index)
    {
        string witness = InventedWitnesses.Id(said.In);
        var transcript = _transcripts[witness];
        int at = transcript.Reading.IndexOf(said.Quote, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"“{said.Quote}” does not stand in {said.In}");
        var reading = TextSpan.FromLength(at, said.Quote.Length);
        var claim = new Claim
        {
            Id = Id(index),
            WitnessId = witness,
            Type = said.Type,
            Subject = Party(said.Subject),
            Object = said.Object is { } o ? Party(o) : null,
            Value = said.Value,
            Date = said.Date is { } d ? Edtf.Parse(d) : null,
            DateWords = said.Date is { } w ? PlainDate.Of(w) : null,
            DateReason = said.Date is null ? null : "stated",
            Place = said.Place,
            Voice = said.Speaker is { } s ? new Voice(said.Source is null ? VoiceKind.Speaker : VoiceKind.SourceAuthor, Name(s)) : Voice.Narrator,
            Stance = said.Stance,
            Reading = reading,
            Quote = transcript.Cut(reading),
            Rule = $"invented.{said.Type}",
            Duress = said.Duress,
            SourceNumber = said.Source,
        };
        return new ClaimRow(claim, InventedWitnesses.Path(said.In), said.In + said.Source, Name(said.Subject), PersonId(said.Subject),
            PersonId(said.Object), PersonId(said.Speaker), 1, 1, said.IsRejected);
    }

    private ClaimRow WithCounts(ClaimRow row)
    {
        var attestation = _attestations[row.Claim.Id];
        return row with { Reports = attestation.Claims.Count, Witnesses = attestation.Witnesses };
    }

    private Dictionary<string, Attestation> Attest() => InventedClaims.All
        .Select((said, i) => (Key: said.Same ?? Id(i), Id: Id(i), Text: InventedWitnesses.TextOf(said.In), said.In))
        .GroupBy(c => c.Key)
        .SelectMany(g => g.Select(c => (c.Id, Attestation: AttestationOf(g.Key, [.. g.Select(x => x.Id)], g.Select(x => x.Text).Distinct().Count(), g.Select(x => x.In)))))
        .ToDictionary(p => p.Id, p => p.Attestation);

    private static Attestation AttestationOf(string key, IReadOnlyList<string> claims, int witnesses, IEnumerable<string> sigla) => new(
        $"s-{key}", claims, witnesses,
        claims.Count == witnesses ? [] : [$"{string.Join(", ", sigla)} hold the same passage of one tradition: {witnesses} of {claims.Count} reports is left."]);

    private WitnessRow Witness(InventedWitness w)
    {
        var transcript = _transcripts[InventedWitnesses.Id(w.Siglum)];
        return new WitnessRow(
            InventedWitnesses.Id(w.Siglum), w.Siglum, w.Path, w.Path.EndsWith("html", StringComparison.Ordinal) ? "html" : "text",
            "utf-8 (no byte order mark)", Encoding.UTF8.GetByteCount(transcript.Received),
            InventedRegister.Described(w, new SourceDescription { Title = w.Title, Language = w.Language }), transcript.Sources,
            _claims.Count(c => c.Claim.WitnessId == InventedWitnesses.Id(w.Siglum)));
    }

    private PersonRow PersonOf((string Key, string Name, string[] Forms) person)
    {
        string id = InventedPersons.Id(person.Key);
        var subject = _claims.Where(c => c.SubjectId == id).ToList();
        return new PersonRow(id, person.Name, person.Forms, PersonasOf(id).Count, subject.Count,
            subject.Select(c => InventedWitnesses.TextOf(c.Siglum[..1])).Distinct().Count(), Disagreements().Count(d => d.Slot.SubjectId == id));
    }

    private Persona? PersonaIn(WitnessRow witness, string personId)
    {
        string reading = _transcripts[witness.Id].Reading;
        var person = InventedPersons.All.First(p => InventedPersons.Id(p.Key) == personId);
        string[] forms = [.. person.Forms.Where(f => reading.Contains(f, StringComparison.Ordinal))];
        return forms.Length == 0 ? null : new Persona($"p-{witness.Siglum}-{person.Key}", witness.Id, forms[0], forms, []);
    }

    private IEnumerable<MentionRow> MentionsOf(string witnessId, string key, string[] forms)
    {
        var transcript = _transcripts[witnessId];
        string form = forms.FirstOrDefault(f => transcript.Reading.Contains(f, StringComparison.Ordinal)) ?? forms[0];
        for (int at = transcript.Reading.IndexOf(form, StringComparison.Ordinal); at >= 0; at = transcript.Reading.IndexOf(form, at + 1, StringComparison.Ordinal))
        {
            var span = TextSpan.FromLength(at, form.Length);
            yield return new MentionRow(span, transcript.Map.ToReceived(span), form, $"p-{key}", InventedPersons.Id(key));
        }
    }

    private static Party Party(string key) => new(InventedPersons.Knows(key) ? PartyKind.Person : PartyKind.Other, Name(key));

    private static string Name(string key) => InventedPersons.All.FirstOrDefault(p => p.Key == key).Name ?? key;

    private static string? PersonId(string? key) => key is not null && InventedPersons.Knows(key) ? InventedPersons.Id(key) : null;
}
