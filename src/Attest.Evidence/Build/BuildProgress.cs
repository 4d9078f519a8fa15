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
/// <param name="Done">Files read so far; 0 in the steps that see the whole collection.</param>
/// <param name="Total">Files in all; 0 in those steps.</param>
public sealed record BuildProgress(BuildStep Step, int Done = 0, int Total = 0)
{
    /// <summary>Path of the container that is being read; null where no part of one is reported.</summary>
    public string? Container { get; init; }

    /// <summary>How many documents were read from it so far.</summary>
    public int Parts { get; init; }
}
