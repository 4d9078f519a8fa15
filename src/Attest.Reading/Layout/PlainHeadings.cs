using Attest.Reading.Drafts;
using Attest.Reading.Sources;

namespace Attest.Reading.Layout;

/// <summary>Headings without a sign: short lines shaped like titles between paragraphs.</summary>
internal sealed class PlainHeadings(HeadingDates dates, IReadOnlySet<string> smallWords)
{
    private const int Paragraph = 120;

    /// <summary>The level given to headings that are only shaped like one; those that say so are above them.</summary>
    public const int Level = 3;

    public void Settle(Draft draft)
    {
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsSettled && block.Span.Length <= 200 && ((StandsApart(draft, i) && OpensProse(draft, i + 1)) || HasEditLink(draft, block))
                && draft.Bare(block) is var line && HeadingShape.IsHeadingLike(line) && !dates.HasMonth(line) && !IsCutOff(line) && !HeadingShape.IsHalfSentence(draft, i))
            {
                block.Settle(RegionKind.Heading);
                block.Level = Level;
            }
        }
    }

    /// <summary>A line that ends with "of the" is half a sentence.</summary>
    private bool IsCutOff(string line) => line[(line.LastIndexOf(' ') + 1)..] is var last && char.IsLower(last[0]) && smallWords.Contains(last);

    /// <summary>Only section headings have an edit link at their end.</summary>
    private static bool HasEditLink(Draft draft, Block block)
    {
        int mark = draft.FirstMarkAfter(block.Span.End - 1);
        return mark < draft.Marks.Count && draft.Marks[mark] is { Kind: RegionKind.FootnoteMark, Span: { Length: > 5 } span }
            && span.End == block.Span.End && char.IsLetter(draft.Received[span.Start + 1]);
    }

    private static bool StandsApart(Draft draft, int index)
    {
        if (index + 1 == draft.Blocks.Count)
        {
            return false;
        }

        var (block, next) = (draft.Blocks[index], draft.Blocks[index + 1]);
        bool above = index == 0 || block.IsAfterBlank || draft.Blocks[index - 1].Span.Length > Paragraph || draft.Blocks[index - 1].IsSettled;
        return above && (next.IsAfterBlank || next.Span.Length > Paragraph);
    }

    /// <summary>True where the next text is a paragraph: long, or a sentence of some words, or more than one line.</summary>
    private static bool OpensProse(Draft draft, int index)
    {
        while (index < draft.Blocks.Count && draft.Blocks[index].IsLeftOut)
        {
            index++;
        }

        if (index >= draft.Blocks.Count || !draft.Blocks[index].IsProse)
        {
            return index < draft.Blocks.Count && draft.Blocks[index].Kind is RegionKind.SourceHeading or RegionKind.ListItem;
        }

        var next = draft.Blocks[index];
        bool goesOn = index + 1 < draft.Blocks.Count && !draft.Blocks[index + 1].IsAfterBlank && draft.Blocks[index + 1].IsProse;
        return next.Span.Length > Paragraph || (goesOn && next.Span.Length > 50)
            || (draft.Bare(next) is var line && Signs.CountWords(line) >= 8 && Signs.EndsSentence(line));
    }
}
