using Attest.Reading.Drafts;
using Attest.Reading.Layout;
using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>Paragraphs whose lines a page ends itself (<c>br</c>) and that read like verse: each line is a block of its own.</summary>
internal sealed class BrokenLines(VerseRuns verse)
{
    private const int FewestBreaks = 3;

    public void Settle(Draft draft)
    {
        for (int i = 0; i < draft.Blocks.Count; i++)
        {
            var block = draft.Blocks[i];
            if (!block.IsSettled && block.Span.Slice(draft.Received).Count('\n') >= FewestBreaks && Verse(draft, block) is { } lines)
            {
                draft.Blocks.RemoveAt(i);
                draft.Blocks.InsertRange(i, lines);
                i += lines.Count - 1;
            }
        }
    }

    /// <summary>The lines of the block where all of them are verse; null elsewhere.</summary>
    private List<Block>? Verse(Draft draft, Block block)
    {
        var lines = new Draft(draft.Received);
        lines.AddMarks(draft.Marks.Skip(draft.FirstMarkAfter(block.Span.Start)).TakeWhile(m => m.Span.Start < block.Span.End));
        for (int at = block.Span.Start; at < block.Span.End;)
        {
            int length = draft.Received.AsSpan(at, block.Span.End - at).IndexOf('\n') is >= 0 and int found ? found : block.Span.End - at;
            if (Trimmed(draft.Received, TextSpan.FromLength(at, length)) is { IsEmpty: false } line)
            {
                lines.Blocks.Add(new Block(line) { IsAfterBlank = lines.Blocks.Count == 0, IsWhole = true });
            }

            at += length + 1;
        }

        verse.Settle(lines);
        return lines.Blocks.TrueForAll(b => b.Kind == RegionKind.Verse) ? lines.Blocks : null;
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var words = span.Slice(text);
        int start = span.Start + words.Length - words.TrimStart().Length;
        return TextSpan.Of(start, Math.Max(start, span.Start + words.TrimEnd().Length));
    }
}
