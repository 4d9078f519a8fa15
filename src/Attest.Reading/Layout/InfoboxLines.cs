using System.Buffers;
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
    private const int LongestCaption = 80;
    private const int FilledLine = 50;
    private static readonly SearchValues<char> Labelling = SearchValues.Create(":=|\t");

    /// <summary>So many labels alone on their lines, and none with its value behind it, make a box of label and value by turns.</summary>
    private const int FewestByTurns = 3;

    public void Settle(Draft draft)
    {
        var zone = Zone(draft);
        var lines = zone.ConvertAll(b => labels.Read(draft.Received, b.Span));
        int known = lines.Count(l => l.IsKnown), labelled = lines.Count(l => l.HasLabel);
        if (known >= 2 || (known >= 1 && labelled >= 2) || labelled >= 3)
        {
            new Box(draft, zone, lines).Settle();
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

            if (zone.Count > 0 && IsWrappedProse(draft.Received, zone[^1], block))
            {
                zone.RemoveAt(zone.Count - 1);
                break;
            }

            if (!block.IsSettled)
            {
                zone.Add(block);
            }
        }

        return zone;
    }

    /// <summary>Two filled lines that follow each other without a label are the beginning of a paragraph wrapped at a margin.</summary>
    private static bool IsWrappedProse(string text, Block above, Block block) =>
        !block.IsSettled && !block.IsAfterBlank && above.Span.Length >= FilledLine && block.Span.Length >= FilledLine && char.IsLower(text[block.Span.Start])
        && !above.Span.Slice(text).ContainsAny(Labelling) && !block.Span.Slice(text).ContainsAny(Labelling);

    private static bool IsSentence(Draft draft, Block block)
    {
        string line = draft.Bare(block);
        return Signs.CountWords(line) >= 12 && Signs.EndsSentence(line) && !line.Contains(':');
    }

    /// <summary>One box while its lines are settled in order.</summary>
    private sealed class Box(Draft draft, List<Block> zone, List<InfoboxLine> lines)
    {
        private readonly List<Mark> _marks = [];
        private readonly HashSet<Block> _taken = [];
        private readonly HashSet<Block> _apart = Apart(draft);
        private readonly int _last = lines.FindLastIndex(l => l.HasLabel);
        private readonly bool _byTurns =
            lines.Count(l => l.HasLabel && l.Value.IsEmpty) >= FewestByTurns && !lines.Exists(l => l.HasLabel && !l.Value.IsEmpty);

        /// <summary>The label that the next lines without one still belong to.</summary>
        private string? _label;

        public void Settle()
        {
            for (int i = 0; i < zone.Count; i++)
            {
                _label = IsApart(i) ? null : _label;
                i += SettleLine(i);
            }

            draft.Blocks.RemoveAll(_taken.Contains);
            draft.AddMarks(_marks);
        }

        /// <summary>Settles a line; 1 where it took the line below with it.</summary>
        private int SettleLine(int i)
        {
            var (block, line) = (zone[i], lines[i]);
            if (line.IsSection)
            {
                block.Settle(RegionKind.Infobox);
                _label = null;
            }
            else if (line.HasLabel && !line.Value.IsEmpty)
            {
                block.SettleLabelled(line.Label, line.Value);
                _label = line.HasSign ? null : line.Label;
                LeaveBullet(block, line);
            }
            else if ((line.HasLabel || IsLabelByTurns(i)) && HasValueBelow(i))
            {
                TakeValueBelow(block, zone[i + 1], line.HasLabel ? line.Label : draft.Bare(block));
                LeaveBullet(block, line);
                return 1;
            }
            else if (i + 1 < zone.Count && lines[i + 1].IsTerm && !IsApart(i + 1))
            {
                block.SettleLabelled("Office", block.Span);
            }
            else if (_label is not null)
            {
                block.SettleLabelled(_label, block.Span);
            }
            else if (i < _last && block.Span.Length <= LongestCaption && !Signs.EndsSentence(block.Span.Slice(draft.Received)))
            {
                block.Settle(RegionKind.Caption);
            }

            return 0;
        }

        /// <summary>The blocks behind one that was settled before, such as a picture: they do not go on what stands before it.</summary>
        private static HashSet<Block> Apart(Draft draft) =>
            draft.Blocks.Zip(draft.Blocks.Skip(1)).Where(p => p.First.IsSettled).Select(p => p.Second).ToHashSet();

        private bool IsApart(int i) => zone[i].IsAfterBlank || _apart.Contains(zone[i]);

        private bool IsLabelByTurns(int i) => _byTurns && _label is not null && !IsApart(i);

        private bool HasValueBelow(int i) => i + 1 < zone.Count && !IsApart(i + 1) && !lines[i + 1].HasLabel && !lines[i + 1].IsSection;

        private void LeaveBullet(Block block, InfoboxLine line)
        {
            if (line.Bullet > 0)
            {
                _marks.Add(new Mark(TextSpan.FromLength(block.Span.Start, line.Bullet), RegionKind.Markup));
            }
        }

        /// <summary>A label alone on its line and the value in the next one are one region.</summary>
        private void TakeValueBelow(Block block, Block below, string label)
        {
            var value = below.Span;
            block.Span = block.Span.Cover(value);
            block.SettleLabelled(label, value);
            _taken.Add(below);
            _label = label;
        }
    }
}
