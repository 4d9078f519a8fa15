namespace Attest.Reading.Tests.PlainText;

public sealed class PageLinesTests
{
    [Fact]
    public void Read_LinesThatRecurAtPageHeads_AreFurnitureAndTheParagraphGoesOn()
    {
        const string text = "THE WINTER BOOK 11\n\nThe clerk of the village wrote in the evening that he had not been\nat the station, and that\n"
            + "\fTHE WINTER BOOK 12\n\nthe letter was not his. He gave it to the teacher, who read it twice and\nkept it in the school until\n"
            + "\fTHE WINTER BOOK 13\n\nthe spring came and the road was open again.";

        var witness = ReadingSteps.ReadText(text);

        witness.Transcript.Reading.ShouldNotContain("WINTER BOOK");
        witness.Transcript.Reading.ShouldContain("and that the letter was not his.");
        witness.Transcript.Reading.ShouldContain("until the spring came");
    }

    [Fact]
    public void Read_LinesThatRecurWithoutPages_Stay() =>
        ReadingSteps.ReadText("A song\n\nSing again.\n\nThe boat went out.\n\nSing again.\n\nThe boat came in.\n\nSing again.").Transcript.Reading.ShouldContain("Sing again.");

    [Theory]
    [InlineData("Fig. 3: The house by the river, seen from the road.")]
    [InlineData("Photo: the square on the morning of the meeting.")]
    [InlineData("Рис. 2. Дом у реки, вид с дороги.")]
    [InlineData("Abb. 4. Das Haus am Fluss.")]
    public void Read_LineThatNamesAPicture_IsACaption(string line) =>
        ReadingSteps.ReadText($"{Paragraph}\n\n{line}\n\n{Paragraph}").Words(RegionKind.Caption).ShouldBe([line]);

    [Theory]
    [InlineData("Figures of the harvest were sent to the town, where nobody read them before the spring came.")]
    [InlineData("Photo albums stood on the shelf, and the clerk took them down: he had not seen them for years.")]
    public void Read_SentenceThatBeginsLikeACaption_IsProse(string line) =>
        ReadingSteps.ReadText($"{Paragraph}\n\n{line}\n\n{Paragraph}").Words(RegionKind.Caption).ShouldBeEmpty();

    [Fact]
    public void Read_LineOfSignsAndBrokenLetters_IsFurniture() =>
        ReadingSteps.ReadText($"{Paragraph}\n\n|~ .i ^> | ■ e\\ =\n\n{Paragraph}").Words(RegionKind.Furniture).ShouldBe(["|~ .i ^> | ■ e\\ ="]);

    [Theory]
    [InlineData("* * *")]
    [InlineData("x = y * 2")]
    [InlineData("| a | b | c |")]
    public void Read_LineOfMeantSigns_IsNoDebris(string line) =>
        ReadingSteps.ReadText($"{Paragraph}\n\n{line}\n\n{Paragraph}").Words(RegionKind.Furniture).ShouldBeEmpty();

    private const string Paragraph = "The clerk of the village wrote in the evening that he had not been at the station, and that the letter was not his.";
}
