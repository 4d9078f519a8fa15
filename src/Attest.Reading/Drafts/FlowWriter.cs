using Attest.Reading.Xml;
using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>
/// Writes the paragraphs, table rows and notes of an office document as blocks: a row is one block with tabs between its cells, what is
/// left out is written and marked, what belongs to another region is settled as it.
/// </summary>
internal sealed class FlowWriter
{
    private readonly BlockWriter _writer = new();
    private readonly TableRows _rows;
    private int _rowDepth;
    private TextSpan? _cellBreak;
    private bool _cellHasWords;

    public FlowWriter() => _rows = new TableRows(_writer);

    /// <summary>What every block is from here on, whatever its shape: a footnote, furniture; null for the document's own text.</summary>
    public RegionKind? Region { get; set; }

    /// <summary>As what the characters written from here on are left out of the reading; null while they stay.</summary>
    public RegionKind? LeftOut { get; set; }

    /// <summary>False while a line of verse follows another of its stanza.</summary>
    public bool IsAfterBlank { get; set; } = true;

    public bool IsOpen => _writer.IsOpen;

    public bool IsInRow => _rowDepth > 0;

    public int Length => _writer.Length;

    /// <summary>Goes on in a part of the file, or in the same part at another place.</summary>
    public void BeginPart(XmlPart part) => BeginPart(part.Name, part.Encoding, part.Text);

    public void BeginPart(string part, string encoding, string text)
    {
        _writer.BeginPart(part, encoding, text);
        (_rowDepth, _cellBreak, _cellHasWords, LeftOut) = (0, null, false, null);
    }

    public void Write(TextSpan source, bool decodesEntities = false)
    {
        int start = BeforeWords();
        _writer.Write(source, decodesEntities);
        AfterWords(start);
    }

    public void Replace(string text, TextSpan source)
    {
        int start = BeforeWords();
        _writer.Replace(text, source);
        AfterWords(start);
    }

    /// <summary>Writes a mark that leads to a note: part of the received text, not of the reading.</summary>
    public void WriteNoteMark(string mark, TextSpan source)
    {
        var outer = LeftOut;
        LeftOut = RegionKind.FootnoteMark;
        Replace(mark, source);
        LeftOut = outer;
    }

    public TextSpan Trimmed(TextSpan written) => _writer.Trimmed(written);

    public string Written(TextSpan span) => _writer.Written(span);

    public void JoinWord() => _writer.JoinWord();

    public void Space(TextSpan source) => _writer.Space(source);

    public void LineBreak(TextSpan source) => _writer.LineBreak(source);

    public void Tab(TextSpan source) => _writer.Tab(source);

    /// <summary>Ends a paragraph; inside a cell the next one stands on a new line.</summary>
    public Block? EndParagraph(BlockShape shape, TextSpan tag)
    {
        if (IsInRow)
        {
            _cellBreak = _cellHasWords ? tag : null;
            return null;
        }

        return Settle(_writer.EndBlock(IsAfterBlank), shape);
    }

    public void StartTable()
    {
        if (!IsInRow)
        {
            Settle(_writer.EndBlock(), default);
            _rows.StartTable();
        }
    }

    public void StartRow()
    {
        if (_rowDepth++ == 0)
        {
            Settle(_writer.EndBlock(), default);
            _rows.StartRow();
            (_cellBreak, _cellHasWords) = (null, false);
        }
    }

    /// <summary>Begins a cell; a cell of a table inside a cell is but set apart.</summary>
    public void StartCell(TextSpan tag)
    {
        if (_rowDepth == 1)
        {
            if (_rows.StartCell())
            {
                _writer.Tab(tag);
            }

            (_cellBreak, _cellHasWords) = (null, false);
        }
        else
        {
            _cellBreak = _cellHasWords ? tag : null;
        }
    }

    public void EndRow(bool isHeader)
    {
        _rowDepth = Math.Max(0, _rowDepth - 1);
        if (_rowDepth == 0 && Settle(_writer.EndBlock(), new BlockShape(RegionKind.ListItem)) is { } row)
        {
            _rows.EndRow(row, isHeader);
        }
    }

    public (Draft Draft, IReadOnlyList<Origin> Origins) Finish()
    {
        Settle(_writer.EndBlock(), default);
        var (draft, origins) = _writer.Finish();
        draft.Entries.AddRange(_rows.Entries);
        return (draft, origins);
    }

    private int BeforeWords()
    {
        if (_cellBreak is { } tag)
        {
            _writer.LineBreak(tag);
            _cellBreak = null;
        }

        return _writer.Length;
    }

    private void AfterWords(int start)
    {
        _cellHasWords |= _writer.Length > start;
        if (LeftOut is { } kind)
        {
            _writer.Mark(start, kind);
        }
    }

    private Block? Settle(Block? block, BlockShape shape)
    {
        if (block is null)
        {
            return null;
        }

        bool isAllLeftOut = _writer.Marks.Count > 0 && _writer.Marks[^1].Span.Contains(block.Span);
        if (isAllLeftOut)
        {
            block.Settle(_writer.Marks[^1].Kind);
        }
        else if (Region is { } region)
        {
            block.Settle(region);
        }
        else if (shape.Kind != RegionKind.Body)
        {
            block.Settle(shape.Kind);
            block.Level = shape.Level;
        }

        return block;
    }
}
