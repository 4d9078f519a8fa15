namespace Attest.Reading.Pages;

/// <summary>
/// Tables that a PDF gives column by column: blocks side by side whose lines stand level. They become rows with a tab between cells. Columns of prose
/// stand level too, but many of their lines begin with a small letter; in the first column of a table hardly any does.
/// </summary>
internal static class SheetTables
{
    private const int LeastRows = 3;
    private const double Level = 0.35;
    private const double LeastLevel = 0.6;
    private const double MostLower = 0.1;
    private const double WideSpace = 0.8;

    public static void Settle(Sheet sheet)
    {
        for (int i = 0; i < sheet.Blocks.Count; i++)
        {
            int end = i + 1;
            while (IsFirstColumn(sheet, sheet.Blocks[i]) && end < sheet.Blocks.Count && StandsBeside(sheet.Blocks[i], sheet.Blocks[end - 1], sheet.Blocks[end]))
            {
                end++;
            }

            if (end > i + 1)
            {
                var rows = Rows(sheet.Blocks.GetRange(i, end - i)).ToList();
                sheet.Blocks.RemoveRange(i, end - i);
                sheet.Blocks.InsertRange(i, rows);
                i += rows.Count - 1;
            }
        }
    }

    private static bool IsFirstColumn(Sheet sheet, SheetBlock block) =>
        block.Kind is null && block.Lines.Count >= LeastRows
        && block.Lines.Count(l => char.IsLower(l.TextIn(sheet.Source)[0])) <= MostLower * block.Lines.Count;

    /// <summary>To the right of the block before, over the same height, most lines of the first column having a line beside them.</summary>
    private static bool StandsBeside(SheetBlock first, SheetBlock before, SheetBlock block)
    {
        double size = first.Lines[0].Size;
        return block.Kind is null && block.Left > before.Right
            && Math.Abs(block.Top - first.Top) < 2 * size && Math.Abs(block.Bottom - first.Bottom) < 3 * size
            && first.Lines.Count(l => block.Lines.Any(o => Math.Abs(o.Box.Top - l.Box.Top) < Level * size)) >= LeastLevel * first.Lines.Count;
    }

    /// <summary>A line of the first column begins a row; lines of the others belong to the last row that begins above them.</summary>
    private static IEnumerable<SheetBlock> Rows(List<SheetBlock> columns)
    {
        var starts = Starts(columns[0]);
        for (int row = 0; row < starts.Count; row++)
        {
            double from = row == 0 ? double.MinValue : starts[row];
            double to = row + 1 < starts.Count ? starts[row + 1] : double.MaxValue;
            var words = new List<SheetWord>();
            foreach (var column in columns)
            {
                SheetLine? before = null;
                foreach (var line in column.Lines.Where(l => l.Box.Top >= from && l.Box.Top < to))
                {
                    bool isLower = before is not null && line.Box.Top > before.Box.Top + (Level * line.Size);
                    words.AddRange(CellsOf(line, opensCell: words.Count > 0 && !isLower));
                    before = line;
                }
            }

            yield return new SheetBlock([SheetLine.Around(words)]) { IsParagraph = true, IsRow = true };
        }
    }

    /// <summary>Where rows begin, from top to bottom; lines that stand level begin one row.</summary>
    private static List<double> Starts(SheetBlock column)
    {
        var starts = new List<double>();
        foreach (var line in column.Lines.OrderBy(l => l.Box.Top))
        {
            double start = line.Box.Top - (Level * line.Size);
            if (starts.Count == 0 || line.Box.Top > starts[^1] + (2 * Level * line.Size))
            {
                starts.Add(start);
            }
        }

        return starts;
    }

    /// <summary>Two columns of a table may come as one; a wide space is the border between their cells.</summary>
    private static IEnumerable<SheetWord> CellsOf(SheetLine line, bool opensCell)
    {
        for (int i = 0; i < line.Words.Count; i++)
        {
            bool isApart = i > 0 && line.Words[i].Box.Left - line.Words[i - 1].Box.Left - line.Words[i - 1].Box.Width > WideSpace * line.Size;
            yield return line.Words[i] with { IsCell = i == 0 ? opensCell : isApart };
        }
    }
}
