namespace Attest.Reading.PlainText;

/// <summary>When a text is cut into pieces and how large they are, in bytes.</summary>
/// <param name="LargestText">A larger text is cut.</param>
/// <param name="LargestTable">A larger table is cut: its cells and records need more memory than prose.</param>
/// <param name="Piece">The size of a piece, at most; it ends at the end of a paragraph or line before.</param>
internal sealed record SplitSize(long LargestText, long LargestTable, int Piece)
{
    /// <summary>What is used outside tests.</summary>
    public static SplitSize Usual { get; } = new(FolderScan.LargestFile, 32L * 1024 * 1024, 16 * 1024 * 1024);
}
