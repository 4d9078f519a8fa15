namespace Attest.Reading.Pages;

/// <summary>
/// What the size of type tells where a file gives it: raised figures that lead to footnotes, headings in larger type, footnotes in smaller type
/// at the foot of a page.
/// </summary>
internal static class TypeSizes
{
    private const double Larger = 1.15;
    private const double Smaller = 0.92;
    private const double Change = 1.12;
    private const int LongestHeading = 250;
    private const int MostHeadingLines = 4;

    public static void Settle(IReadOnlyList<Sheet> sheets)
    {
        var typed = sheets.Where(s => s.Source.TellsTypeSize && s.HasWords).ToList();
        if (typed.Count == 0)
        {
            return;
        }

        double body = BodySize(typed);
        foreach (var sheet in typed)
        {
            var blocks = sheet.Blocks.Select(b => NoteMarks.In(sheet.Source, b)).SelectMany(SplitBySize).ToList();
            sheet.Blocks.Clear();
            sheet.Blocks.AddRange(blocks);
            FootNotes.Settle(sheet, body * Smaller);
        }

        SettleHeadings(typed, body);
    }

    /// <summary>The size that most words are set in.</summary>
    private static double BodySize(IEnumerable<Sheet> sheets) =>
        sheets.SelectMany(s => s.Blocks).Where(b => b.Kind is null).SelectMany(b => b.Lines).DefaultIfEmpty(sheets.First().Lines.First())
            .GroupBy(l => Math.Round(l.Size, 1)).OrderByDescending(g => g.Sum(l => l.Words.Count)).ThenBy(g => g.Key).First().Key;

    private static IEnumerable<SheetBlock> SplitBySize(SheetBlock block)
    {
        int start = 0;
        for (int i = 1; i <= block.Lines.Count; i++)
        {
            if (i == block.Lines.Count || Differs(block.Lines[i - 1].Size, block.Lines[i].Size))
            {
                yield return start == 0 && i == block.Lines.Count ? block : block with { Lines = [.. block.Lines.Skip(start).Take(i - start)] };
                start = i;
            }
        }
    }

    private static bool Differs(double size, double other) => Math.Max(size, other) > Change * Math.Min(size, other);

    private static void SettleHeadings(List<Sheet> sheets, double body)
    {
        var sizes = sheets.SelectMany(s => s.Blocks.Where(b => IsHeading(s, b, body))).Select(b => Math.Round(b.Lines[0].Size)).Distinct().OrderDescending().ToList();
        bool hasTitle = false;
        foreach (var sheet in sheets)
        {
            for (int i = 0; i < sheet.Blocks.Count; i++)
            {
                if (IsHeading(sheet, sheet.Blocks[i], body))
                {
                    int level = Math.Min(6, sizes.IndexOf(Math.Round(sheet.Blocks[i].Lines[0].Size)) + 1);
                    bool isTitle = level == 1 && !hasTitle && sheet == sheets[0];
                    hasTitle |= isTitle;
                    sheet.Blocks[i] = sheet.Blocks[i] with { Kind = isTitle ? RegionKind.Title : RegionKind.Heading, Level = level, IsParagraph = true };
                }
            }
        }
    }

    private static bool IsHeading(Sheet sheet, SheetBlock block, double body) =>
        block.Kind is null && block.Lines.Count is > 0 and <= MostHeadingLines && block.Lines.All(l => l.Size > Larger * body)
        && block.Lines.Sum(l => l.TextIn(sheet.Source).Length) <= LongestHeading
        && block.Lines.Any(l => l.TextIn(sheet.Source).Count(char.IsLetter) >= 2);
}
