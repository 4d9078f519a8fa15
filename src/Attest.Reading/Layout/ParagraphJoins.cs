using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>
/// Makes paragraphs of lines: lines wrapped at a margin are one paragraph, and so are the two halves of one that a banner, a box sign or a
/// page break cut in the middle of a sentence.
/// </summary>
internal static class ParagraphJoins
{
    private const int WidestMargin = 120;
    private const int LeastHalf = 40;
    private const int SureHalf = 120;

    /// <summary>How many characters at its end tell whether a line ends like a sentence.</summary>
    private const int Looked = 16;

    public static void Join(Draft draft)
    {
        var joined = new List<Block>();
        var between = new List<Block>();
        var marks = new List<Mark>();
        int width = 0;
        foreach (var block in draft.Blocks)
        {
            if (block.IsLeftOut)
            {
                between.Add(block);
                continue;
            }

            var last = joined.Count > 0 ? joined[^1] : null;
            width = block.IsAfterBlank || last is null ? block.Span.Length : Math.Max(width, LastLine(draft.Received, block.Span).Length);
            if (last is not null && Continues(draft, last, block, (between.Count > 0, Math.Max(width, LastLine(draft.Received, last.Span).Length))))
            {
                last.Span = last.Span.Cover(block.Span);
                marks.AddRange(between.Select(b => new Mark(b.Span, b.Kind)));
            }
            else
            {
                joined.AddRange(between);
                joined.Add(block);
            }

            between.Clear();
        }

        joined.AddRange(between);
        draft.Blocks.Clear();
        draft.Blocks.AddRange(joined);
        draft.AddMarks(marks);
    }

    private static bool Continues(Draft draft, Block last, Block block, (bool IsCut, int Width) place)
    {
        if (!last.IsProse || !block.IsProse || (block.IsWhole && !place.IsCut))
        {
            return ContinuesItem(draft, last, block, place.Width);
        }

        string text = draft.Received;
        return block.IsAfterBlank || place.IsCut
            ? IsCutSentence(draft, last, block)
            : place.Width > WidestMargin ? OpensLower(text, block.Span) && !EndsSentence(draft, last)
            : !IsMeantBreak(draft, last, block, place.Width);
    }

    /// <summary>
    /// Behind the end of a sentence an indent or room left in the line shows a new paragraph; elsewhere only much room does, before a
    /// line that opens like one.
    /// </summary>
    private static bool IsMeantBreak(Draft draft, Block last, Block block, int width)
    {
        string text = draft.Received;
        return EndsSentence(draft, last)
            ? IsIndented(text, block.Span) || CouldHold(text, last.Span, block.Span, width)
            : !OpensLower(text, block.Span) && CouldHold(text, last.Span, block.Span, width * 7 / 10);
    }

    /// <summary>An item or a quotation wrapped at the margin goes on in the next line.</summary>
    private static bool ContinuesItem(Draft draft, Block last, Block block, int width) =>
        last.Kind is RegionKind.ListItem or RegionKind.Quotation && !last.IsWhole && !block.IsSettled && !block.IsAfterBlank && width <= WidestMargin
        && (IsIndented(draft.Received, block.Span) || !EndsSentence(draft, last));

    /// <summary>
    /// The first half does not end like a sentence and the second begins with a small letter; or the first is long and ends with a comma.
    /// </summary>
    private static bool IsCutSentence(Draft draft, Block last, Block block)
    {
        if (last.Span.Length < LeastHalf)
        {
            return false;
        }

        char end = LastSign(draft, last);
        bool open = char.IsLetterOrDigit(end) || end == ',' || Signs.IsDash(end);
        bool salutation = last.Span.Length < SureHalf;
        return (open && OpensLower(draft.Received, block.Span, draft)) || (end == ',' && !salutation && !block.IsWhole);
    }

    /// <summary>The last character of a block in front of closing quotes; a stop where there is none.</summary>
    private static char LastSign(Draft draft, Block block)
    {
        const string closing = "\"”»'’ ";
        var tail = Tail(block.Span);
        var text = tail.Slice(draft.Received);
        var near = text[^Math.Min(Looked, text.Length)..].TrimEnd(closing);
        if (near.IsEmpty || draft.HoldsMark(tail) || !PlainRuns.AreAll(near))
        {
            near = draft.Seen(tail, 200).TrimEnd(closing);
        }

        return near.IsEmpty ? '.' : near[^1];
    }

    private static TextSpan Tail(TextSpan span) => TextSpan.Of(Math.Max(span.Start, span.End - 200), span.End);

    private static bool EndsSentence(Draft draft, Block block)
    {
        var tail = Tail(block.Span);
        var text = tail.Slice(draft.Received);
        if (draft.HoldsMark(tail) || !PlainRuns.AreAll(text[^Math.Min(Looked, text.Length)..]))
        {
            text = draft.Seen(tail, 200);
        }

        return Signs.EndsSentence(text) || text.EndsWith(':');
    }

    private static bool OpensLower(string text, TextSpan span) => char.IsLower(text[span.Start]);

    private static bool OpensLower(string text, TextSpan span, Draft draft)
    {
        var opening = draft.Seen(span, 3);
        return opening.Length > 1 && char.IsLower(opening[0]) && opening[1] is not (')' or '.') && text.Length > 0;
    }

    /// <summary>True where the line before had room for the next word, so that its end was meant.</summary>
    private static bool CouldHold(string text, TextSpan last, TextSpan next, int width)
    {
        int word = next.Slice(text).IndexOf(' ');
        int length = word < 0 ? next.Length : word;
        return LastLine(text, last).Length + 1 + length <= width - 2;
    }

    private static TextSpan LastLine(string text, TextSpan span)
    {
        int start = span.Start + LineBreaks.LastIndexIn(span.Slice(text)) + 1;
        return TextSpan.Of(start, span.End);
    }

    private static bool IsIndented(string text, TextSpan span)
    {
        int start = span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t' or '\u00a0')
        {
            start--;
        }

        return span.Start - start >= 2 || (span.Start > start && text[start] == '\t');
    }
}
