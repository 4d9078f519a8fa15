using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>Headings that say so: <c>= X =</c>, <c>## X</c>, a line of signs below, and headings of known sections (References, Primary Sources).</summary>
internal sealed class SignedHeadings(SectionHeadings known)
{
    public void Settle(Draft draft)
    {
        var marks = new List<Mark>();
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsSettled && block.Span.Length <= 300)
            {
                SettleOne(draft, i, marks);
            }
        }

        draft.AddMarks(marks);
    }

    /// <summary>Only the headings of known sections, for formats whose own signs are read elsewhere.</summary>
    public void SettleKnown(Draft draft)
    {
        foreach (var block in draft.Blocks.Where(b => !b.IsSettled && b.Span.Length <= 80 && known.KindsOf(draft.Seen(b)).Count > 0))
        {
            SetHeading(block, 2);
        }
    }

    private void SettleOne(Draft draft, int index, List<Mark> marks)
    {
        var block = draft.Blocks[index];
        int level = WikiLevel(draft.Received, block.Span);
        int hashes = level > 0 ? 0 : HashLevel(draft.Received, block.Span);
        if (level > 0 || hashes > 0)
        {
            marks.Add(Left(draft.Received, block.Span, level + hashes));
            if (level > 0)
            {
                marks.Add(Right(draft.Received, block.Span, level));
            }

            SetHeading(block, Math.Min(6, level + hashes));
        }
        else if (index + 1 < draft.Blocks.Count && Underline(draft, index) is { } underlined)
        {
            SetHeading(block, underlined);
            draft.Blocks[index + 1].Settle(RegionKind.Markup);
        }
        else if (known.KindsOf(draft.Seen(block)).Count > 0)
        {
            SetHeading(block, 2);
        }
    }

    private static void SetHeading(Block block, int level)
    {
        block.Settle(RegionKind.Heading);
        block.Level = level;
    }

    private static int WikiLevel(string text, TextSpan line)
    {
        int left = 0, right = 0;
        while (left < line.Length && text[line.Start + left] == '=')
        {
            left++;
        }

        while (right < line.Length - left && text[line.End - 1 - right] == '=')
        {
            right++;
        }

        return left is >= 1 and <= 6 && right == left && line.Length > 2 * left ? left : 0;
    }

    private static int HashLevel(string text, TextSpan line)
    {
        int level = 0;
        while (level < line.Length && text[line.Start + level] == '#')
        {
            level++;
        }

        return level is >= 1 and <= 6 && level < line.Length && text[line.Start + level] == ' ' ? level : 0;
    }

    private static int? Underline(Draft draft, int index)
    {
        var below = draft.Blocks[index + 1];
        var line = below.Span.Slice(draft.Received);
        bool signs = line.Length >= 3 && line[0] is '=' or '-' && (line.IndexOfAnyExcept('=') < 0 || line.IndexOfAnyExcept('-') < 0);
        bool heading = signs && !below.IsAfterBlank && draft.Blocks[index].Span.Length <= 120 && draft.Blocks[index].IsAfterBlank;
        return heading ? line[0] == '=' ? 1 : 2 : null;
    }

    private static Mark Left(string text, TextSpan line, int signs)
    {
        int end = line.Start + signs;
        while (end < line.End && text[end] == ' ')
        {
            end++;
        }

        return new Mark(TextSpan.Of(line.Start, end), RegionKind.Markup);
    }

    private static Mark Right(string text, TextSpan line, int signs)
    {
        int start = line.End - signs;
        while (start > line.Start && text[start - 1] == ' ')
        {
            start--;
        }

        return new Mark(TextSpan.Of(start, line.End), RegionKind.Markup);
    }
}
