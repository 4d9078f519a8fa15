using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>Items of lists, told by their sign, and lines of quotation set off by <c>></c>. The signs are left out of the reading; numbers stay.</summary>
internal static class ListItems
{
    public static void Settle(Draft draft)
    {
        var marks = new List<Mark>();
        var numbered = new List<(Block Block, int Number)>();
        foreach (var block in draft.Blocks.Where(b => !b.IsSettled))
        {
            int sign = SignLength(draft.Received, block.Span);
            if (sign > 0)
            {
                bool quoted = draft.Received[block.Span.Start] == '>';
                block.Settle(quoted ? RegionKind.Quotation : RegionKind.ListItem);
                marks.Add(new Mark(TextSpan.FromLength(block.Span.Start, sign), RegionKind.Markup));
            }
            else if (Number(draft.Received, block.Span) is { } number)
            {
                numbered.Add((block, number));
            }
        }

        SettleNumbered(numbered);
        draft.AddMarks(marks);
    }

    /// <summary>One line that begins with a number may be a sentence ("1917. A year …"); two in turn are a list.</summary>
    private static void SettleNumbered(List<(Block Block, int Number)> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            bool follows = i > 0 && lines[i - 1].Number + 1 == lines[i].Number;
            bool leads = i + 1 < lines.Count && lines[i + 1].Number == lines[i].Number + 1;
            if (follows || leads)
            {
                lines[i].Block.Settle(RegionKind.ListItem);
            }
        }
    }

    private static int SignLength(string text, TextSpan line)
    {
        if (line.Length < 3 || text[line.Start] is not ('-' or '*' or '•' or '·' or '>' or '‣' or '◦' or '–' or '+'))
        {
            return 0;
        }

        int at = line.Start + 1;
        while (at < line.End && text[at] is ' ' or '\t' or '\u00a0' or '\n')
        {
            at++;
        }

        // A dash and a lower-case letter go on with a sentence.
        bool spoken = text[line.Start] == '–' && !char.IsUpper(text[at]);
        return at > line.Start + 1 && at < line.End && !spoken ? at - line.Start : 0;
    }

    private static int? Number(string text, TextSpan line)
    {
        int at = line.Start, number = 0;
        at += text[at] is '(' or '[' ? 1 : 0;
        int start = at;
        while (at < line.End && at - start < 3 && char.IsAsciiDigit(text[at]))
        {
            number = (number * 10) + text[at++] - '0';
        }

        return at > start && at + 1 < line.End && text[at] is '.' or ')' or ']' && text[at + 1] is ' ' or '\t' ? number : null;
    }
}
