using Attest.Evidence;
using Attest.Reading;
using Attest.Text;
using Attest.Textual;

namespace Attest.Views;

/// <summary>All witnesses, what each is, and which are states of one work.</summary>
public sealed record SourceList(IReadOnlyList<SourceRow> Rows, int IndependentTexts, IReadOnlyList<Finding> Findings)
{
    /// <summary>Documents that left the folder, or have other bytes now; their originals are kept.</summary>
    public IReadOnlyList<WitnessRow> Retired { get; init; } = [];

    public static SourceList Of(Collection collection)
    {
        var revisions = collection.Reader.Revisions();
        return new SourceList(
            [.. collection.Witnesses.Select(w => Row(w, revisions, collection))],
            Works.Of(collection.Witnesses, revisions).Count,
            collection.Reader.Findings())
        {
            Retired = collection.Reader.Retired(),
        };
    }

    private static SourceRow Row(WitnessRow witness, IReadOnlyList<Revision> revisions, Collection collection) => new(
        collection.SiglumOf(witness),
        witness,
        [.. revisions.Where(r => r.OlderId == witness.Id || r.YoungerId == witness.Id).Select(r => Kinship(witness, r, collection)).OfType<SourceKinship>()]);

    private static SourceKinship? Kinship(WitnessRow witness, Revision revision, Collection collection)
    {
        bool isOlder = revision.OlderId == witness.Id;
        var other = collection.Witness(isOlder ? revision.YoungerId : revision.OlderId);
        string how = !revision.IsDirected ? "same work as" : isOlder ? "older state of" : "younger state of";
        return other is null ? null : new SourceKinship(how, collection.SiglumOf(other), revision.Shared);
    }
}

/// <summary>A witness in the list.</summary>
public sealed record SourceRow(Siglum Siglum, WitnessRow Witness, IReadOnlyList<SourceKinship> Kin)
{
    public string Title => Siglum.Title;

    public SourceDescription Description => Witness.Description;

    /// <summary>What sort of source it is, as its user says; null where he does not.</summary>
    public string? KindName => SourceFacts.KindName(Witness.Description.Kind);
}

/// <summary>How a witness is related to another.</summary>
/// <param name="How">In plain words: <c>older state of</c>.</param>
/// <param name="Other">The other.</param>
/// <param name="Shared">Share of the smaller one that stands in the other, 0 to 1.</param>
public sealed record SourceKinship(string How, Siglum Other, double Shared);
