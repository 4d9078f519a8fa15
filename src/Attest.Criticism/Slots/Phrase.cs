namespace Attest.Criticism;

/// <summary>The words of meaning of a post, a body or a place, ready to be compared many times.</summary>
/// <param name="Words">Folded, in order, as <see cref="WordLists.Content"/> gives them.</param>
/// <param name="Rank">The words of rank among them, sorted, joined by spaces; empty where there are none.</param>
/// <param name="Body">The others, in order.</param>
internal sealed record Phrase(IReadOnlyList<string> Words, string Rank, IReadOnlyList<string> Body)
{
    /// <summary>Equal for all phrases that <see cref="IsSameAs"/> can be true of; null where it is true of none.</summary>
    public string? Block => Body.Count == 0 ? null : $"{Rank}|{Body[0]}";

    /// <summary>True where the ranks are the same, the first words after them are, and one phrase has no word that the other lacks.</summary>
    public bool IsSameAs(Phrase other) =>
        Body.Count > 0 && other.Body.Count > 0 && Body[0] == other.Body[0] && Rank == other.Rank
        && (Body.All(other.Body.Contains) || other.Body.All(Body.Contains));

    /// <summary>True where the phrases share a word.</summary>
    public bool Touches(Phrase other) => Words.Any(other.Words.Contains);
}
