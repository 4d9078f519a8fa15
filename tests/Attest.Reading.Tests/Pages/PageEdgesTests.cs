using Attest.Reading.Pages;
using Attest.Text;

namespace Attest.Reading.Tests.Pages;

/// <summary>Pages drawn as their lines from top to bottom: the first stands at the upper edge, the last at the lower, the others between.</summary>
public class PageEdgesTests
{
    [Fact]
    public void Settle_RomanThenArabicNumbers_AreLabels()
    {
        var sheets = Sheets("Preface|words|i", "more|words|ii", "and more|words|iii", "Chapter|words|1", "on|words|2", "further|words|3");

        PageEdges.Settle(sheets);

        sheets.Select(s => s.Label).ShouldBe(["i", "ii", "iii", "1", "2", "3"]);
        sheets.SelectMany(Furniture).ShouldBe(["i", "ii", "iii", "1", "2", "3"]);
    }

    [Fact]
    public void Settle_HeadsOfLeftAndRightPages_AreFurniture()
    {
        var sheets = Sheets("12 THE BELL|a|b", "ROPES 13|c|d", "14 THE BELL|e|f", "ROPES 15|g|h", "16 THE BELL|i.|j", "ROPES 17|k|l.");

        PageEdges.Settle(sheets);

        sheets.SelectMany(Furniture).ShouldBe(["12 THE BELL", "ROPES 13", "14 THE BELL", "ROPES 15", "16 THE BELL", "ROPES 17"]);
        sheets.Select(s => s.Label).ShouldBe(["12", "13", "14", "15", "16", "17"]);
    }

    [Fact]
    public void Settle_ChapterWithTheNumberOfThePage_IsNotTakenForIt()
    {
        var sheets = Sheets("1 Of bells|a|1", "2 Of ropes|b|2", "c|d|3", "e|f|4");

        PageEdges.Settle(sheets);

        sheets.SelectMany(Furniture).ShouldBe(["1", "2", "3", "4"]);
    }

    [Fact]
    public void Settle_PageWithoutItsNumber_HasItFromItsNeighbours()
    {
        var sheets = Sheets("a|b|5", "c|d|6", "Part Two|e|f", "g|h|8");

        PageEdges.Settle(sheets);

        sheets.Select(s => s.Label).ShouldBe(["5", "6", "7", "8"]);
    }

    [Fact]
    public void Settle_RowsOfFiguresAndOtherWords_AreLeftAlone()
    {
        var sheets = Sheets("1 2 3 4|a|b", "5 6 7 8|c|d", "9 8 7 6|e|f", "The bell|g|of 1431");

        PageEdges.Settle(sheets);

        sheets.SelectMany(Furniture).ShouldBeEmpty();
        sheets.ShouldAllBe(s => s.Label == null);
    }

    private static List<Sheet> Sheets(params string[] pages) => [.. pages.Select((page, i) => SheetOf(i + 1, page.Split('|')))];

    private static Sheet SheetOf(int number, string[] lines)
    {
        var source = new SheetSource("", "utf-8", string.Join('\n', lines), HasEntities: false);
        var sheet = new Sheet(number, source) { Width = 600, Height = 800 };
        int at = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            double top = i == 0 ? 20 : i == lines.Length - 1 ? 770 : 300 + (i * 20);
            var word = new SheetWord(TextSpan.FromLength(at, lines[i].Length), new PageBox(50, top, 400, 10));
            sheet.Blocks.Add(new SheetBlock([SheetLine.Around([word])]));
            at += lines[i].Length + 1;
        }

        return sheet;
    }

    private static IEnumerable<string> Furniture(Sheet sheet) =>
        sheet.Blocks.Where(b => b.Kind == RegionKind.Furniture).SelectMany(b => b.Lines).Select(l => l.TextIn(sheet.Source));
}
