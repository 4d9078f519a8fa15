using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Markdown;

/// <summary>Lines set off by <c>></c>: those in a row are one paragraph of a quotation, a line with nothing but the sign parts two.</summary>
internal static class MarkdownQuotes
{
    public static void Settle(Draft draft)
    {
        var marks = new List<Mark>();
        var kept = new List<Block>();
        Block? quote = null;
        foreach (var block in draft.Blocks)
        {
            int signs = block.IsSettled ? 0 : Signs(draft.Received, block.Span);
            bool goesOn = quote is not null && !block.IsAfterBlank && signs < block.Span.Length && !block.IsSettled && signs > 0;
            if (signs > 0)
            {
                marks.Add(new Mark(TextSpan.FromLength(block.Span.Start, signs), RegionKind.Markup));
            }

            if (goesOn)
            {
                quote!.Span = quote.Span.Cover(block.Span);
                continue;
            }

            quote = signs > 0 && signs < block.Span.Length ? block : null;
            quote?.Settle(RegionKind.Quotation);
            kept.Add(block);
        }

        draft.Blocks.Clear();
        draft.Blocks.AddRange(kept);
        draft.AddMarks(marks);
    }

    private static int Signs(string text, TextSpan line)
    {
        if (text[line.Start] != '>')
        {
            return 0;
        }

        int length = line.Slice(text).IndexOfAnyExcept("> \t");
        return length < 0 ? line.Length : length;
    }
}
