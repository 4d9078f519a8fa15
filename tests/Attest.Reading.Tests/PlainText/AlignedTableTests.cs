namespace Attest.Reading.Tests.PlainText;

public class AlignedTableTests
{
    [Theory]
    [InlineData("Mill      Owner      Corn\nUpper     Berg       400 bushels\nLower     Cole       250 bushels\n")]
    [InlineData("Mill\tOwner\tCorn\nUpper\tBerg\t400 bushels\nLower\tCole\t250 bushels\n")]
    public void Read_LinesOfColumns_AreRowsWithTabsBetweenCells(string table)
    {
        var witness = ReadingSteps.ReadText("The mills\n\nWhat each of them ground in the year of the flood is known from the book of the toll keeper.\n\n" + table);

        witness.Draw(RegionKind.Title, RegionKind.Body).ShouldBe(["ListItem Mill\tOwner\tCorn", "ListItem Upper\tBerg\t400 bushels", "ListItem Lower\tCole\t250 bushels"]);
    }

    [Fact]
    public void Read_ProseWithTwoBlanksBehindStops_IsNoTable()
    {
        const string Text = "The mill stood here.  It ground corn.  Nobody knows who built\nit or when.  The toll keeper had a book.  In the book he wrote\nof the mill.  It was burnt.  The owner went to sea and never came\nback.";

        ReadingSteps.ReadText(Text).Words(RegionKind.ListItem).ShouldBeEmpty();
    }

    [Fact]
    public void Read_NumbersAloneBetweenPages_AreLeftOutAndParagraphsJoined()
    {
        string page = string.Concat(Enumerable.Repeat("The water rose all night and took the bridge, and nobody has built it again since that day. ", 6));
        var witness = ReadingSteps.ReadText($"{page}\n\n{page}The miller went\n\n- 11 -\n\nto the town.\n\n{page}\n\n- 12 -\n\n{page}\n\n- 13 -\n\n{page}\n");

        witness.Words(RegionKind.Furniture).ShouldContain("- 12 -");
        witness.Transcript.Reading.ShouldContain("The miller went to the town.");
        witness.Transcript.Reading.ShouldNotContain("11");
    }

    [Fact]
    public void Read_YearsOfAChronicle_AreNoPages() =>
        ReadingSteps.ReadText("1861\n\nThe mill was built.\n\n1862\n\nThe mill burnt.\n\n1863\n\nThe flood came.\n").Words(RegionKind.Furniture).ShouldBeEmpty();
}
