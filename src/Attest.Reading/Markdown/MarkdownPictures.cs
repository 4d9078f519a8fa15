using Attest.Reading.Drafts;

namespace Attest.Reading.Markdown;

/// <summary>A picture alone in its line: the words that describe it are its caption.</summary>
internal static class MarkdownPictures
{
    public static void Settle(Draft draft)
    {
        foreach (var block in draft.Blocks.Where(b => !b.IsSettled && b.Span.Slice(draft.Received).StartsWith("![")))
        {
            var line = block.Span.Slice(draft.Received);
            int close = line.IndexOf("](");
            bool alone = close > 2 && line[^1] == ')' && line[(close + 2)..^1].IndexOf(')') < 0;
            if (alone)
            {
                block.Settle(RegionKind.Caption);
            }
        }
    }
}
