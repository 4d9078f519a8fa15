namespace Attest.Claims;

/// <summary>What stands behind a verb or noun in its clause.</summary>
internal sealed class Arguments
{
    /// <summary>The token after the last one of the clause part that belongs to the verb.</summary>
    public required int End { get; init; }

    /// <summary>Prepositional phrases in order: preposition, first and last token of what it governs.</summary>
    public List<(string Preposition, int First, int Last)> Phrases { get; } = [];

    /// <summary>The noun phrase right behind the verb: first and last token; null where there is none.</summary>
    public (int First, int Last)? Direct { get; set; }

    /// <summary>Index of the date in the analysis; null where the clause has none.</summary>
    public int? Date { get; set; }
}
