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
        var run = new List<Line>();
        foreach (var block in draft.Blocks)
        {
            if (!block.IsSettled && block.Span.Length <= Longest * 2 && draft.Seen(block) is { Length: > 0 and <= Longest } line && !line.EndsWith(':'))
            {
                run.Add(new Line(block, line.Length, Signs.EndsSentence(line), char.IsUpper(line[0])));
            }
            else if (!block.IsLeftOut)
            {
                SettleRun(draft, run);
                run.Clear();
            }
        }

        SettleRun(draft, run);
    }

    private void SettleRun(Draft draft, List<Line> run)
    {
        // How the lines look comes first: it costs less than their words.
        if (run.Count >= Fewest && run.Count(l => l.EndsSentence) * 5 <= run.Count * 3 && (OpensLikeVerse(run) || !IsFilled(run))
            && ReadsLikeVerse(run.ConvertAll(l => draft.Bare(l.Block))))
        {
            run.ForEach(l => l.Block.Settle(RegionKind.Verse));
        }
    }

    private bool ReadsLikeVerse(List<string> lines)
    {
        int small = lines.Count(HoldsSmallWord), labelled = lines.Count(l => l.Contains(": ", StringComparison.Ordinal));
        return small * 2 >= lines.Count && labelled * 3 <= lines.Count && lines.Average(l => Signs.CountWords(l)) >= 3;
    }

    /// <summary>Prose wrapped at a margin fills every line that does not end a sentence.</summary>
    private static bool IsFilled(List<Line> lines)
    {
        int width = lines.Max(l => l.Length), open = 0, filled = 0;
        foreach (var line in lines.SkipLast(1).Where(l => !l.EndsSentence))
        {
            open++;
            filled += line.Length * 4 >= width * 3 ? 1 : 0;
        }

        return filled * 10 >= open * 9;
    }

    /// <summary>Most lines begin with a capital although few lines before them end a sentence.</summary>
    private static bool OpensLikeVerse(List<Line> lines)
    {
        int capitals = lines.Count(l => l.OpensWithCapital), ended = lines.Count(l => l.EndsSentence);
        return capitals * 5 >= lines.Count * 4 && ended * 2 <= lines.Count;
    }

    private bool HoldsSmallWord(string line) => Array.Exists(line.Split(' '), w => smallWords.Contains(w.Trim(',', '.', ';')));

    /// <summary>A short line and how it looks; its length is that of its words as a reader sees them.</summary>
    private readonly record struct Line(Block Block, int Length, bool EndsSentence, bool OpensWithCapital);
}
