using Attest.Text;

namespace Attest.Evidence;

public enum BuildOutcome
{
    /// <summary>The derived rows were made anew.</summary>
    Built,

    /// <summary>Documents, rules and decisions were those of the last build: nothing was done.</summary>
    Unchanged,

    /// <summary>No document could be read; the base was left as it was.</summary>
    NothingRead,
}

/// <summary>What a build did.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Summary">What the base holds now; null where nothing could be read.</param>
/// <param name="Findings">What was wrong with documents, in order of their paths.</param>
/// <param name="Unresolved">Decisions whose words or names were not found again.</param>
public sealed record BuildReport(
    BuildOutcome Outcome,
    BaseSummary? Summary,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<Decision> Unresolved)
{
    /// <summary>How many documents went through the stages.</summary>
    public int Read { get; init; }

    /// <summary>How many documents were kept as they were: their bytes, their description and the rules are those of the build before.</summary>
    public int Kept { get; init; }
}
