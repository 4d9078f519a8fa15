namespace Attest.Reading.Pages;

/// <summary>
/// Running heads, feet and page numbers: lines at the edges of pages that come again on other pages in the same place with the same wording,
/// numbers aside, and numbers that rise with the pages. They become furniture; regular numbers become the labels of the pages.
/// </summary>
internal static class PageEdges
{
    /// <summary>How deep from the upper and the lower edge they lie, as a share of the height.</summary>
    private const double Depth = 0.15;

    /// <summary>Where browsers print, as a share of the height.</summary>
    private const double Rim = 0.05;

    private const double Drift = 0.03;
    private const double TitleSize = 1.2;
    private const int MostLines = 3;

    public static void Settle(IReadOnlyList<Sheet> sheets)
    {
        var edges = sheets.SelectMany(EdgesOf).ToList();
        int needed = sheets.Count <= 4 ? 2 : 3;
        var numbered = edges.SelectMany(e => e.Numbers.Select(n => (Edge: e, Number: n)))
            .GroupBy(e => (e.Number.IsRoman, Offset: e.Number.Value - e.Edge.Sheet.Number))
            .Where(g => g.Select(e => e.Edge.Sheet).Distinct().Count() >= needed).Select(OneASheet).ToList();
        numbered.ForEach(run => Label(sheets, run));

        var furniture = numbered.SelectMany(g => g.Select(e => e.Edge)).Concat(Repeated(edges, needed)).Concat(Printed(edges)).Select(e => e.Line).ToHashSet();
        foreach (var sheet in sheets.Where(s => furniture.Count > 0))
        {
            SetApart(sheet, furniture);
        }
    }

    private static IEnumerable<EdgeLine> EdgesOf(Sheet sheet)
    {
        var lines = sheet.Blocks.Where(b => b.Kind is null or RegionKind.Furniture).SelectMany(b => b.Lines).Where(l => l.Box.Height > 0).ToList();
        double height = sheet.Height > 0 ? sheet.Height : lines.Select(l => l.Bottom).DefaultIfEmpty(1).Max();
        var top = lines.Where(l => l.Bottom < height * Depth).OrderBy(l => l.Box.Top).Take(MostLines);
        var bottom = lines.Where(l => l.Box.Top > height * (1 - Depth)).OrderByDescending(l => l.Box.Top).Take(MostLines);
        return top.Select(l => EdgeLine.Of(sheet, l, l.Box.Top / height)).Concat(bottom.Select(l => EdgeLine.Of(sheet, l, l.Box.Top / height)));
    }

    /// <summary>A page has its number once: the heading of a chapter may bear the same. A number alone is surer than one beside words.</summary>
    private static List<(EdgeLine Edge, PageNumber Number)> OneASheet(IEnumerable<(EdgeLine Edge, PageNumber Number)> run) =>
        [.. run.GroupBy(e => e.Edge.Sheet).Select(g => g.OrderBy(e => e.Edge.Wording.Length > 0).ThenBy(e => e.Edge.Line.Size).First())];

    /// <summary>
    /// What a browser prints around a page: date and title above, address and number below. That it was a browser is told by the address.
    /// </summary>
    private static IEnumerable<EdgeLine> Printed(List<EdgeLine> edges) =>
        edges.Exists(e => e.Address is not null && e.Place > 1 - Rim) ? edges.Where(e => e.Place is < Rim or > 1 - Rim) : [];

    private static IEnumerable<EdgeLine> Repeated(List<EdgeLine> edges, int needed) =>
        from wording in edges.Where(e => e.Wording.Length > 0).GroupBy(e => e.Wording)
        let middle = wording.Select(e => e.Place).Order().ElementAt(wording.Count() / 2)
        let size = wording.Select(e => e.Line.Size).Order().ElementAt(wording.Count() / 2)
        let near = wording.Where(e => Math.Abs(e.Place - middle) < Drift && !IsTitle(e, size)).ToList()
        where near.Select(e => e.Sheet).Distinct().Count() >= needed
        from edge in near
        select edge;

    /// <summary>The title of a document comes again as its running head, in smaller type.</summary>
    private static bool IsTitle(EdgeLine edge, double size) => edge.Sheet.Source.TellsTypeSize && edge.Line.Size > TitleSize * size;

    /// <summary>Pages between numbered ones have their numbers too, where none is printed.</summary>
    private static void Label(IReadOnlyList<Sheet> sheets, List<(EdgeLine Edge, PageNumber Number)> run)
    {
        bool isRoman = run[0].Number.IsRoman;
        int offset = run[0].Number.Value - run[0].Edge.Sheet.Number;
        int first = run.Min(e => e.Edge.Sheet.Number), last = run.Max(e => e.Edge.Sheet.Number);
        foreach (var sheet in sheets.Where(s => s.Number >= first && s.Number <= last))
        {
            string? printed = run.Find(e => e.Edge.Sheet == sheet).Number?.Written;
            sheet.Label = printed ?? sheet.Label ?? (isRoman ? null : PageNumber.Write(sheet.Number + offset));
        }
    }

    private static void SetApart(Sheet sheet, HashSet<SheetLine> furniture)
    {
        var blocks = new List<SheetBlock>();
        foreach (var block in sheet.Blocks)
        {
            for (int i = 0; i < block.Lines.Count;)
            {
                int start = i;
                bool apart = furniture.Contains(block.Lines[i]);
                while (i < block.Lines.Count && furniture.Contains(block.Lines[i]) == apart)
                {
                    i++;
                }

                var part = start == 0 && i == block.Lines.Count ? block : block with { Lines = [.. block.Lines.Skip(start).Take(i - start)] };
                blocks.Add(apart ? part with { Kind = RegionKind.Furniture, Level = 0 } : part);
            }
        }

        sheet.Blocks.Clear();
        sheet.Blocks.AddRange(blocks);
    }
}
