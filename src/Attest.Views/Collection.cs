using Attest.Criticism;
using Attest.Evidence;
using Attest.Reading;

namespace Attest.Views;

/// <summary>
/// An evidence base with the look-ups the views share, each made once. Meant for one request: what was read is remembered, and a
/// base that is built again in between is seen by the next.
/// </summary>
public sealed class Collection(IEvidenceReader reader, Wording wording)
{
    private readonly Dictionary<string, Transcript?> _transcripts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClaimRow?> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonRow?> _persons = new(StringComparer.Ordinal);
    private IReadOnlyList<WitnessRow>? _witnesses;
    private IReadOnlyList<Disagreement>? _disagreements;
    private ILookup<string, Disagreement>? _disagreementsByClaim;

    public IEvidenceReader Reader { get; } = reader;

    public Wording Wording { get; } = wording;

    public IReadOnlyList<WitnessRow> Witnesses => _witnesses ??= Reader.Witnesses();

    public IReadOnlyList<Disagreement> Disagreements => _disagreements ??= Reader.Disagreements();

    public WitnessRow? Witness(string id) => Witnesses.FirstOrDefault(w => w.Id == id);

    public Transcript? Transcript(string witnessId) => Once(_transcripts, witnessId, Reader.Transcript);

    public ClaimRow? Claim(string id) => Once(_claims, id, Reader.Claim);

    public PersonRow? Person(string? id) => id is null ? null : Once(_persons, id, Reader.Person);

    /// <summary>The siglum of the witness or of the source inside it that a claim stands in.</summary>
    public Siglum SiglumOf(ClaimRow row) =>
        new(row.Siglum, row.Claim.WitnessId, Witness(row.Claim.WitnessId) is { } w ? SourceTitle.Of(w, row.Claim.SourceNumber) : row.Path);

    public Siglum SiglumOf(WitnessRow witness) => new(witness.Siglum, witness.Id, SourceTitle.Of(witness));

    /// <summary>The disagreements a claim takes part in, weightiest first; what the calendar explains is none.</summary>
    public IEnumerable<Disagreement> DisagreementsOf(string claimId) =>
        (_disagreementsByClaim ??= Disagreements
            .Where(d => d.Kind != DisagreementKind.Calendar)
            .SelectMany(d => d.Values.SelectMany(v => v.Claims).Distinct().Select(c => (Claim: c, Disagreement: d)))
            .ToLookup(p => p.Claim, p => p.Disagreement, StringComparer.Ordinal))[claimId];

    private static T Once<T>(Dictionary<string, T> known, string id, Func<string, T> read)
    {
        if (!known.TryGetValue(id, out var value))
        {
            known[id] = value = read(id);
        }

        return value;
    }
}
