using System.Buffers;
using System.Net;
using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading.Html;

/// <summary>
/// Writes the received text of a page: white space made single as a browser shows it, a blank line between blocks, a tab between the
/// cells of a row, a line end for a line break. Every character keeps its range of the decoded file.
/// </summary>
internal sealed class PageText(string page)
{
    private const int LongestEntity = 33;
    private static readonly SearchValues<char> NotPlain = SearchValues.Create("\t\n\r\f&");
    private readonly MappedText _text = new(page);
    private readonly List<Mark> _marks = [];
    private string? _written;
    private TextSpan? _space;
    private TextSpan? _break;
    private int _start = -1;
    private int _markStart = -1;
    private int _links;
    private int _tabs;
    private int _lead;
    private readonly List<TextSpan> _emptyCells = [];

    public List<Block> Blocks { get; } = [];

    /// <summary>The boxes of the page and which of them each block stands in.</summary>
    public PageBoxes Boxes { get; set; } = new();

    public IReadOnlyList<Mark> Marks => _marks;

    /// <summary>The tabs that rows begin with for their empty first cells.</summary>
    public List<Repair> Repairs { get; } = [];

    public IReadOnlyList<HtmlRow> Rows { get; set; } = [];

    /// <summary>True while a block has been begun and not ended.</summary>
    public bool IsOpen => _start >= 0;

    public int Length => _text.Length;

    public int Start => _start;

    /// <summary>All that was written; asked for when the page is at its end.</summary>
    public string Text() => _written ??= _text.Text();

    public OffsetMap Map() => _text.Map();

    /// <summary>The words of the open block so far; empty where none is open.</summary>
    public string OpenWords() => IsOpen ? _text.From(_start) : "";

    /// <summary>Writes a run of text of the page, entities decoded.</summary>
    public void Write(TextSpan span, HtmlContext context)
    {
        int at = span.Start;
        while (at < span.End)
        {
            char c = page[at];
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                at = WriteSpace(at, span.End, context);
            }
            else if (c == '&' && Entity(at, span.End) is { } entity)
            {
                BeforeWords(context);
                _text.Replace(entity.Text, TextSpan.Of(at, entity.End));
                _links += context.IsLink ? entity.Text.Length : 0;
                at = entity.End;
            }
            else
            {
                int end = EndOfPlain(at, span.End);
                BeforeWords(context);
                _text.Copy(at, end - at);
                _links += context.IsLink ? end - at : 0;
                at = end;
            }
        }
    }

    /// <summary>The end of words with single blanks between them, which can be copied as they are.</summary>
    private int EndOfPlain(int at, int end)
    {
        var rest = page.AsSpan(at + 1, end - at - 1);
        int stop = rest.IndexOfAny(NotPlain);
        rest = stop < 0 ? rest : rest[..stop];
        int blanks = rest.IndexOf("  ");
        rest = blanks < 0 ? rest.TrimEnd(' ') : rest[..blanks];
        return at + 1 + rest.Length;
    }

    /// <summary>A line break inside the open block.</summary>
    public void LineBreak(TextSpan tag)
    {
        if (IsOpen)
        {
            _text.Replace("\n", tag);
            _space = null;
        }
    }

    /// <summary>The border before a cell of a row. Before the first word of a row it is kept in mind: empty cells keep their place.</summary>
    public void Tab(TextSpan tag)
    {
        if (!IsOpen)
        {
            _emptyCells.Add(tag);
        }
        else
        {
            _text.Replace("\t", tag);
            _space = null;
            _tabs++;
        }
    }

    /// <summary>True where the last thing written is a line break.</summary>
    public bool EndsWithBreak() => IsOpen && _text.EndsWith('\n');

    public void BeginMark() => _markStart = -1;

    /// <summary>Ends a stretch that is left out of the reading.</summary>
    public void EndMark(RegionKind kind)
    {
        if (_markStart >= 0 && _text.Length > _markStart)
        {
            _marks.Add(new Mark(TextSpan.Of(_markStart, _text.Length), kind));
        }

        _markStart = -1;
    }

    /// <summary>Ends the open block at a tag. Null where none was open.</summary>
    public Block? Break(TextSpan tag)
    {
        _space = null;
        _emptyCells.Clear();
        if (!IsOpen)
        {
            _break ??= _text.Length > 0 ? tag : null;
            return null;
        }

        EndMark(RegionKind.FootnoteMark);
        int end = _text.TrimmedEnd(_start);
        var block = new Block(TextSpan.Of(_start, end)) { IsAfterBlank = true, IsWhole = true, LinkCharacters = _links };
        if (_tabs > _text.CountFrom(end, '\t'))
        {
            block.Settle(RegionKind.ListItem);
            KeepLead(block);
        }

        (_start, _links, _tabs, _lead, _break) = (-1, 0, 0, 0, tag);
        Blocks.Add(block);
        return block;
    }

    /// <summary>A row with more cells than one begins with its empty ones; a cell alone behind an empty one is the text of a page laid out by a table.</summary>
    private void KeepLead(Block block)
    {
        if (_lead > 0)
        {
            var lead = TextSpan.Of(block.Span.Start - _lead, block.Span.Start);
            block.Span = lead.Cover(block.Span);
            Repairs.Add(new Repair(lead, new string('\t', _lead), null, "empty cells"));
        }
    }

    private int WriteSpace(int at, int end, HtmlContext context)
    {
        int start = at;
        while (at < end && page[at] is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            bool lineEnd = context.IsPreformatted && page[at] == '\n';
            at++;
            if (lineEnd)
            {
                LineBreak(TextSpan.Of(at - 1, at));
                start = at;
            }
        }

        _space ??= IsOpen && at > start ? TextSpan.Of(start, at) : null;
        return at;
    }

    private void BeforeWords(HtmlContext context)
    {
        if (!IsOpen)
        {
            if (_text.Length > 0)
            {
                _text.Replace("\n\n", _break ?? throw new InvalidOperationException($"A block begins at {_text.Length} with no tag before it."));
            }

            _break = null;
            foreach (var cell in _emptyCells.Skip(1))
            {
                _text.Replace("\t", cell);
                _lead++;
            }

            _emptyCells.Clear();
            _start = _text.Length;
        }
        else if (_space is { } space && !_text.EndsWith('\n') && !_text.EndsWith('\t'))
        {
            WriteBlank(space);
        }

        _space = null;
        _markStart = context.IsMark && _markStart < 0 ? _text.Length : _markStart;
    }

    /// <summary>A single blank of the page is copied, so that it makes one run with the words around it.</summary>
    private void WriteBlank(TextSpan space)
    {
        if (space.Length == 1 && page[space.Start] == ' ')
        {
            _text.Copy(space.Start, 1);
        }
        else
        {
            _text.Replace(" ", space);
        }
    }

    private (string Text, int End)? Entity(int at, int end)
    {
        int stop = at + 1;
        while (stop < end && stop - at < LongestEntity && (char.IsAsciiLetterOrDigit(page[stop]) || page[stop] == '#'))
        {
            stop++;
        }

        bool closed = stop < end && page[stop] == ';';
        string written = page[at..stop] + ";";
        string decoded = WebUtility.HtmlDecode(written);
        return stop == at + 1 || decoded == written || decoded.Length == 0 || decoded[0] == '\0' ? null : (decoded, closed ? stop + 1 : stop);
    }
}
