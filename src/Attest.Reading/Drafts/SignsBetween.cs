using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>
/// The signs of a format of records that stand outside all records: separators of blank lines, brackets of empty objects. They become blocks
/// of markup, so that every visible character is in a region.
/// </summary>
internal static class SignsBetween
{
    /// <summary>Leaves them out; a draft without a block stays without.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="withoutWords">False where signs without a letter or figure between them stay as they are: JSON has them around every field.</param>
    public static void LeaveOut(Draft draft, bool withoutWords = true)
    {
        var blocks = draft.Blocks;
        var covered = new List<Block>(blocks.Count);
        int at = 0;
        foreach (var block in blocks)
        {
            Add(draft.Received, TextSpan.Of(at, Math.Max(at, block.Span.Start)), covered, withoutWords);
            covered.Add(block);
            at = Math.Max(at, block.Span.End);
        }

        if (blocks.Count > 0)
        {
            Add(draft.Received, TextSpan.Of(at, draft.Received.Length), covered, withoutWords);
        }

        if (covered.Count > blocks.Count)
        {
            blocks.Clear();
            blocks.AddRange(covered);
        }
    }

    private static void Add(string text, TextSpan gap, List<Block> covered, bool withoutWords)
    {
        var signs = gap.Slice(text);
        int start = gap.Start + (signs.Length - signs.TrimStart().Length), end = gap.End - (signs.Length - signs.TrimEnd().Length);
        if (start < end && (withoutWords || HoldsWord(signs)))
        {
            var block = new Block(TextSpan.Of(start, end)) { IsAfterBlank = true, IsWhole = true };
            block.Settle(RegionKind.Markup);
            covered.Add(block);
        }
    }

    private static bool HoldsWord(ReadOnlySpan<char> signs)
    {
        foreach (char c in signs)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
