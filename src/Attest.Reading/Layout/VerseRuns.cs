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
            if (!block.IsSettled && block.Span.Length <= Longest * 2 && draft.Bare(block) is { Length: <= Longest } line && !line.EndsWith(':'))
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
        if (ended * 5 <= lines.Count * 3 && small * 2 >= lines.Count && labelled * 3 <= lines.Count && words >= 3 && (OpensLikeVerse(lines) || !IsFilled(lines)))
        {
            run.ForEach(b => b.Settle(RegionKind.Verse));
        }
    }

    /// <summary>Prose wrapped at a margin fills every line that does not end a sentence.</summary>
    private static bool IsFilled(List<string> lines)
    {
        int width = lines.Max(l => l.Length);
        var open = lines.SkipLast(1).Where(l => !Signs.EndsSentence(l)).ToList();
        return open.Count(l => l.Length * 4 >= width * 3) * 10 >= open.Count * 9;
    }

    /// <summary>Most lines begin with a capital although few lines before them end a sentence.</summary>
    private static bool OpensLikeVerse(List<string> lines)
    {
        int capitals = lines.Count(l => char.IsUpper(l[0])), ended = lines.Count(l => Signs.EndsSentence(l));
        return capitals * 5 >= lines.Count * 4 && ended * 2 <= lines.Count;
    }

    private bool HoldsSmallWord(string line) => Array.Exists(line.Split(' '), w => smallWords.Contains(w.Trim(',', '.', ';')));
}
