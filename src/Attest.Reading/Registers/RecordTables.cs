using Attest.Text;

namespace Attest.Reading.Registers;

/// <summary>Tables of persons with a heading row: a record a row, its fields under the headings of their columns.</summary>
internal sealed class RecordTables(RegisterLines lines, RecordColumns columns)
{
    private const int FewestRows = 3;

    /// <summary>So many lines in a row that are no rows end a table: a caption or the name of a group may stand between two.</summary>
    private const int MostBetween = 3;

    public List<FoundRecord> Find()
    {
        var records = new List<FoundRecord>();
        for (int i = 0; i + FewestRows < lines.Count; i++)
        {
            if (lines.IsOpen(i) && TableHeader.Read(lines.Text, lines.Span(i), columns) is { } header)
            {
                i = ReadRows(header, i, records);
            }
        }

        return records;
    }

    /// <summary>Reads the rows below a heading row; the last line of the table, or the heading's own where it has too few rows.</summary>
    private int ReadRows(TableHeader header, int first, List<FoundRecord> records)
    {
        int before = records.Count, last = first, named = 0;
        var taken = new List<int> { first };
        for (int i = first + 1; i < lines.Count && i - last <= MostBetween; i++)
        {
            if (lines.Roles[i] is LineRole.LeftOut)
            {
                last = i == last + 1 ? i : last;
            }
            else if (lines.IsOpen(i) && (TableRow.IsRule(lines.Span(i).Slice(lines.Text)) || header.IsRepeated(lines.Text, lines.Span(i))))
            {
                if (records.Count == before && header.IsRepeated(lines.Text, lines.Span(i)))
                {
                    break;
                }

                taken.Add(i);
                last = i;
            }
            else if (lines.IsOpen(i) && header.Row(lines.Text, lines.Span(i)) is { } record)
            {
                records.Add(record);
                taken.Add(i);
                named += char.IsUpper(lines.Text[record.Head.Start]) ? 1 : 0;
                last = i;
            }
        }

        int rows = records.Count - before;
        if (rows < FewestRows || named * 10 < rows * 8)
        {
            records.RemoveRange(before, rows);
            return rows < FewestRows ? first : last;
        }

        taken.ForEach(i => lines.Roles[i] = LineRole.Taken);
        return last;
    }
}
