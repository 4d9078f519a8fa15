using Attest.Reading.Drafts;

namespace Attest.Reading.Html;

/// <summary>
/// Settles the blocks of boxes that class, id or role call navigation, furniture, comments, a byline or a caption. Such names also stand on the
/// frame of a whole page ("has a menu at its side"), so they are believed only of a box that holds the smaller part of the page's prose.
/// </summary>
internal static class BoxMarks
{
    private const int LongestByline = 250;
    private const int LongestCaption = 800;

    /// <summary>Prose that must stand outside a box of comments for it to be one: the post may be much shorter than what is said of it.</summary>
    private const int ShortestPost = 120;

    public static void Settle(IReadOnlyList<Block> blocks, PageBoxes boxes, BoxProse prose)
    {
        var kinds = Believed(boxes.All, prose);
        var boxOf = boxes.OfBlocks;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (kinds[boxOf[i]] is { } kind && !blocks[i].IsLeftOut && !IsTitle(blocks[i]))
            {
                Settle(blocks[i], kind, boxes.All[boxOf[i]].Element);
            }
        }
    }

    /// <summary>The heading of the page may stand in its banner.</summary>
    public static bool IsTitle(Block block) => block.Kind == RegionKind.Heading && block.Level == 1;

    private static void Settle(Block block, string kind, HtmlElement element)
    {
        if (kind is not ("byline" or "caption"))
        {
            block.Settle(kind == "navigation" ? RegionKind.Navigation : RegionKind.Furniture);
        }
        else if (block.Kind is RegionKind.Body or RegionKind.Quotation or RegionKind.Byline || (block.Kind == RegionKind.ListItem && !element.IsCell && element.Name != "tr"))
        {
            block.Settle(kind == "byline" ? RegionKind.Byline : RegionKind.Caption);
        }
    }

    /// <summary>For each box what it or a box around it is; null where nothing is believed.</summary>
    private static string?[] Believed(ReadOnlySpan<PageBoxes.Box> boxes, BoxProse prose)
    {
        var kinds = new string?[boxes.Length];
        int page = prose.Characters(0);
        for (int b = 1; b < boxes.Length; b++)
        {
            kinds[b] = kinds[boxes[b].Parent];
            if (kinds[b] is null && boxes[b].Mark == "comments" && prose.Characters(0) - prose.Characters(b) >= ShortestPost)
            {
                kinds[b] = "comments";
                page -= prose.Characters(b);
            }
        }

        for (int b = 1; b < boxes.Length; b++)
        {
            kinds[b] ??= kinds[boxes[b].Parent] ?? boxes[b].Mark switch
            {
                null or "comments" => null,
                "byline" => prose.Length(b) <= LongestByline ? "byline" : null,
                "caption" => prose.Length(b) <= LongestCaption && prose.Characters(b) * 2 <= page ? "caption" : null,
                var mark => prose.Characters(b) * 2 <= page ? mark : null,
            };
        }

        return kinds;
    }
}
