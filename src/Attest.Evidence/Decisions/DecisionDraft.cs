namespace Attest.Evidence;

/// <summary>A decision before it has a number and a date.</summary>
/// <param name="Kind">What is decided.</param>
/// <param name="A">The first name or the claim's words.</param>
/// <param name="B">The second name; null where the decision is about one thing.</param>
/// <param name="By">Who decides.</param>
/// <param name="Reason">Why; may be empty.</param>
public sealed record DecisionDraft(DecisionKind Kind, DecisionTarget A, DecisionTarget? B, string By, string Reason)
{
    /// <summary>Number of the decision to take back; null elsewhere.</summary>
    public int? Undoes { get; init; }
}
