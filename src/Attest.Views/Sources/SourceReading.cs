using Attest.Evidence;
using Attest.Reading;
using Attest.Text;

namespace Attest.Views;

/// <summary>Which face of a document is shown.</summary>
public enum Face
{
    Transcript,
    Received,
}

/// <summary>A document for reading, with its claims marked.</summary>
public sealed record SourceReading
{
    public required Siglum Siglum { get; init; }

    public required WitnessRow Witness { get; init; }

    public required Face Face { get; init; }

    public required IReadOnlyList<TextBlock> Blocks { get; init; }

    /// <summary>The claims by id, for the marks.</summary>
    public required IReadOnlyDictionary<string, ClaimRow> Claims { get; init; }

    /// <summary>Ids of claims that take part in a disagreement.</summary>
    public required IReadOnlySet<string> Contested { get; init; }

    /// <summary>Persons named, those named most often first.</summary>
    public required IReadOnlyList<NamedPerson> Persons { get; init; }

    /// <summary>What was left out of the reading, by kind, with how many stretches.</summary>
    public required IReadOnlyList<(RegionKind Kind, int Count)> LeftOut { get; init; }

    /// <summary>Repairs of the reading, by kind, with how many there are.</summary>
    public required IReadOnlyList<(EmendationKind Kind, int Count)> Repairs { get; init; }

    /// <summary>What is held of the source.</summary>
    public required IReadOnlyList<SourceFact> Facts { get; init; }

    /// <summary>The records of a register; empty for running prose.</summary>
    public required IReadOnlyList<RegisterLine> Entries { get; init; }

    /// <summary>How many pages it has; 0 where the format has none.</summary>
    public required int Pages { get; init; }

    public required IReadOnlyList<SourceKinship> Kin { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>How many passages stand in other witnesses, or twice in this one.</summary>
    public required int SharedPassages { get; init; }

    /// <returns>Null where there is no such witness.</returns>
    public static SourceReading? Of(string witnessId, Face face, Collection collection)
    {
        var witness = collection.Witness(witnessId);
        var transcript = collection.Transcript(witnessId);
        return witness is null || transcript is null ? null : Of(witness, transcript, face, collection);
    }

    private static SourceReading Of(WitnessRow witness, Transcript transcript, Face face, Collection collection)
    {
        var claims = collection.Reader.ClaimsInWitness(witness.Id);
        var blocks = new BlockReader(transcript, claims);
        return new SourceReading
        {
            Siglum = collection.SiglumOf(witness),
            Witness = witness,
            Face = face,
            Blocks = face == Face.Received ? blocks.Received() : blocks.Transcript(),
            Claims = claims.ToDictionary(c => c.Claim.Id, StringComparer.Ordinal),
            Contested = claims.Select(c => c.Claim.Id).Where(id => collection.DisagreementsOf(id).Any()).ToHashSet(StringComparer.Ordinal),
            Persons = Named(witness.Id, collection),
            LeftOut = [.. transcript.Regions.Where(r => r.Kind >= RegionKind.Footnote).CountBy(r => r.Kind).OrderBy(p => p.Key).Select(p => (p.Key, p.Value))],
            Repairs = [.. transcript.Emendations.CountBy(e => e.Kind).OrderBy(p => p.Key).Select(p => (p.Key, p.Value))],
            Facts = SourceFacts.Of(witness),
            Entries = RegisterLine.Of(transcript),
            Pages = transcript.Pages.Count,
            Kin = SourceList.Of(collection).Rows.First(r => r.Witness.Id == witness.Id).Kin,
            Findings = [.. collection.Reader.Findings().Where(f => IsAbout(f, witness.Path))],
            SharedPassages = collection.Reader.Traditions().Sum(t => t.Passages.Count(p => p.WitnessId == witness.Id)),
        };
    }

    // A finding's place is the path, or the path with an offset or part behind it.
    private static bool IsAbout(Finding finding, string path) =>
        finding.Place.StartsWith(path, StringComparison.Ordinal)
        && (finding.Place.Length == path.Length || !char.IsLetterOrDigit(finding.Place[path.Length]));

    private static IReadOnlyList<NamedPerson> Named(string witnessId, Collection collection) =>
        [.. collection.Reader.MentionsInWitness(witnessId)
            .CountBy(m => m.PersonId, StringComparer.Ordinal)
            .OrderByDescending(p => p.Value)
            .Select(p => (Person: collection.Person(p.Key), p.Value))
            .Where(p => p.Person is not null)
            .Select(p => new NamedPerson(p.Person!.Id, p.Person.Name, p.Value))];
}

/// <summary>A person named in a document and how often.</summary>
public sealed record NamedPerson(string Id, string Name, int Mentions);
