using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>
/// Cuts the blocks of a draft anew along the records found in it: a block for each paragraph of a record, what stood before, between and behind
/// kept as blocks of its own. Nothing of the received text is lost.
/// </summary>
internal sealed class RecordBlocks(Draft draft, RegisterLines lines, List<FoundRecord> records)
{
    private readonly List<Block> _blocks = [];
    private readonly List<Mark> _marks = [];
    private readonly List<(TextSpan Span, RegionKind Kind)> _between = [];
    private int _record;

    /// <summary>The record that the last block belongs to; null where it belongs to none.</summary>
    private FoundRecord? _open;

    public void Write()
    {
        for (int first = 0; first < lines.Count;)
        {
            int end = first + 1;
            while (end < lines.Count && lines.Lines[end].Block == lines.Lines[first].Block)
            {
                end++;
            }

            WriteBlock(first, end);
            first = end;
        }

        FlushBetween();
        draft.Blocks.Clear();
        draft.Blocks.AddRange(_blocks);
        draft.AddMarks(_marks);
        draft.Entries.AddRange(records.Select(r => new EntryDraft(r.Span, r.Head) { Fields = r.Fields }));
    }

    private FoundRecord? Current(int from)
    {
        while (_record < records.Count && records[_record].Span.End <= from)
        {
            _record++;
        }

        return _record < records.Count ? records[_record] : null;
    }

    private void WriteBlock(int first, int end)
    {
        var block = draft.Blocks[lines.Lines[first].Block];
        var record = Current(block.Span.Start);
        bool touched = record is not null && record.Span.Start < block.Span.End;
        bool inside = touched && record!.Span.Start < block.Span.Start;
        if (!touched && lines.Roles[first] is not (LineRole.Furniture or LineRole.Heading))
        {
            Close();
            _blocks.Add(block);
        }
        else if (block.IsLeftOut && inside)
        {
            _between.Add((block.Span, block.Kind));
        }
        else
        {
            for (int i = first; i < end; i++)
            {
                WriteLine(i, block);
            }
        }
    }

    private void WriteLine(int index, Block block)
    {
        var line = lines.Span(index);
        bool fresh = lines.Lines[index].IsAfterBlank;
        if (lines.Roles[index] is LineRole.Furniture)
        {
            _between.Add((line, RegionKind.Furniture));
            return;
        }

        for (int at = line.Start; at < line.End;)
        {
            var record = Current(at);
            int start = record is null ? line.End : BlockStart(record, TextSpan.Of(at, line.End));
            bool inside = start <= at;
            int stop = inside ? AfterSeparator(Math.Min(line.End, record!.Span.End), line.End) : start;
            var piece = Trim(at, stop);
            if (!piece.IsEmpty)
            {
                Add(piece, inside ? record : null, (fresh, index, block));
            }

            at = stop;
            fresh = false;
        }
    }

    /// <summary>
    /// Where the block of a record begins in a line: signs before the record are in its block, list signs at the start of a line as markup.
    /// A block begins behind white space, since the break before it stands for that.
    /// </summary>
    private int BlockStart(FoundRecord record, TextSpan line)
    {
        int start = Math.Min(record.Span.Start, line.End);
        if (start <= line.Start || start == line.End)
        {
            return start;
        }

        if (!HoldsWord(TextSpan.Of(line.Start, start)) && (line.Start == 0 || lines.Text[line.Start - 1] is '\n' or '\r' or '\f'))
        {
            _marks.Add(new Mark(TextSpan.Of(line.Start, start), RegionKind.Markup));
            return line.Start;
        }

        while (start > line.Start && !char.IsWhiteSpace(lines.Text[start - 1]))
        {
            start--;
        }

        return start;
    }

    private bool HoldsWord(TextSpan span)
    {
        foreach (char c in span.Slice(lines.Text))
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sign behind a record stays with its block, so that every block but the last ends before white space.</summary>
    private int AfterSeparator(int at, int end)
    {
        while (at < end && !char.IsWhiteSpace(lines.Text[at]))
        {
            at++;
        }

        return at;
    }

    private void Add(TextSpan piece, FoundRecord? record, (bool IsFresh, int Line, Block Block) place)
    {
        if (record is { IsCard: true })
        {
            AddCardLine(piece, record);
        }
        else if (record is not null && ReferenceEquals(record, _open) && !place.IsFresh)
        {
            Extend(piece);
        }
        else
        {
            Begin(piece, record, place);
        }
    }

    private void Begin(TextSpan piece, FoundRecord? record, (bool IsFresh, int Line, Block Block) place)
    {
        FlushBetween();
        bool whole = record is not null || place.Block.IsWhole;
        bool goesOn = record is null && _open is null && !place.IsFresh && _blocks.Count > 0 && lines.Lines[place.Line].Block == lines.Lines[Math.Max(0, place.Line - 1)].Block;
        if (goesOn && lines.Roles[place.Line] != LineRole.Heading)
        {
            _blocks[^1].Span = _blocks[^1].Span.Cover(piece);
            return;
        }

        var block = new Block(piece) { IsAfterBlank = place.IsFresh, IsWhole = whole };
        if (record is not null)
        {
            block.Settle(RegionKind.ListItem);
        }
        else if (lines.Roles[place.Line] == LineRole.Heading)
        {
            block.Settle(RegionKind.Heading);
            block.Level = Layout.PlainHeadings.Level;
        }
        else if (place.Block.IsSettled)
        {
            block.Settle(place.Block.Kind);
        }

        _blocks.Add(block);
        _open = record;
    }

    /// <summary>A field begins a block of its own; a line without a label goes on with the field before.</summary>
    private void AddCardLine(TextSpan piece, FoundRecord record)
    {
        int field = -1;
        for (int i = 0; i < record.FieldStarts.Count && field < 0; i++)
        {
            field = piece.Contains(record.FieldStarts[i]) ? i : -1;
        }

        if (field < 0 && ReferenceEquals(record, _open))
        {
            Extend(piece);
            return;
        }

        FlushBetween();
        var block = new Block(piece) { IsAfterBlank = true, IsWhole = true };
        if (field < 0)
        {
            block.Settle(RegionKind.ListItem);
        }
        else
        {
            block.SettleLabelled(record.Fields[field].Label, record.Fields[field].Value);
        }

        _blocks.Add(block);
        _open = record;
    }

    private void Extend(TextSpan piece)
    {
        _marks.AddRange(_between.Select(b => new Mark(b.Span, b.Kind)));
        _between.Clear();
        _blocks[^1].Span = _blocks[^1].Span.Cover(piece);
    }

    private void Close()
    {
        FlushBetween();
        _open = null;
    }

    private void FlushBetween()
    {
        foreach (var (span, kind) in _between)
        {
            var block = new Block(span) { IsAfterBlank = true, IsWhole = true };
            block.Settle(kind);
            _blocks.Add(block);
        }

        _open = _between.Count > 0 ? null : _open;
        _between.Clear();
    }

    private TextSpan Trim(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(lines.Text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(lines.Text[end - 1]))
        {
            end--;
        }

        return TextSpan.Of(start, end);
    }
}
