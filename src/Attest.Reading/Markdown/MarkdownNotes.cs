using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Markdown;

/// <summary>Notes (<c>[^1]: words</c>) and addresses of links (<c>[a]: https://…</c>) that stand apart from the place they belong to.</summary>
internal sealed class MarkdownNotes
{
    private const int LongestLabel = 100;

    /// <summary>The labels of notes, with their caret, and of addresses.</summary>
    private readonly HashSet<string> _labels = new(StringComparer.OrdinalIgnoreCase);

    public bool Knows(ReadOnlySpan<char> label) => _labels.Count > 0 && _labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(label);

    public void Settle(Draft draft)
    {
        var marks = new List<Mark>();
        foreach (var block in draft.Blocks.Where(b => !b.IsSettled && draft.Received[b.Span.Start] == '['))
        {
            SettleOne(draft.Received, block, marks);
        }

        draft.AddMarks(marks);
    }

    private void SettleOne(string text, Block block, List<Mark> marks)
    {
        var line = block.Span.Slice(text);
        int close = line[..Math.Min(LongestLabel, line.Length)].IndexOf("]:");
        if (close < 2)
        {
            return;
        }

        var label = line[1..close];
        var rest = line[(close + 2)..].TrimStart();
        if (label[0] == '^' && label.Length > 1 && !rest.IsEmpty)
        {
            block.Settle(RegionKind.Footnote);
            marks.Add(new Mark(TextSpan.Of(block.Span.Start, block.Span.End - rest.Length), RegionKind.FootnoteMark));
            _labels.Add(label.ToString());
        }
        else if (label[0] != '^' && (rest.StartsWith("http") || rest.StartsWith("/") || rest.StartsWith("<") || rest.StartsWith("#") || rest.StartsWith("mailto:")))
        {
            block.Settle(RegionKind.Markup);
            _labels.Add(label.ToString());
        }
    }
}
