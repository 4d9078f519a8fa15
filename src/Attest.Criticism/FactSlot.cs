namespace Attest.Criticism;

/// <summary>A question that can have one true answer: the date of X's rehabilitation.</summary>
/// <param name="Id">Hash of subject, type and slot.</param>
/// <param name="SubjectId">Person id; null for an event or group.</param>
/// <param name="Subject">Name of the person, event or group.</param>
/// <param name="Type">Claim type.</param>
/// <param name="Slot"><c>date</c>, <c>place</c>, <c>value</c>, <c>count</c>, <c>object</c>, <c>order</c>.</param>
/// <param name="Question">In plain words: <c>When was Ivan Petrov rehabilitated?</c></param>
public sealed record FactSlot(string Id, string? SubjectId, string Subject, string Type, string Slot, string Question);

/// <summary>One answer to a fact slot and who gives it.</summary>
/// <param name="Value">The answer, as EDTF or in the document's words.</param>
/// <param name="Claims">Ids of the claims that give it: the reports.</param>
/// <param name="Witnesses">How many independent witnesses are left of them, 1 to the number of reports (invariant 5).</param>
/// <param name="Ledger">How the reports came down to the witnesses, a line a step.</param>
public sealed record SlotValue(string Value, IReadOnlyList<string> Claims, int Witnesses, IReadOnlyList<string> Ledger)
{
    public int Reports => Claims.Count;

    /// <summary>What is said of the value beside its counts, e.g. <c>older revision of the same article</c>; null where nothing is.</summary>
    public string? Note { get; init; }
}

public enum DisagreementKind
{
    /// <summary>Values that cannot all be true.</summary>
    Contradiction,

    /// <summary>Values that cannot all be true, and a revision of one work changed one into the other.</summary>
    Revised,

    /// <summary>Explained by the calendar: 12 or 13 days apart in Old Style times. Listed, not counted as a disagreement.</summary>
    Calendar,
}

/// <summary>A fact slot with values that cannot all be true.</summary>
public sealed record Disagreement(string Id, FactSlot Slot, DisagreementKind Kind, IReadOnlyList<SlotValue> Values, string Explanation);

/// <summary>Every claim's place in the count: the claims that say the same and how many independent witnesses they are.</summary>
/// <param name="Id">Hash of the slot and value.</param>
/// <param name="Claims">Ids of claims that say the same thing.</param>
/// <param name="Witnesses">Independent witnesses among them.</param>
/// <param name="Ledger">How one comes down to the other.</param>
public sealed record Attestation(string Id, IReadOnlyList<string> Claims, int Witnesses, IReadOnlyList<string> Ledger);

/// <summary>What historical criticism found.</summary>
public sealed record CriticismResult(
    IReadOnlyList<FactSlot> Slots,
    IReadOnlyList<Disagreement> Disagreements,
    IReadOnlyList<Attestation> Attestations);
