namespace Attest.Evidence;

public enum DecisionKind
{
    /// <summary>Two personas are one person.</summary>
    SamePerson,

    /// <summary>Two personas are two persons.</summary>
    DifferentPersons,

    /// <summary>A claim is wrong: it is kept, shown as rejected and counted nowhere.</summary>
    ClaimWrong,

    /// <summary>An earlier decision no longer holds.</summary>
    Undo,
}

/// <summary>
/// What a human decided: append-only, signed, dated, reversible (invariant 3). It points to words and names in a document, not to
/// derived rows, so that it is found again after a rebuild.
/// </summary>
/// <param name="Number">1 upwards, in order of time.</param>
/// <param name="Kind">What was decided.</param>
/// <param name="A">What it is about: the first name or the claim's words, with its document.</param>
/// <param name="B">The second name; null where the decision is about one thing.</param>
/// <param name="By">Who decided.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Reason">Why; may be empty.</param>
/// <param name="Undoes">Number of the decision taken back; null elsewhere.</param>
public sealed record Decision(
    int Number,
    DecisionKind Kind,
    DecisionTarget A,
    DecisionTarget? B,
    string By,
    DateTimeOffset At,
    string Reason,
    int? Undoes)
{
    /// <summary>True where the words or names the decision points to were not found in the last build: listed, not guessed.</summary>
    public bool IsUnresolved { get; init; }

    /// <summary>True where a later decision took it back.</summary>
    public bool IsUndone { get; init; }
}

/// <summary>Words in a document that a decision points to.</summary>
/// <param name="Document">Path of the document.</param>
/// <param name="Words">A name as written there, or the quote of a claim.</param>
/// <param name="Start">First code unit of the words in the received text; null where every place of the words is meant.</param>
/// <param name="ClaimType">For a claim: its type; null for a name.</param>
/// <param name="Subject">For a claim: its subject's name; null for a name.</param>
public sealed record DecisionTarget(string Document, string Words, int? Start, string? ClaimType, string? Subject)
{
    /// <summary>For a claim: its id when it was decided on, which finds it again as long as it is read in the same way; null for a name.</summary>
    public string? ClaimId { get; init; }
}
