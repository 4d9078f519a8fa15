using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>
/// The cells of the row being written, and the labels that a row marked as header gives to the rows below it. A row below such a header
/// is a record with labelled fields.
/// </summary>
internal sealed class TableRows(BlockWriter writer)
{
    private readonly List<TextSpan> _cells = [];
    private string[]? _labels;
    private int _cell = -1;

    public List<EntryDraft> Entries { get; } = [];

    public void StartTable() => _labels = null;

    public void StartRow()
    {
        _cells.Clear();
        _cell = -1;
    }

    /// <summary>True where another cell stands before it in the row.</summary>
    public bool StartCell()
    {
        EndCell();
        _cell = writer.Length;
        return _cells.Count > 0;
    }

    /// <summary>Ends a row.</summary>
    /// <param name="block">Its block, already ended.</param>
    /// <param name="isHeader">True where the document marks it as the heading of its columns.</param>
    public void EndRow(Block block, bool isHeader)
    {
        EndCell();
        var cells = _cells.Select(writer.Trimmed).ToList();
        if (isHeader)
        {
            _labels = [.. cells.Select(writer.Written)];
        }
        else if (_labels is { Length: > 1 } labels && labels.Length == cells.Count && !block.IsLeftOut)
        {
            var fields = labels.Zip(cells).Where(p => p.First.Length > 0 && !p.Second.IsEmpty).Select(p => new EntryField(p.First, p.Second));
            Entries.Add(new EntryDraft(block.Span, TextSpan.Of(block.Span.Start, block.Span.Start)) { Fields = [.. fields] });
        }
    }

    private void EndCell()
    {
        if (_cell >= 0)
        {
            _cells.Add(TextSpan.Of(_cell, writer.Length));
            _cell = -1;
        }
    }
}
