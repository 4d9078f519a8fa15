using Attest.Reading.Drafts;

namespace Attest.Reading.Html;

/// <summary>
/// Teasers of other pages: boxes of one kind side by side, each a heading that is a link and a little text. A page made of nothing else is
/// a list of works and stays.
/// </summary>
internal static class Teasers
{
    private const int LongestProse = 400;
    private const int Fewest = 2;

    public static void Settle(IReadOnlyList<Block> blocks, PageBoxes boxes, BoxProse prose)
    {
        var all = boxes.All;
        var headed = Headed(blocks, boxes);
        var rows = new Dictionary<int, (int Count, int Prose)>();
        for (int b = 1; b < all.Length; b++)
        {
            if (IsTeaser(b, headed, prose))
            {
                var row = rows.GetValueOrDefault(all[b].Parent);
                rows[all[b].Parent] = (row.Count + 1, row.Prose + prose.Characters(b));
            }
        }

        if (rows.Count == 0 || rows.Values.Sum(r => r.Prose) * 2 > prose.Characters(0))
        {
            return;
        }

        var inside = new bool[all.Length];
        for (int b = 1; b < all.Length; b++)
        {
            inside[b] = inside[all[b].Parent] || (IsTeaser(b, headed, prose) && rows[all[b].Parent].Count >= Fewest);
        }

        var boxOf = boxes.OfBlocks;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (inside[boxOf[i]] && !blocks[i].IsLeftOut && !BoxMarks.IsTitle(blocks[i]))
            {
                blocks[i].Settle(RegionKind.Navigation);
            }
        }
    }

    private static bool IsTeaser(int box, int[] headed, BoxProse prose) => headed[box] == 1 && prose.Characters(box) <= LongestProse;

    /// <summary>For each box how many headings in it are links; other headings count as many.</summary>
    private static int[] Headed(IReadOnlyList<Block> blocks, PageBoxes boxes)
    {
        var headed = new int[boxes.Count];
        var boxOf = boxes.OfBlocks;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind == RegionKind.Heading && boxOf[i] > 0)
            {
                // The box of the heading itself says nothing of what stands beside it.
                headed[boxes.All[boxOf[i]].Parent] += blocks[i].LinkCharacters * 10 >= blocks[i].Span.Length * 9 ? 1 : 100;
            }
        }

        for (int b = headed.Length - 1; b > 0; b--)
        {
            headed[boxes.All[b].Parent] += headed[b];
        }

        return headed;
    }
}
