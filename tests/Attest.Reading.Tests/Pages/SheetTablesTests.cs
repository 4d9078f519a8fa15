using Attest.Reading.Pages;
using Attest.Text;

namespace Attest.Reading.Tests.Pages;

public class SheetTablesTests
{
    [Fact]
    public void Settle_LinesOfOneHeightInTheFirstColumn_BeginOneRowAndNothingIsLost()
    {
        var source = new SheetSource("pdftotext", "utf-8", "AaBbCcDdEeFfGgHh", HasEntities: false);
        var sheet = new Sheet(1, source) { Width = 600, Height = 800 };
        sheet.Blocks.Add(new SheetBlock([LineAt(0, 10, 100), LineAt(2, 40, 100), LineAt(4, 10, 120), LineAt(6, 10, 140)]));
        sheet.Blocks.Add(new SheetBlock([LineAt(8, 200, 100), LineAt(10, 200, 120), LineAt(12, 200, 130), LineAt(14, 200, 140)]));

        SheetTables.Settle(sheet);

        sheet.Blocks.Select(b => b.Lines[0].TextIn(source)).ShouldBe(["Aa Bb Ee", "Cc Ff Gg", "Dd Hh"]);
    }

    private static SheetLine LineAt(int start, double left, double top) =>
        SheetLine.Around([new SheetWord(TextSpan.FromLength(start, 2), new PageBox(left, top, 20, 10))]);
}
