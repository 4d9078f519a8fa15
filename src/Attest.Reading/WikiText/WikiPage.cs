using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.WikiText;

/// <summary>
/// The blocks of a page while it is read from its first character to its last. A block begins with its first words; what is left out
/// before them belongs to it, and is a block of its own where no words follow.
/// </summary>
internal sealed class WikiPage(string text)
{
    private int _start = -1;
    private int _end;
    private int _value;
    private int _lastText;

    /// <summary>The first mark that belongs to no block yet.</summary>
    private int _firstPending;
    private bool _afterTab;
    private int _tabs;

    /// <summary>The name of a parameter with its sign, for which the reading has the label as soon as there is a value; empty elsewhere.</summary>
    private TextSpan _label;

    public List<Block> Blocks { get; } = [];

    /// <summary>Ordered, not overlapping.</summary>
    public List<Mark> Marks { get; } = new((text.Length / 40) + 4);

    public List<Repair> Repairs { get; } = [];

    /// <summary>What the next block will be.</summary>
    public WikiStyle Style { get; set; } = new(RegionKind.Body);

    /// <summary>True while a block has words and is not ended.</summary>
    public bool IsOpen => _start >= 0;

    /// <summary>False for the second and later lines of a stanza.</summary>
    public bool IsAfterBlank { get; set; } = true;

    /// <summary>True where the last character of the open block is white space, or there is no open block.</summary>
    public bool EndsWithSpace => _start < 0 || char.IsWhiteSpace(text[_end - 1]);

    /// <summary>Words of the page as they stand.</summary>
    public void Text(int start, int end)
    {
        if (_start < 0 || _afterTab)
        {
            int words = start;
            while (words < end && char.IsWhiteSpace(text[words]))
            {
                words++;
            }

            if (words == end)
            {
                return;
            }

            if (_afterTab && words > start)
            {
                Marks.Add(new Mark(TextSpan.Of(start, words), RegionKind.Markup));
            }

            _afterTab = false;
            Open(words);
        }

        _end = end;
        _lastText = end;
    }

    /// <summary>Signs that are no part of the reading.</summary>
    public void LeaveOut(int start, int end, RegionKind kind = RegionKind.Markup)
    {
        if (end > start)
        {
            Marks.Add(new Mark(TextSpan.Of(start, end), kind));
            _end = end;
        }
    }

    /// <summary>Other words for a range, where the format writes them so.</summary>
    public void Write(int start, int end, string words)
    {
        _afterTab = false;
        Open(start);
        Repairs.Add(Repair.Written(TextSpan.Of(start, end), words));
        _end = end;
        _lastText = end;
    }

    /// <summary>The border before a cell: a tab where a cell with words stands before it.</summary>
    public void Tab(int start, int end)
    {
        if (_start < 0)
        {
            LeaveOut(start, end);
            return;
        }

        int space = Math.Max(_start, TrimmedEnd());
        LeaveOut(space, start);
        Repairs.Add(Repair.Written(TextSpan.Of(start, end), "\t"));
        _end = end;
        _afterTab = true;
        _tabs++;
    }

    /// <summary>Ends the open block; what was left out since the last one becomes blocks where no words followed.</summary>
    public void Close()
    {
        if (_start >= 0)
        {
            TakeBackTabs();
            var block = new Block(TextSpan.Of(_start, TrimmedEnd())) { IsAfterBlank = IsAfterBlank, IsWhole = true };
            Settle(block);
            Blocks.Add(block);
            _start = -1;
            IsAfterBlank = true;
        }
        else if (_label.IsEmpty)
        {
            MakeBlocksOfPending();
        }
        else
        {
            return;
        }

        _firstPending = Marks.Count;
        _afterTab = false;
        _tabs = 0;
    }

    /// <summary>Holds the name of a parameter back until its value has words.</summary>
    public void BeginLabel(int start, int end) => _label = TextSpan.Of(start, end);

    /// <summary>Ends a parameter; one without words in its value is left out.</summary>
    public void EndLabel()
    {
        if (!_label.IsEmpty)
        {
            Blocks.Add(LeftOut(_label, RegionKind.Markup));
            _label = default;
        }

        Close();
    }

    private void Open(int at)
    {
        if (_start >= 0)
        {
            return;
        }

        _start = _firstPending < Marks.Count ? Math.Min(at, Marks[_firstPending].Span.Start) : at;
        _value = at;
        if (!_label.IsEmpty)
        {
            Repairs.Add(Repair.Written(_label, Style.Label + "\t"));
            _start = _label.Start;
            _label = default;
        }
    }

    private void Settle(Block block)
    {
        if (Style.Label is { } label)
        {
            block.SettleLabelled(label, TextSpan.Of(_value, block.Span.End));
        }
        else if ((Style.Kind != RegionKind.Body || Style.IsLine) && !(Style.IsRow && _tabs == 0))
        {
            block.Settle(Style.Kind);
            block.Level = Style.Level;
        }
    }

    private int TrimmedEnd()
    {
        int end = _end;
        while (end > _start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The borders of empty cells at the end of a row part nothing.</summary>
    private void TakeBackTabs()
    {
        int kept = Repairs.Count, first = Marks.Count;
        while (kept > 0 && Repairs[kept - 1].Span.Start >= _lastText)
        {
            kept--;
        }

        if (kept == Repairs.Count)
        {
            return;
        }

        while (first > 0 && Marks[first - 1].Span.Start >= _lastText)
        {
            first--;
        }

        Marks.AddRange(Repairs.Skip(kept).Select(r => new Mark(r.Span, RegionKind.Markup)));
        Marks.Sort(first, Marks.Count - first, Comparer<Mark>.Create((a, b) => a.Span.CompareTo(b.Span)));
        Repairs.RemoveRange(kept, Repairs.Count - kept);
    }

    /// <summary>A mark that stands in no paragraph is a block that is left out; the text of a note goes with its mark.</summary>
    private void MakeBlocksOfPending()
    {
        for (int i = _firstPending; i < Marks.Count; i++)
        {
            var mark = Marks[i];
            var kind = mark.Kind == RegionKind.Footnote ? RegionKind.FootnoteMark : mark.Kind;
            Blocks.Add(LeftOut(mark.Span, TranscriptComposer.IsLeftOut(kind) ? kind : RegionKind.Markup));
        }

        Marks.RemoveRange(_firstPending, Marks.Count - _firstPending);
    }

    private static Block LeftOut(TextSpan span, RegionKind kind)
    {
        var block = new Block(span) { IsAfterBlank = true, IsWhole = true };
        block.Settle(kind);
        return block;
    }
}
