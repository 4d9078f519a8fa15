namespace Attest.Claims;

/// <summary>The subject of a verb.</summary>
/// <param name="Parties">Who it is; several for a list, none where it could not be told.</param>
/// <param name="Start">First token of its phrase; -1 where it is inherited from a clause before.</param>
internal sealed record Subject(IReadOnlyList<Party> Parties, int Start)
{
    public static Subject Unknown { get; } = new([], -1);
}
