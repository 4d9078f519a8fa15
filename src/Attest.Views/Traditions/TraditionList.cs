using Attest.Textual;

namespace Attest.Views;

/// <summary>What was copied: whole works first, then passages, the longest first.</summary>
/// <param name="Stemmas">A drawing for each work with several witnesses.</param>
/// <param name="Revisions">The pairs behind the drawings.</param>
/// <param name="Traditions">Passages that stand more than once.</param>
public sealed record TraditionList(
    IReadOnlyList<Stemma> Stemmas,
    IReadOnlyList<RevisionLine> Revisions,
    IReadOnlyList<TraditionView> Traditions)
{
    public static TraditionList Of(Collection collection)
    {
        var pairs = collection.Reader.Reuses().ToLookup(r => r.Id, StringComparer.Ordinal);
        return new TraditionList(
            Stemma.AllOf(collection),
            [.. collection.Reader.Revisions().Select(r => RevisionLine.Of(r, collection))],
            [.. collection.Reader.Traditions().Where(t => t.Passages.Count > 0)
                .Select(t => TraditionView.Of(t, pairs, collection))
                .OrderByDescending(t => t.Words).ThenBy(t => t.Id, StringComparer.Ordinal)]);
    }

    /// <returns>Null where there is no such tradition.</returns>
    public static TraditionView? One(string id, Collection collection) =>
        collection.Reader.Traditions().FirstOrDefault(t => t.Id == id && t.Passages.Count > 0) is { } tradition
            ? TraditionView.Of(tradition, collection.Reader.Reuses().ToLookup(r => r.Id, StringComparer.Ordinal), collection)
            : null;
}

/// <summary>Two witnesses of one work.</summary>
public sealed record RevisionLine(Siglum Older, Siglum Younger, bool IsDirected, double Shared, IReadOnlyList<string> Reasons)
{
    internal static RevisionLine Of(Revision revision, Collection collection) => new(
        SiglumOf(revision.OlderId, collection),
        SiglumOf(revision.YoungerId, collection),
        revision.IsDirected,
        revision.Shared,
        [.. revision.Reasons.Select(r => PlainWords.WithSigla(r, collection))]);

    private static Siglum SiglumOf(string id, Collection collection) => collection.SiglumOf(collection.Witness(id)
        ?? throw new InvalidOperationException($"A revision names witness '{id}', which the base does not hold."));
}
