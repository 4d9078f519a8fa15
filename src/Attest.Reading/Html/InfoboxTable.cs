using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>The rows of a fact box: the first cell is the label, the second its value, each line of the value a region of its own.</summary>
internal sealed class InfoboxTable(PageText text)
{
    private string? _label;
    private int _valueStart = -1;
    private int _cells;
    private bool _firstIsHead;

    public void StartCell(HtmlToken tag)
    {
        _cells++;
        if (_cells == 1)
        {
            _firstIsHead = tag.Name == "th";
        }
        else if (_cells == 2 && text.IsOpen)
        {
            _label = text.OpenWords().Trim().TrimEnd(':');
            text.Tab(tag.Span);
            _valueStart = text.Length;
        }
        else if (text.IsOpen)
        {
            text.Tab(tag.Span);
        }
    }

    public void End(string element, HtmlContext context)
    {
        if (element == "tr" || (element == "table" && context.IsInfobox))
        {
            (_label, _valueStart, _cells, _firstIsHead) = (null, -1, 0, false);
        }
    }

    /// <summary>Settles a block that stood in a fact box; false where it did not.</summary>
    public bool Settle(Block block, HtmlContext context)
    {
        if (!context.IsInfobox)
        {
            return false;
        }

        if (_label is { } label)
        {
            int value = _valueStart > block.Span.Start && _valueStart < block.Span.End ? _valueStart : block.Span.Start;
            block.SettleLabelled(label, TextSpan.Of(value, block.Span.End));
        }
        else
        {
            block.Settle(_firstIsHead ? RegionKind.Infobox : RegionKind.Caption);
        }

        return true;
    }
}
