using Attest.Reading.Drafts;
using Attest.Reading.Layout;
using Attest.Reading.PlainText;
using Attest.Text;

namespace Attest.Reading.Mail;

/// <summary>Reads the words of a mail written as plain text: quoted lines, the signature, and paragraphs, flowed or not (RFC 3676).</summary>
internal static class MailBody
{
    private const int LongestSignature = 12;
    private const int FullLine = 45;

    /// <param name="text">The words, decoded.</param>
    /// <param name="isFlowed">True where a blank at the end of a line says that its paragraph goes on.</param>
    /// <param name="rules">The rules of this stage.</param>
    public static Draft Read(string text, bool isFlowed, ReadingRules rules)
    {
        var draft = new Draft(text) { Blocks = LineBlocks.Cut(text) };
        var quoted = draft.Blocks.Where(b => text[b.Span.Start] == '>').ToHashSet();
        SettleSignature(draft);
        draft.AddMarks(quoted.Select(b => new Mark(TextSpan.Of(b.Span.Start, QuoteEnd(text, b.Span)), RegionKind.Markup)));
        draft.AddMarks(rules.Consent.Find(draft));
        draft.AddMarks(rules.FootnoteMarks.Find(draft));
        Join(draft, quoted, isFlowed);
        SettlingSteps.Run(draft, rules, KnownLayout.Mail);
        return draft;
    }

    /// <summary>Two hyphens and a blank on a line of their own part the signature from the words; it is short.</summary>
    private static void SettleSignature(Draft draft)
    {
        int sign = draft.Blocks.FindLastIndex(b => b.Span.Slice(draft.Received).SequenceEqual("--"));
        if (sign >= 0 && draft.Blocks.Count - sign <= LongestSignature)
        {
            draft.Blocks.Skip(sign).Where(b => draft.Received[b.Span.Start] != '>').ToList().ForEach(b => b.Settle(RegionKind.Furniture));
        }
    }

    /// <summary>Joins the lines of a quotation and those that are flowed; each quotation is set off as one.</summary>
    private static void Join(Draft draft, HashSet<Block> quoted, bool isFlowed)
    {
        var joined = new List<Block>();
        Block? before = null;
        foreach (var block in draft.Blocks)
        {
            bool isEmpty = draft.Seen(block.Span, 1).IsEmpty, isQuoted = !isEmpty && quoted.Contains(block) && !block.IsSettled;
            if (before is not null && !isEmpty && !block.IsSettled && !block.IsAfterBlank && GoesOn(draft.Received, before, block, isFlowed))
            {
                joined[^1].Span = joined[^1].Span.Cover(block.Span);
            }
            else
            {
                joined.Add(isQuoted ? new Block(block.Span) { IsAfterBlank = block.IsAfterBlank, IsWhole = true } : block);
                if (isQuoted)
                {
                    joined[^1].Settle(RegionKind.Quotation);
                }
            }

            before = block.IsSettled || isEmpty ? null : block;
        }

        draft.Blocks.Clear();
        draft.Blocks.AddRange(joined);
    }

    private static bool GoesOn(string text, Block before, Block block, bool isFlowed)
    {
        int depth = Depth(text, block.Span);
        return depth == Depth(text, before.Span) && (isFlowed ? EndsWithBlank(text, before.Span) : depth > 0 && before.Span.Length >= FullLine);
    }

    private static bool EndsWithBlank(string text, TextSpan line) => line.End < text.Length && text[line.End] == ' ';

    private static int Depth(string text, TextSpan line) => text.AsSpan(line.Start, QuoteEnd(text, line) - line.Start).Count('>');

    /// <summary>The end of the signs of quotation at the start of a line.</summary>
    private static int QuoteEnd(string text, TextSpan line)
    {
        int end = line.Start;
        for (int at = line.Start; at < line.End && text[at] is '>' or ' '; at++)
        {
            end = text[at] == '>' ? at + 1 : end;
        }

        return end;
    }
}
