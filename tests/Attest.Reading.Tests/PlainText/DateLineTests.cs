namespace Attest.Reading.Tests.PlainText;

public class DateLineTests
{
    private const string Words = "\n\nI write to you about the flood, since nobody else here will. The lower mill is gone.\n\n";

    [Theory]
    [InlineData("Dresden, den 3. Mai 1863", "1863-05-03")]
    [InlineData("Lower Hollow, 3 May 1863", "1863-05-03")]
    [InlineData("г. Тихий, 3 мая 1863 г.", "1863-05-03")]
    [InlineData("Lyon, le 1er mai 1863", "1863-05-01")]
    [InlineData("Toledo, 3 de mayo de 1863", "1863-05-03")]
    [InlineData("May 3rd, 1863", "1863-05-03")]
    [InlineData("3.05.1863", "1863-05-03")]
    public void Read_LineOfPlaceAndDate_DatesTheLetterFromHeadOrFoot(string line, string date)
    {
        foreach (string text in new[] { line + Words + "Anna", "Dear brother," + Words + "Anna Berg\n" + line })
        {
            var witness = ReadingSteps.ReadText(text);

            witness.Words(RegionKind.DateLine).ShouldBe([line]);
            witness.Description.Published?.Text.ShouldBe(date);
            witness.Transcript.Reading.ShouldContain(line);
        }
    }

    [Theory]
    [InlineData("Flood of May 1863")]
    [InlineData("Lower Hollow, 3-5 May 1863")]
    [InlineData("He died on 3 May 1863")]
    [InlineData("(3 May 1863)")]
    public void Read_OtherLinesWithADate_AreNone(string line) =>
        ReadingSteps.ReadText(line + Words).Words(RegionKind.DateLine).ShouldBeEmpty();

    [Fact]
    public void Read_LineInsideAWrappedParagraph_IsNone() =>
        ReadingSteps.ReadText("The water rose all night and took the bridge at\nLower Hollow, 3 May 1863\nand nobody has built it again since that day.\n").Words(RegionKind.DateLine).ShouldBeEmpty();

    [Fact]
    public void Read_Diary_HasManyDatesAndNoneOfItsOwn()
    {
        var witness = ReadingSteps.ReadText($"3 May 1863{Words}4 May 1863{Words}");

        witness.Words(RegionKind.DateLine).Count().ShouldBe(2);
        witness.Description.Published.ShouldBeNull();
    }

    [Fact]
    public void Read_PageWithALetterOnPaper_IsDatedToo() =>
        ReadingSteps.ReadPage($"<p>Dresden, den 3. Mai 1863</p><p>{Words}</p>").Description.Published?.Text.ShouldBe("1863-05-03");
}
