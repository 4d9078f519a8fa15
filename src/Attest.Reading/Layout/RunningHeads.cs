using Attest.Reading.Drafts;

namespace Attest.Reading.Layout;

/// <summary>
/// Lines that stand again and again at the head or the foot of pages, and page numbers there. The pages are parted by form feeds, as tools that
/// take the text out of page files leave them.
/// </summary>
internal static class RunningHeads
{
    private const int Longest = 120;
    private const int FewestPages = 3;

    /// <summary>How many lines at each end of a page are looked at.</summary>
    private const int Depth = 2;

    public static void Settle(Draft draft)
    {
        if (!draft.Received.Contains('\f'))
        {
            return;
        }

        var pages = Pages(draft);
        SettleAlike(draft, pages.ConvertAll(p => p.Take(Depth).ToList()));
        SettleAlike(draft, pages.ConvertAll(p => p.TakeLast(Depth).ToList()));
    }

    private static List<List<Block>> Pages(Draft draft)
    {
        var pages = new List<List<Block>> { new() };
        int end = draft.Received.IndexOf('\f');
        foreach (var block in draft.Blocks)
        {
            if (end >= 0 && block.Span.Start > end)
            {
                pages.Add([]);
                end = draft.Received.IndexOf('\f', block.Span.Start);
            }

            pages[^1].Add(block);
        }

        return pages;
    }

    private static void SettleAlike(Draft draft, List<List<Block>> edges)
    {
        var alike = edges.SelectMany(e => e).Where(b => !b.IsSettled && b.Span.Length <= Longest)
            .GroupBy(b => Masked(draft.Seen(b)), StringComparer.OrdinalIgnoreCase);
        foreach (var lines in alike.Where(g => g.Count() >= FewestPages && g.Count() * 4 >= edges.Count))
        {
            foreach (var line in lines)
            {
                line.Settle(RegionKind.Furniture);
            }
        }
    }

    /// <summary>The line with one sign for each number, so that page numbers do not tell pages apart.</summary>
    private static string Masked(ReadOnlySpan<char> line)
    {
        var masked = new char[line.Length];
        int length = 0;
        foreach (char c in line)
        {
            char sign = char.IsAsciiDigit(c) ? '#' : c;
            if (sign != '#' || length == 0 || masked[length - 1] != '#')
            {
                masked[length++] = sign;
            }
        }

        return new string(masked, 0, length);
    }
}
