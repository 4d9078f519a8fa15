namespace Attest.Criticism;

internal enum SlotScope
{
    /// <summary>Happens once in a life.</summary>
    Once,

    /// <summary>Happens more than once; near dates that no document tells of together are one occurrence.</summary>
    Near,

    /// <summary>The beginning of a term.</summary>
    Begin,
}

internal enum SlotMatch
{
    Nothing,
    Object,
    Title,
}

/// <summary>One row of <c>data/criticism/slots.tsv</c>.</summary>
internal sealed record SlotRule(string Type, string Slot, SlotScope Scope, int Days, SlotMatch Match, string Event, string Question);
