using Attest.Reading.Drafts;

namespace Attest.Reading.Html;

/// <summary>
/// Finds the box that the text of a page stands in: the one in which prose outweighs links and scraps most (the subtree of the greatest
/// sum, after Pasternack and Roth, "Extracting article text from the web with maximum subsequence segmentation", 2009). What stands
/// outside is furniture, unless it is another box of about its weight. A page without much prose, or whose prose is not in one box, is left
/// whole.
/// </summary>
internal static class MainContent
{
    private const int LeastProse = 250;

    /// <summary>What part of the weight of the text another box must have to be a part of it: texts also stand in several boxes.</summary>
    private const double Share = 0.4;

    /// <summary>How much more a box weighs that calls itself the text.</summary>
    private const double Named = 1.3;

    public static void Settle(Draft draft, PageBoxes boxes)
    {
        var weights = Weights(draft, boxes, out int[] prose);
        int main = Heaviest(boxes.All, weights);
        if (main == 0 || prose[main] < LeastProse)
        {
            return;
        }

        bool[] inside = Inside(boxes.All, main, b => prose[b] >= LeastProse && weights[b] >= weights[main] * Share);
        var boxOf = boxes.OfBlocks;
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            if (!inside[boxOf[i]] && MayGo(draft.Blocks[i]))
            {
                draft.Blocks[i].Settle(RegionKind.Furniture);
            }
        }
    }

    /// <summary>For each box whether it is a part of the text: the main box, boxes beside it that weigh enough, and all in these.</summary>
    private static bool[] Inside(ReadOnlySpan<PageBoxes.Box> boxes, int main, Predicate<int> weighsEnough)
    {
        var around = new bool[boxes.Length];
        for (int b = main; b >= 0; b = boxes[b].Parent)
        {
            around[b] = true;
        }

        var inside = new bool[boxes.Length];
        for (int b = 1; b < boxes.Length; b++)
        {
            inside[b] = b == main || inside[boxes[b].Parent] || (!around[b] && weighsEnough(b));
        }

        return inside;
    }

    private static bool MayGo(Block block) =>
        !block.IsLeftOut && block.Kind is not (RegionKind.Infobox or RegionKind.Byline or RegionKind.ReferenceList) && !BoxMarks.IsTitle(block);

    private static double[] Weights(Draft draft, PageBoxes boxes, out int[] prose)
    {
        var weights = new double[boxes.Count];
        prose = new int[boxes.Count];
        var boxOf = boxes.OfBlocks;
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            int characters = BoxProse.In(draft.Blocks[i], draft.Received);
            prose[boxOf[i]] += characters;
            weights[boxOf[i]] += characters > 0 ? characters : WeightOfScrap(draft.Blocks[i]);
        }

        for (int b = boxes.Count - 1; b > 0; b--)
        {
            weights[boxes.All[b].Parent] += weights[b];
            prose[boxes.All[b].Parent] += prose[b];
        }

        return weights;
    }

    /// <summary>Links weigh against a box, scraps a little; a heading is as good as nothing.</summary>
    private static int WeightOfScrap(Block block) =>
        block.IsLeftOut ? 0
        : block.LinkCharacters * 2 > block.Span.Length ? -30 - (block.Kind == RegionKind.Heading ? 0 : block.LinkCharacters)
        : block.Kind == RegionKind.Heading || block.Span.Length >= 25 ? 0
        : -20;

    private static int Heaviest(ReadOnlySpan<PageBoxes.Box> boxes, double[] weights)
    {
        int best = 0;
        double most = weights[0];
        for (int b = 1; b < boxes.Length; b++)
        {
            double weight = boxes[b].IsArticle && weights[b] > 0 ? weights[b] * Named : weights[b];
            if (weight >= most)
            {
                (best, most) = (b, weight);
            }
        }

        return best;
    }
}
