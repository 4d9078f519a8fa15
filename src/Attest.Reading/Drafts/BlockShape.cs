namespace Attest.Reading.Drafts;

/// <summary>What a document says that a paragraph is; <c>default</c> is plain prose, for later steps to judge.</summary>
/// <param name="Kind">What it is; <see cref="RegionKind.Body"/> where nothing is said.</param>
/// <param name="Level">1 to 6 for a heading; 0 elsewhere.</param>
internal readonly record struct BlockShape(RegionKind Kind, int Level = 0)
{
    public const int DeepestLevel = 6;

    public static BlockShape Heading(int level) => new(RegionKind.Heading, Math.Clamp(level, 1, DeepestLevel));
}
