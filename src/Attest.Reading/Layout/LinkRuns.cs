using Attest.Reading.Drafts;

namespace Attest.Reading.Layout;

/// <summary>
/// Menus without signs: short lines in a row that touch lines already known as navigation. A list of names alone is never taken for a
/// menu, since it may be a list of victims.
/// </summary>
internal static class LinkRuns
{
    private const int LongestLabel = 40;
    private const int Fewest = 4;

    public static void Settle(Draft draft)
    {
        for (int i = 0; i < draft.Blocks.Count;)
        {
            int end = i;
            while (end < draft.Blocks.Count && IsLabel(draft, draft.Blocks[end]))
            {
                end++;
            }

            var run = end - i >= Fewest ? draft.Blocks.GetRange(i, end - i) : [];
            if (run.Count >= Fewest && run.Count(b => b.IsSettled) >= 2 && run.Count(b => b.IsSettled) * 4 >= run.Count)
            {
                run.Where(b => !b.IsSettled).ToList().ForEach(b => b.Settle(RegionKind.Navigation));
            }

            i = Math.Max(end, i + 1);
        }
    }

    private static bool IsLabel(Draft draft, Block block) =>
        block.Kind == RegionKind.Navigation
        || (!block.IsSettled && block.Span.Length <= LongestLabel && draft.Seen(block) is { Length: > 0 } line
            && char.IsLetterOrDigit(line[^1]) && Signs.CountWords(line) <= 5);
}
