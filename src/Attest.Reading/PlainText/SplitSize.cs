namespace Attest.Reading.PlainText;

/// <summary>When a text is cut into pieces and how large they are, in bytes.</summary>
/// <param name="LargestText">A larger text is cut.</param>
/// <param name="LargestTable">A larger table is cut: its cells and records need more memory than prose.</param>
/// <param name="Piece">The size of a piece of text, at most; it ends at the end of a paragraph or line before.</param>
/// <param name="TablePiece">The size of a piece of a table, at most; it ends at the end of a record before.</param>
internal sealed record SplitSize(long LargestText, long LargestTable, int Piece, int TablePiece)
{
    private const int Mebibyte = 1024 * 1024;

    /// <summary>What is used outside tests. Reading takes about ten to twenty times the bytes of a text in memory and thirty times those of a table.</summary>
    public static SplitSize Usual { get; } = new(32L * Mebibyte, 16L * Mebibyte, 4 * Mebibyte, 2 * Mebibyte);
}
