using Attest.Reading.Drafts;
using Attest.Reading.Sources;

namespace Attest.Reading.Layout;

/// <summary>The title: a heading of the first level, or a first short line that is no sentence and no date line of a letter.</summary>
internal sealed class TitleLine(HeadingDates dates)
{
    /// <summary>The title on the page says it better than the properties of the file, which often are those of the document it was made from.</summary>
    public static void Describe(Draft draft)
    {
        if (draft.Blocks.Find(b => b.Kind == RegionKind.Title) is { } title)
        {
            draft.Description = draft.Description with { Title = draft.Bare(title) };
        }
    }

    /// <summary>Settles it, where nothing is settled as the title yet.</summary>
    public void Settle(Draft draft)
    {
        if (draft.Blocks.Exists(b => b.Kind == RegionKind.Title))
        {
            return;
        }

        int first = draft.Blocks.FindIndex(b => !b.IsLeftOut && b.Kind != RegionKind.Byline);
        if (first < 0)
        {
            return;
        }

        var block = draft.Blocks[first];
        bool heading = block.Kind == RegionKind.Heading && block.Level == 1;
        if (heading || (!block.IsSettled && StandsApart(draft, first) && !HeadingShape.IsHalfSentence(draft, first) && IsTitle(draft.Bare(block))))
        {
            block.Settle(RegionKind.Title);
            block.Level = 1;
        }
    }

    private static bool StandsApart(Draft draft, int index) =>
        index + 1 == draft.Blocks.Count
            ? false
            : draft.Blocks[index + 1].IsAfterBlank || draft.Blocks[index + 1].IsLeftOut || draft.Blocks[index + 1].Kind == RegionKind.Byline;

    private bool IsTitle(string line) =>
        line.Length is > 0 and <= 140 && Signs.CountWords(line) is >= 1 and <= 18 && char.IsLetterOrDigit(line.TrimStart('"', '«', '“', '\'')[..1].FirstOrDefault())
        && line[^1] is not (',' or ';' or ':' or '.') && !dates.HasMonth(line) && !HeadingShape.IsNumbered(line);
}
