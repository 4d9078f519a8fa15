using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Markdown;

/// <summary>Tables: a row of heads, a row of hyphens and bars, rows. A row is a block, its cells are parted by tabs.</summary>
internal static class MarkdownTables
{
    public static void Settle(Draft draft)
    {
        var marks = new List<Mark>();
        for (int i = 1; i < draft.Blocks.Count; i++)
        {
            var head = draft.Blocks[i - 1];
            if (draft.Blocks[i].IsSettled || head.IsSettled || draft.Blocks[i].IsAfterBlank || !IsBorder(draft, draft.Blocks[i]) || !HasBar(draft, head))
            {
                continue;
            }

            draft.Blocks[i].Settle(RegionKind.Markup);
            Row(draft, head, marks);
            for (i++; i < draft.Blocks.Count && draft.Blocks[i] is { IsAfterBlank: false, IsSettled: false } row && HasBar(draft, row); i++)
            {
                Row(draft, row, marks);
            }
        }

        draft.AddMarks(marks);
        draft.Repairs.Sort((a, b) => a.Span.CompareTo(b.Span));
    }

    private static bool HasBar(Draft draft, Block block) => block.Span.Slice(draft.Received).Contains('|');

    private static bool IsBorder(Draft draft, Block block)
    {
        var line = block.Span.Slice(draft.Received);
        return line.Contains('-') && line.Contains('|') && line.IndexOfAnyExcept("|-: \t") < 0;
    }

    private static void Row(Draft draft, Block row, List<Mark> marks)
    {
        string text = draft.Received;
        row.Settle(RegionKind.ListItem);
        bool words = false;
        for (int at = row.Span.Start; at < row.Span.End; at++)
        {
            if (text[at] != '|' || (at > row.Span.Start && text[at - 1] == '\\'))
            {
                words |= text[at] is not (' ' or '\t' or '|');
                continue;
            }

            int start = at, end = at + 1;
            while (start > row.Span.Start && text[start - 1] is ' ' or '\t')
            {
                start--;
            }

            while (end < row.Span.End && text[end] is ' ' or '\t')
            {
                end++;
            }

            Border(draft, (start, at, end), words && end < row.Span.End, marks);
            at = end - 1;
        }
    }

    /// <summary>Between two cells a tab; at the ends of a row nothing.</summary>
    private static void Border(Draft draft, (int Start, int Bar, int End) place, bool parts, List<Mark> marks)
    {
        if (!parts)
        {
            marks.Add(new Mark(TextSpan.Of(place.Start, place.End), RegionKind.Markup));
            return;
        }

        draft.Repairs.Add(Repair.Written(TextSpan.Of(place.Bar, place.Bar + 1), "\t"));
        marks.Add(new Mark(TextSpan.Of(place.Start, place.Bar), RegionKind.Markup));
        marks.Add(new Mark(TextSpan.Of(place.Bar + 1, place.End), RegionKind.Markup));
    }
}
