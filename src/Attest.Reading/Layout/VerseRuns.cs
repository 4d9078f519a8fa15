using Attest.Reading.Drafts;

namespace Attest.Reading.Layout;

/// <summary>
/// Runs of short lines that are verse: not ended like sentences, of unequal length, with the small words that lists of names and menus
/// do not have.
/// </summary>
internal sealed class VerseRuns(IReadOnlySet<string> smallWords)
{
    private const int Longest = 70;
    private const int Fewest = 4;

    public void Settle(Draft draft)
    {
        var run = new List<Block>();
        foreach (var block in draft.Blocks)
        {
            if (!block.IsSettled && block.Span.Length <= Longest * 2 && draft.Bare(block).Length <= Longest)
            {
                run.Add(block);
            }
            else if (!block.IsLeftOut)
            {
                SettleRun(draft, run);
                run.Clear();
            }
        }

        SettleRun(draft, run);
    }

    private void SettleRun(Draft draft, List<Block> run)
    {
        if (run.Count < Fewest)
        {
            return;
        }

        var lines = run.ConvertAll(draft.Bare);
        int ended = lines.Count(l => Signs.EndsSentence(l)), small = lines.Count(HoldsSmallWord);
        int labelled = lines.Count(l => l.Contains(": ", StringComparison.Ordinal));
        double words = lines.Average(l => Signs.CountWords(l));
        if (ended * 5 <= lines.Count * 3 && small * 2 >= lines.Count && labelled * 3 <= lines.Count && words >= 3 && !IsFilled(lines))
        {
            run.ForEach(b => b.Settle(RegionKind.Verse));
        }
    }

    /// <summary>Prose wrapped at a margin fills its lines; verse does not.</summary>
    private static bool IsFilled(List<string> lines)
    {
        int width = lines.Max(l => l.Length);
        int full = lines.SkipLast(1).Count(l => l.Length * 10 >= width * 8);
        return full * 10 >= (lines.Count - 1) * 6;
    }

    private bool HoldsSmallWord(string line) => Array.Exists(line.Split(' '), w => smallWords.Contains(w.Trim(',', '.', ';')));
}
