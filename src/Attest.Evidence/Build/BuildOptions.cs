namespace Attest.Evidence;

/// <summary>What to build and where.</summary>
/// <param name="Folder">The folder of documents; it is only read.</param>
/// <param name="BasePath">The file of the evidence base; made where there is none.</param>
public sealed record BuildOptions(string Folder, string BasePath)
{
    /// <summary>How many documents are read at once, 1 upwards. The default value is the number of cores.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>
    /// True where the base belongs to the same documents at an earlier place. The default value is false: a base belongs to one
    /// folder, and another one is refused.
    /// </summary>
    public bool FolderHasMoved { get; init; }
}
