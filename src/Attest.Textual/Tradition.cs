namespace Attest.Textual;

/// <summary>Passages, in any number of documents, that descend from one text. Whatever they agree on is the word of one witness.</summary>
/// <param name="Id">The id of its earliest reuse pair.</param>
/// <param name="Passages">Ordered by witness path and place; overlapping passages of one witness are merged.</param>
/// <param name="Pairs">Ids of the reuse pairs that tie them.</param>
public sealed record Tradition(string Id, IReadOnlyList<Passage> Passages, IReadOnlyList<string> Pairs);
