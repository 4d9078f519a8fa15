using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Layout;

/// <summary>
/// The fact box before a life, in the forms it has in scraped text: <c>- Label: value</c>, <c>| label = value</c>, and labels of a known
/// list with their values behind or below them, unmarked.
/// </summary>
internal sealed class InfoboxLines(InfoboxLabels labels)
{
    private const int Prose = 160;

    public void Settle(Draft draft)
    {
        var zone = Zone(draft);
        var lines = zone.ConvertAll(b => labels.Read(draft.Received, b.Span));
        int known = lines.Count(l => l.IsKnown), labelled = lines.Count(l => l.HasLabel);
        if (known >= 2 || (known >= 1 && labelled >= 2) || labelled >= 3)
        {
            SettleBox(draft, zone, lines);
        }
    }

    /// <summary>The lines between the title and the first paragraph.</summary>
    private static List<Block> Zone(Draft draft)
    {
        var zone = new List<Block>();
        foreach (var block in draft.Blocks)
        {
            bool ends = block.Kind is RegionKind.Heading or RegionKind.SourceHeading || block.Span.Length > Prose
                || (!block.IsSettled && IsSentence(draft, block));
            if (ends)
            {
                break;
            }

            if (!block.IsSettled)
            {
                zone.Add(block);
            }
        }

        return zone;
    }

    private static bool IsSentence(Draft draft, Block block)
    {
        string line = draft.Bare(block);
        return Signs.CountWords(line) >= 12 && Signs.EndsSentence(line) && !line.Contains(':');
    }

    private static void SettleBox(Draft draft, List<Block> zone, List<InfoboxLine> lines)
    {
        var marks = new List<Mark>();
        string? label = null;
        int lastLabelled = lines.FindLastIndex(l => l.HasLabel);
        bool boxed = false;
        for (int i = 0; i < zone.Count; i++)
        {
            var (block, line) = (zone[i], lines[i]);
            bool next = i + 1 < zone.Count && !zone[i + 1].IsAfterBlank;
            label = block.IsAfterBlank && !line.HasLabel ? null : label;
            if (line.Bullet > 0)
            {
                marks.Add(new Mark(TextSpan.FromLength(block.Span.Start, line.Bullet), RegionKind.Markup));
            }

            if (line.IsSection)
            {
                block.Settle(RegionKind.Infobox);
                label = null;
            }
            else if (line.HasLabel && !line.Value.IsEmpty)
            {
                block.SettleLabelled(line.Label, line.Value);
                label = line.Label;
            }
            else if (line.HasLabel && next && !lines[i + 1].HasLabel)
            {
                TakeValueBelow(draft, block, zone[i + 1], line.Label);
                label = line.Label;
                i++;
            }
            else if (next && lines[i + 1].IsTerm)
            {
                block.SettleLabelled("Office", block.Span);
            }
            else if (label is not null)
            {
                block.SettleLabelled(label, block.Span);
            }
            else
            {
                block.Settle(boxed || i < lastLabelled ? RegionKind.Caption : RegionKind.Body);
            }

            boxed |= label is not null;
        }

        draft.AddMarks(marks);
    }

    /// <summary>A label alone on its line and the value in the next one are one region.</summary>
    private static void TakeValueBelow(Draft draft, Block block, Block below, string label)
    {
        var value = below.Span;
        block.Span = block.Span.Cover(value);
        block.SettleLabelled(label, value);
        draft.Blocks.Remove(below);
    }
}
