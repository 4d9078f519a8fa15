namespace Attest.Reading.Pages;

/// <summary>Footnotes: blocks in smaller type below the text of their column that begin with a figure or a sign.</summary>
internal static class FootNotes
{
    /// <param name="sheet">The page.</param>
    /// <param name="limit">Type below this size is small.</param>
    public static void Settle(Sheet sheet, double limit)
    {
        bool isNote = false;
        for (int i = 0; i < sheet.Blocks.Count; i++)
        {
            var block = sheet.Blocks[i];
            if (block.Kind is not null)
            {
                continue;
            }

            isNote = IsSmall(block, limit) && StandsAtFoot(sheet, block, limit) && (isNote || OpensNote(sheet.Source, block.Lines[0], null));
            if (isNote)
            {
                var notes = Cut(sheet.Source, block).ToList();
                sheet.Blocks.RemoveAt(i);
                sheet.Blocks.InsertRange(i, notes);
                i += notes.Count - 1;
            }
        }
    }

    private static bool IsSmall(SheetBlock block, double limit) => block.Lines.All(l => l.Size < limit);

    /// <summary>Text in the usual type stands above it and none below, in the same column.</summary>
    private static bool StandsAtFoot(Sheet sheet, SheetBlock block, double limit)
    {
        var column = sheet.Blocks.Where(b => b.Kind is null && !IsSmall(b, limit) && b.Left < block.Right && b.Right > block.Left).ToList();
        return column.Exists(b => b.Top < block.Top) && column.TrueForAll(b => b.Top < block.Top);
    }

    private static IEnumerable<SheetBlock> Cut(SheetSource source, SheetBlock block)
    {
        int start = 0;
        int? number = OpensNote(source, block.Lines[0], null) ? Number(source, block.Lines[0]) : null;
        for (int i = 1; i <= block.Lines.Count; i++)
        {
            if (i == block.Lines.Count || OpensNote(source, block.Lines[i], number))
            {
                yield return block with { Lines = [.. block.Lines.Skip(start).Take(i - start)], Kind = RegionKind.Footnote, IsParagraph = true };
                start = i;
                number = i < block.Lines.Count ? Number(source, block.Lines[i]) ?? number : number;
            }
        }
    }

    /// <summary>A sign, or a figure: the next one where the note before has a number.</summary>
    private static bool OpensNote(SheetSource source, SheetLine line, int? before)
    {
        string text = line.TextIn(source);
        return text[0] is '*' or '†' or '‡' || (Number(source, line) is { } number && (before is null || number == before + 1));
    }

    private static int? Number(SheetSource source, SheetLine line)
    {
        string text = line.TextIn(source).TrimStart('[', '(');
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits is >= 1 and <= 3 && digits < text.Length ? int.Parse(text.AsSpan(0, digits), System.Globalization.CultureInfo.InvariantCulture) : null;
    }
}
