using Attest.Reading.Drafts;

namespace Attest.Reading.Html;

/// <summary>Notes the rows of the tables of a page while it is read.</summary>
internal sealed class HtmlRows(PageText text)
{
    private int _table;
    private int _cells;
    private int _tab;
    private int _heads;
    private bool _firstIsHead;

    public List<HtmlRow> All { get; } = [];

    public void Start(HtmlToken tag)
    {
        if (tag.Name is "table" or "tr")
        {
            _table += tag.Name == "table" ? 1 : 0;
            (_cells, _tab, _heads, _firstIsHead) = (0, -1, 0, false);
        }
    }

    public void StartCell(HtmlToken tag)
    {
        bool isHead = tag.Name == "th";
        _firstIsHead = _cells == 0 ? isHead : _firstIsHead;
        _heads += isHead ? 1 : 0;
        _cells++;
        text.Tab(tag.Span);
        _tab = _cells == 2 && text.IsOpen ? text.Length - 1 : _tab;
    }

    public void End(string element) => _cells = element is "tr" or "table" ? 0 : _cells;

    /// <summary>Notes a block that has ended in a row.</summary>
    public void Add(Block block)
    {
        if (_cells > 0)
        {
            All.Add(new HtmlRow(_table, block, _tab > block.Span.Start && _tab < block.Span.End ? _tab : -1, _cells, _firstIsHead && _heads == 1));
        }
    }
}
