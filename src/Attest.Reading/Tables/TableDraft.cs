using System.Globalization;
using Attest.Reading.Drafts;
using Attest.Reading.Registers;
using Attest.Text;

namespace Attest.Reading.Tables;

/// <summary>
/// The draft of a table: the received text is the table itself; in the reading a tab stands between cells, and quotes and empty cells at
/// the end of a record are left out.
/// </summary>
internal sealed class TableDraft(string text, RecordColumns columns, IReadOnlyList<string> givenLabels)
{
    private const int Looked = 30;
    private readonly List<Mark> _marks = [];
    private readonly List<int> _ragged = [];
    private IReadOnlyList<string> _labels = givenLabels;
    private IReadOnlyList<int> _nameColumns = [];

    public Draft Draft { get; } = new(text);

    /// <summary>Lines of the records with another number of cells than there are headings.</summary>
    public IReadOnlyList<int> Ragged => _ragged;

    /// <summary>See <see cref="DelimitedText.FirstUnclosed"/>.</summary>
    public int? Unclosed { get; private set; }

    public void Read()
    {
        var cut = new DelimitedText(text, Delimiters.Of(text));
        using var records = cut.Records().Where(r => !r.IsBlank).GetEnumerator();
        var first = new List<DelimitedRecord>();
        while (first.Count <= Looked && records.MoveNext())
        {
            first.Add(records.Current);
        }

        Begin(first);
        first.ForEach(Add);
        while (records.MoveNext())
        {
            Add(records.Current);
        }

        SignsBetween.LeaveOut(Draft);
        Draft.AddMarks(_marks);
        Unclosed = cut.FirstUnclosed;
    }

    /// <summary>The headings of a table that begins with these characters; none where it has none.</summary>
    public static IReadOnlyList<string> HeadingsOf(string text, RecordColumns columns)
    {
        var draft = new TableDraft(text, columns, []);
        draft.Begin([.. new DelimitedText(text, Delimiters.Of(text)).Records().Where(r => !r.IsBlank).Take(Looked + 1)]);
        return draft.Draft.Blocks.Count > 0 ? draft._labels : [];
    }

    private void Begin(List<DelimitedRecord> records)
    {
        if (records.Count > 0 && Delimiters.Declares(records[0], text))
        {
            LeaveOut(records[0]);
            records.RemoveAt(0);
        }

        if (records.Count > 0 && _labels.Count == 0)
        {
            var words = records.Select(r => (IReadOnlyList<string>)[.. r.Cells.Select(c => c.Words(text))]).ToList();
            if (TableHeadings.Are(words[0], words.Skip(1), columns))
            {
                _labels = [.. words[0].Select((w, i) => w.Length > 0 ? w : NumberOf(i))];
                LeaveOut(records[0]);
                records.RemoveAt(0);
            }
            else
            {
                _labels = [.. words[0].Select((_, i) => NumberOf(i))];
            }
        }

        _nameColumns = columns.NameColumns(_labels);
    }

    private static string NumberOf(int column) => string.Create(CultureInfo.InvariantCulture, $"column {column + 1}");

    private void LeaveOut(DelimitedRecord record) => AddBlock(record).Settle(RegionKind.Furniture);

    private Block AddBlock(DelimitedRecord record)
    {
        int start = record.Cells[0].IsQuoted ? text.IndexOf('"', record.Span.Start) : record.Span.Start;
        var block = new Block(TextSpan.Of(start, record.Span.End)) { IsAfterBlank = true, IsWhole = true };
        Draft.Blocks.Add(block);
        return block;
    }

    private void Add(DelimitedRecord record)
    {
        AddBlock(record).Settle(RegionKind.ListItem);
        MarkBorders(record);
        var cells = record.Cells;
        if (cells.Count != _labels.Count)
        {
            _ragged.Add(record.Line);
        }

        var fields = new List<EntryField>(cells.Count);
        for (int i = 0; i < cells.Count; i++)
        {
            if (!cells[i].Span.IsEmpty)
            {
                fields.Add(new EntryField(i < _labels.Count ? _labels[i] : NumberOf(i), cells[i].Span));
            }
        }

        var whole = fields[0].Value.Cover(fields[^1].Value);
        Draft.Entries.Add(new EntryDraft(whole, Head(cells) ?? TextSpan.Of(whole.Start, whole.Start)) { Fields = fields });
    }

    /// <summary>The name: its columns where they stand side by side, else the first of them that is filled.</summary>
    private TextSpan? Head(IReadOnlyList<DelimitedCell> cells)
    {
        TextSpan? head = null;
        int last = -1;
        foreach (int column in _nameColumns)
        {
            if (column < cells.Count && !cells[column].Span.IsEmpty && (head is null || column == last + 1))
            {
                head = head?.Cover(cells[column].Span) ?? cells[column].Span;
                last = column;
            }
        }

        return head;
    }

    /// <summary>What stands between two cells becomes a tab; what stands around the first and the last, and one of two quotes, is left out.</summary>
    private void MarkBorders(DelimitedRecord record)
    {
        int lastFilled = record.Cells.Count - 1;
        while (record.Cells[lastFilled].Span.IsEmpty)
        {
            lastFilled--;
        }

        int at = record.Span.Start;
        for (int i = 0; i <= lastFilled; i++)
        {
            var cell = record.Cells[i];
            if (i == 0)
            {
                LeaveOut(at, cell.Span.Start);
            }
            else if (i == lastFilled || !cell.Span.IsEmpty)
            {
                Separate(at, cell.Span.Start, record.Cells, i);
            }
            else
            {
                continue;
            }

            MarkQuotes(cell);
            at = cell.Span.End;
        }

        LeaveOut(at, record.Span.End);
    }

    /// <summary>One tab for each cell that begins behind the last filled one, so that empty cells keep their place.</summary>
    private void Separate(int from, int to, IReadOnlyList<DelimitedCell> cells, int cell)
    {
        int previous = cell - 1;
        while (previous > 0 && cells[previous].Span.IsEmpty)
        {
            previous--;
        }

        Draft.Repairs.Add(new Repair(TextSpan.Of(from, to), cell - previous == 1 ? "\t" : new string('\t', cell - previous), null, "the border of a cell"));
    }

    private void LeaveOut(int from, int to)
    {
        if (to > from)
        {
            _marks.Add(new Mark(TextSpan.Of(from, to), RegionKind.Markup));
        }
    }

    private void MarkQuotes(DelimitedCell cell)
    {
        int at = cell.IsQuoted ? cell.Span.Start : cell.Span.End;
        while (at < cell.Span.End && text.IndexOf('"', at, cell.Span.End - at) is >= 0 and int quote)
        {
            bool isDoubled = quote + 1 < cell.Span.End && text[quote + 1] == '"';
            LeaveOut(quote, quote + (isDoubled ? 1 : 0));
            at = quote + (isDoubled ? 2 : 1);
        }
    }
}
