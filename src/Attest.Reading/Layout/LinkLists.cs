using Attest.Reading.Drafts;

namespace Attest.Reading.Layout;

/// <summary>
/// Lists of nothing but links at the head or the foot of a page are navigation. Inside the text they may be a list of persons, and stay;
/// a single line of link between two paragraphs leads away from the text.
/// </summary>
internal static class LinkLists
{
    private const int Prose = 80;
    private const int Fewest = 4;
    private const int FewestWords = 4;

    public static void Settle(Draft draft)
    {
        int first = draft.Blocks.FindIndex(IsProse), last = draft.Blocks.FindLastIndex(IsProse);
        for (int i = 0; i < draft.Blocks.Count;)
        {
            int end = i;
            while (end < draft.Blocks.Count && IsLink(draft.Blocks[end]))
            {
                end++;
            }

            bool outside = end <= first || i > last;
            var run = draft.Blocks.GetRange(i, end - i);
            if (outside && first >= 0 && run.Sum(b => LinesOf(draft, b)) >= Fewest)
            {
                run.ForEach(b => b.Settle(RegionKind.Navigation));
            }

            SettleLeadAway(draft, i, end);
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>A line that is no item, no sentence and all link, with prose before and behind it.</summary>
    private static void SettleLeadAway(Draft draft, int start, int end)
    {
        if (end != start + 1 || draft.Blocks[start] is not { IsProse: true } line || line.LinkCharacters < line.Span.Length)
        {
            return;
        }

        int before = start - 1, behind = end;
        while (before >= 0 && draft.Blocks[before].IsLeftOut)
        {
            before--;
        }

        while (behind < draft.Blocks.Count && draft.Blocks[behind].IsLeftOut)
        {
            behind++;
        }

        if (before >= 0 && behind < draft.Blocks.Count && IsProse(draft.Blocks[before]) && IsProse(draft.Blocks[behind])
            && Signs.CountWords(line.Span.Slice(draft.Received)) >= FewestWords && !Signs.EndsSentence(line.Span.Slice(draft.Received)))
        {
            line.Settle(RegionKind.Navigation);
        }
    }

    private static bool IsProse(Block block) => block.IsProse && block.Span.Length >= Prose;

    private static int LinesOf(Draft draft, Block block) => block.Span.Slice(draft.Received).Count('\n') + 1;

    private static bool IsLink(Block block) =>
        block.Kind is RegionKind.ListItem or RegionKind.Body && block.LinkCharacters > 0 && block.LinkCharacters * 10 >= block.Span.Length * 8;
}
