using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>
/// The signs of a format of records that stand outside all records: separators of blank lines, brackets of empty objects. They become blocks
/// of markup, so that every visible character is in a region.
/// </summary>
internal static class SignsBetween
{
    /// <summary>Leaves them out; a draft without a block stays without.</summary>
    public static void LeaveOut(Draft draft)
    {
        var blocks = draft.Blocks;
        var covered = new List<Block>(blocks.Count);
        int at = 0;
        foreach (var block in blocks)
        {
            Add(draft.Received, TextSpan.Of(at, Math.Max(at, block.Span.Start)), covered);
            covered.Add(block);
            at = Math.Max(at, block.Span.End);
        }

        if (blocks.Count > 0)
        {
            Add(draft.Received, TextSpan.Of(at, draft.Received.Length), covered);
        }

        if (covered.Count > blocks.Count)
        {
            blocks.Clear();
            blocks.AddRange(covered);
        }
    }

    private static void Add(string text, TextSpan gap, List<Block> covered)
    {
        var signs = gap.TrimmedIn(text);
        if (!signs.IsEmpty)
        {
            var block = new Block(signs) { IsAfterBlank = true, IsWhole = true };
            block.Settle(RegionKind.Markup);
            covered.Add(block);
        }
    }
}
