namespace Attest.Textual.Descent;

/// <summary>One kind of internal evidence on which of two passages is older.</summary>
internal interface IDirectionEvidence
{
    /// <summary>Adds a vote, above 0, for each sign that the first passage is the older one.</summary>
    void FindFirstOlder(Comparison comparison, List<DirectionVote> votes);
}
