using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>The heading row of a table of persons: which column holds the name, and where the columns stand.</summary>
internal sealed class TableHeader
{
    private const int LongestHeader = 1000;
    private readonly string[] _labels;
    private readonly string?[] _kinds;
    private readonly int[] _offsets;
    private readonly char _sign;

    private TableHeader(string[] labels, string?[] kinds, int[] offsets, char sign) => (_labels, _kinds, _offsets, _sign) = (labels, kinds, offsets, sign);

    /// <summary>The headings of a line; null where it is no heading row of persons.</summary>
    public static TableHeader? Read(string text, TextSpan line, RecordColumns columns)
    {
        char sign = line.Length > LongestHeader ? '\0' : TableRow.SignOf(text, line);
        if (sign == '\0')
        {
            return null;
        }

        var cells = TableRow.Cells(text, line, sign);
        string?[] kinds = [.. cells.Select(c => columns.KindOf(c.Slice(text)))];
        int known = kinds.Count(k => k is not null);
        bool persons = Array.Exists(kinds, RecordColumns.IsName) && known >= 2 && known * 2 >= cells.Count
            && Array.Exists(kinds, k => k is not null and not "number" && !RecordColumns.IsNamePart(k));
        return !persons ? null : new TableHeader(
            [.. cells.Select(c => c.In(text))], kinds, sign == ' ' ? [.. cells.Select(c => TableRow.Offset(text, c))] : [], sign);
    }

    /// <summary>The record of a row; null where the line is no row of this table or has no name.</summary>
    public FoundRecord? Row(string text, TextSpan line)
    {
        if (TableRow.SignOf(text, line) != _sign || Columns(text, line) is not { } cells || cells.Count(c => !c.IsEmpty) < 2 || Head(text, cells) is not { } head)
        {
            return null;
        }

        var fields = new List<EntryField>(cells.Length);
        for (int i = 0; i < cells.Length; i++)
        {
            if (!cells[i].IsEmpty && _labels[i].Length > 0)
            {
                fields.Add(new EntryField(_labels[i], cells[i]));
            }
        }

        return new FoundRecord(line, head) { Fields = fields };
    }

    /// <summary>True for the heading row written again on a new page.</summary>
    public bool IsRepeated(string text, TextSpan line) =>
        TableRow.SignOf(text, line) == _sign && TableRow.Cells(text, line, _sign).Select(c => c.In(text)).SequenceEqual(_labels, StringComparer.Ordinal);

    /// <summary>A cell for each heading; null where there are more cells than headings.</summary>
    private TextSpan[]? Columns(string text, TextSpan line)
    {
        var cells = TableRow.Cells(text, line, _sign);
        if (_sign == ' ')
        {
            return Aligned(text, cells);
        }

        if (cells.Count > _labels.Length + 1 || (cells.Count > _labels.Length && !cells[^1].IsEmpty))
        {
            return null;
        }

        var columns = new TextSpan[_labels.Length];
        Array.Fill(columns, TextSpan.Of(line.End, line.End));
        for (int i = 0; i < Math.Min(cells.Count, columns.Length); i++)
        {
            columns[i] = cells[i];
        }

        return columns;
    }

    /// <summary>Cells of a table drawn with spaces go to the heading they stand under.</summary>
    private TextSpan[]? Aligned(string text, List<TextSpan> cells)
    {
        var columns = new TextSpan[_labels.Length];
        foreach (var cell in cells.Where(c => !c.IsEmpty))
        {
            int offset = TableRow.Offset(text, cell), column = 0;
            while (column + 1 < _offsets.Length && _offsets[column + 1] <= offset + Math.Min(2, cell.Length - 1))
            {
                column++;
            }

            columns[column] = columns[column].IsEmpty ? cell : columns[column].Cover(cell);
        }

        return columns;
    }

    /// <summary>The whole name, or the surname with the parts of the name in the columns beside it.</summary>
    private TextSpan? Head(string text, TextSpan[] cells)
    {
        int at = Array.IndexOf(_kinds, "name");
        at = at < 0 ? Array.IndexOf(_kinds, "surname") : at;
        int first = at, last = at;
        while (first > 0 && RecordColumns.IsNamePart(_kinds[first - 1]) && !cells[first - 1].IsEmpty)
        {
            first--;
        }

        while (last + 1 < cells.Length && RecordColumns.IsNamePart(_kinds[last + 1]) && !cells[last + 1].IsEmpty)
        {
            last++;
        }

        return cells[at].IsEmpty || !char.IsLetter(text[cells[at].Start]) ? null : cells[first].Cover(cells[last]);
    }
}
