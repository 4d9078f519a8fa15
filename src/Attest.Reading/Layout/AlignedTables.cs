using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>
/// Tables in plain text whose columns are parted by tabs or by runs of blanks: three lines or more that follow each other with as many cells each, at least
/// two of them short. Each row stays a block; in the reading a tab parts its cells.
/// </summary>
internal static class AlignedTables
{
    private const int Fewest = 3;
    private const int FewestCells = 3;
    private const int LongestRow = 300;
    private const int LongestCell = 60;
    private const int LeastGap = 2;

    public static void Settle(Draft draft)
    {
        var run = new List<(Block Block, List<TextSpan> Gaps)>();
        foreach (var block in draft.Blocks)
        {
            var gaps = block.IsSettled || block.Span.Length > LongestRow ? [] : Gaps(draft.Received, block.Span);
            if (run.Count > 0 && gaps.Count != run[0].Gaps.Count)
            {
                SettleRun(draft, run);
                run.Clear();
            }

            if (gaps.Count + 1 >= FewestCells)
            {
                run.Add((block, gaps));
            }
        }

        SettleRun(draft, run);
    }

    private static void SettleRun(Draft draft, List<(Block Block, List<TextSpan> Gaps)> run)
    {
        if (run.Count < Fewest)
        {
            return;
        }

        var borders = new List<Repair>();
        foreach (var (block, gaps) in run)
        {
            block.Settle(RegionKind.ListItem);
            borders.AddRange(gaps.Where(g => !draft.HoldsMark(g)).Select(g => new Repair(g, "\t", null, "the border of a cell")));
        }

        draft.AddRepairs(borders);
    }

    /// <summary>The borders between the cells of a line; none where a cell is as long as prose.</summary>
    private static List<TextSpan> Gaps(string text, TextSpan line)
    {
        var gaps = new List<TextSpan>();
        int cell = line.Start;
        for (int at = line.Start; at < line.End;)
        {
            int next = line.Slice(text)[(at - line.Start)..].IndexOfAny(' ', '\t');
            if (next < 0)
            {
                break;
            }

            int start = at + next, end = start;
            while (end < line.End && text[end] is ' ' or '\t')
            {
                end++;
            }

            // Many type two blanks behind a sentence.
            bool isBorder = end - start > LeastGap || (end - start == LeastGap && start > line.Start && !Signs.IsStop(text[start - 1]));
            if (isBorder || text[start] == '\t')
            {
                gaps.Add(TextSpan.Of(start, end));
                if (start - cell > LongestCell)
                {
                    return [];
                }

                cell = end;
            }

            at = end;
        }

        return line.End - cell > LongestCell ? [] : gaps;
    }
}
