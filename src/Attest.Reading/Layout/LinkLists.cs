using Attest.Reading.Drafts;

namespace Attest.Reading.Layout;

/// <summary>
/// Lists of nothing but links at the head or the foot of a page are navigation. Inside the text they may be a list of persons, and stay.
/// </summary>
internal static class LinkLists
{
    private const int Prose = 80;
    private const int Fewest = 4;

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

            i = Math.Max(end, i + 1);
        }
    }

    private static bool IsProse(Block block) => block.IsProse && block.Span.Length >= Prose;

    private static int LinesOf(Draft draft, Block block) => block.Span.Slice(draft.Received).Count('\n') + 1;

    private static bool IsLink(Block block) =>
        block.Kind is RegionKind.ListItem or RegionKind.Body && block.LinkCharacters > 0 && block.LinkCharacters * 10 >= block.Span.Length * 8;
}
