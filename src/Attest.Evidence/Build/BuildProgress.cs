namespace Attest.Evidence;

public enum BuildStep
{
    Reading,
    ComparingTexts,
    TellingPersons,
    WeighingSources,
    Writing,
}

/// <summary>How far a build is.</summary>
/// <param name="Step">What is being done.</param>
/// <param name="Done">Documents read so far; 0 in the steps that see the whole collection.</param>
/// <param name="Total">Documents in all; 0 in those steps.</param>
public sealed record BuildProgress(BuildStep Step, int Done = 0, int Total = 0);
