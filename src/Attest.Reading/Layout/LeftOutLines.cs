using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>Settles the lines of which marks have left nothing, and the close-box signs of pop-ups that a conversion left behind.</summary>
internal static class LeftOutLines
{
    public static void Settle(Draft draft)
    {
        foreach (var block in draft.Blocks)
        {
            if (!block.IsSettled && draft.Seen(block.Span, 1).IsEmpty)
            {
                block.Settle(KindOf(draft, block));
            }
        }

        SettleCloseBoxes(draft);
    }

    private static RegionKind KindOf(Draft draft, Block block)
    {
        int first = draft.FirstMarkAfter(block.Span.Start);
        var inside = draft.Marks.Skip(first).TakeWhile(m => m.Span.Start < block.Span.End).ToList();
        return inside.Exists(m => m.Kind == RegionKind.ConsentBanner) ? RegionKind.ConsentBanner
            : inside.Count > 0 ? inside[0].Kind
            : RegionKind.Furniture;
    }

    private static void SettleCloseBoxes(Draft draft)
    {
        var boxes = draft.Blocks.Where(b => !b.IsSettled && IsBox(draft.Received, b.Span)).ToList();
        if (boxes.Count == 0 || draft.Blocks.Exists(b => IsOtherNumeral(draft.Received, b.Span)))
        {
            return;
        }

        boxes.ForEach(b => b.Settle(RegionKind.Furniture));
        if (boxes.Count >= 2)
        {
            draft.AddMarks(draft.Blocks.Where(b => !b.IsSettled).SelectMany(b => InsideLine(draft, b)).ToList());
        }
    }

    private static bool IsBox(string text, TextSpan line) => line.Length == 1 && text[line.Start] is 'X' or '×' or '✕' or '✖' or '╳' or 'Х';

    /// <summary>A chapter headed VIII, IX or XI makes X a numeral.</summary>
    private static bool IsOtherNumeral(string text, TextSpan line) =>
        line.Length is >= 2 and <= 6 && line.Slice(text).IndexOfAnyExcept("IVXL.") < 0 && text[line.Start] != '.';

    /// <summary>
    /// On a page with close boxes, an X inside a line is one where a sentence or a lower-case word stands before it and a capital behind
    /// it; between a name and a name (Malcolm X) it is left alone.
    /// </summary>
    private static IEnumerable<Mark> InsideLine(Draft draft, Block block)
    {
        string text = draft.Received;
        bool holdsNotice = draft.Marks.Skip(draft.FirstMarkAfter(block.Span.Start))
            .TakeWhile(m => m.Span.Start < block.Span.End).Any(m => m.Kind == RegionKind.ConsentBanner);
        for (int i = block.Span.Start + 2; i + 2 < block.Span.End; i++)
        {
            if (text[i] == 'X' && text[i - 1] == ' ' && text[i + 1] == ' ' && char.IsUpper(text[i + 2])
                && (Signs.IsStop(text[i - 2]) || (holdsNotice && char.IsLower(text[i - 2]) && !WordBeforeIsName(text, i - 2))))
            {
                yield return new Mark(TextSpan.Of(i, i + 1), RegionKind.Furniture);
            }
        }
    }

    private static bool WordBeforeIsName(string text, int last)
    {
        int start = last;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return char.IsUpper(text[start]);
    }
}
