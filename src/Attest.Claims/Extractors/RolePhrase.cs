namespace Attest.Claims;

/// <summary>A noun phrase that tells what somebody is: <c>first editor of the review (1920–24)</c>. Places are tokens of its sentence, ends included.</summary>
/// <param name="First">First token, the determiner or owner included.</param>
/// <param name="Noun">First token of its modifiers or, without any, its head.</param>
/// <param name="Head">The head noun.</param>
internal sealed record RolePhrase(int First, int Noun, int Head)
{
    /// <summary>What stands behind the head, in order: the preposition and its phrase.</summary>
    public IReadOnlyList<(string Preposition, int First, int Last)> Complements { get; init; } = [];

    /// <summary>Further phrases joined to the first complement by "and": <c>member of A and B</c>.</summary>
    public IReadOnlyList<(int First, int Last)> Joined { get; init; } = [];

    /// <summary>Tokens of the dates beside it, in order.</summary>
    public IReadOnlyList<int> Dates { get; init; } = [];

    /// <summary>Token of the one who has or had it: <c>Lenin's successor</c>; -1 where there is none.</summary>
    public int Owner { get; init; } = -1;

    /// <summary>Last token of head and complements, without dates.</summary>
    public int Last { get; init; }

    /// <summary>The token behind the phrase and its dates.</summary>
    public int End { get; init; }
}
