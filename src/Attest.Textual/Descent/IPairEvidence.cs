namespace Attest.Textual.Descent;

/// <summary>One kind of evidence that two witnesses as wholes give on which is older.</summary>
internal interface IPairEvidence
{
    /// <summary>Adds a vote, above 0, for each sign that the first witness is the older one.</summary>
    void FindFirstOlder(WitnessPair pair, List<DirectionVote> votes);
}
