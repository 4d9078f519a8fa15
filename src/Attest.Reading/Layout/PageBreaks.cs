using System.Globalization;
using Attest.Reading.Drafts;

namespace Attest.Reading.Layout;

/// <summary>
/// Numbers of pages that stand alone between paragraphs, <c>12</c> or <c>- 12 -</c>, where no form feeds tell pages: at least three that count upwards one
/// by one and stand far enough apart for a page between them. <see cref="ParagraphJoins"/> joins what they cut in two.
/// </summary>
internal static class PageBreaks
{
    private const int Fewest = 3;
    private const int LongestLine = 12;

    /// <summary>The least text of a page, in UTF-16 code units: numbered lists and years of a chronicle stand closer.</summary>
    private const int LeastPage = 400;

    public static void Settle(Draft draft)
    {
        var run = new List<(Block Block, int Number)>();
        foreach (var block in draft.Blocks)
        {
            if (block.IsSettled || block.Span.Length > LongestLine || !block.IsAfterBlank || Number(draft.Seen(block)) is not { } number)
            {
                continue;
            }

            if (run.Count > 0 && (number != run[^1].Number + 1 || block.Span.Start - run[^1].Block.Span.End < LeastPage))
            {
                SettleRun(run);
                run.Clear();
            }

            run.Add((block, number));
        }

        SettleRun(run);
    }

    private static void SettleRun(List<(Block Block, int Number)> run)
    {
        if (run.Count >= Fewest)
        {
            run.ForEach(p => p.Block.Settle(RegionKind.Furniture));
        }
    }

    private static int? Number(ReadOnlySpan<char> line)
    {
        var bare = line.Trim("-–—[]().~ ");
        return !bare.IsEmpty && bare.Length <= 4 && int.TryParse(bare, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}
