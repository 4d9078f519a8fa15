namespace Attest.Reading.Tests.Marks;

public class ConsentNoticesTests
{
    private const string Whole = "This website uses cookies. By using this website, the conditions about the storing of cookies are accepted. Read more in our Privacy Policy";

    [Theory]
    [InlineData("This site uses cookies. By continuing to browse the site you are agreeing to our use of cookies. Learn more")]
    [InlineData("We use cookies to improve your experience on our website. Privacy Policy")]
    [InlineData("Мы используем файлы cookie. Продолжая использовать сайт, вы соглашаетесь с политикой конфиденциальности.")]
    [InlineData("Diese Website verwendet Cookies. Weitere Informationen finden Sie in unserer Datenschutzerklärung.")]
    [InlineData("Nous utilisons des cookies pour améliorer votre expérience. En savoir plus")]
    [InlineData("Este sitio web utiliza cookies propias y de terceros para mejorar nuestros servicios. Más información")]
    public void WholeNotice_IsLeftOut(string notice)
    {
        var witness = ReadingSteps.ReadText($"The court sat in May.\n\n{notice}\n\nIt rose in June.");

        witness.Transcript.Reading.ShouldBe("The court sat in May.\n\nIt rose in June.");
        witness.Words(RegionKind.ConsentBanner).ShouldBe([notice]);
    }

    [Fact]
    public void Pieces_AreFoundByTheWordingOfTheWholeNotice()
    {
        var witness = ReadingSteps.ReadText(
            $"{Whole}\n\nThis website uses cookies. By using this The queen was brought to the hall and heard the charge in silence, while\n\n"
            + "website, the conditions about the storing\n\nher advocates protested. The sentence was read at four. of cookies are accepted. Read more in our\n\nPrivacy Policy\nShe answered nothing.");

        witness.Transcript.Reading.ShouldBe(
            "The queen was brought to the hall and heard the charge in silence, while her advocates protested. The sentence was read at four."
            + "\n\nShe answered nothing.");
    }

    [Fact]
    public void WordingIsLearnedFromRepetition_WhereTheNoticeNeverStandsWhole()
    {
        const string Piece = "This site uses cookies. By using this site, these rules on personal data";
        var witness = ReadingSteps.ReadText($"{Piece}\n\nFirst he fled.\n\n{Piece}\n\nThen he returned site, these rules on personal data to the city.");

        witness.Transcript.Reading.ShouldBe("First he fled.\n\nThen he returned to the city.");
    }

    [Fact]
    public void ProseThatSharesWordsWithTheNotice_IsKept()
    {
        const string Prose = "More can be found in our archive, and the conditions of the peace are accepted by all; the site, the town and the use of the mill stay open.";

        ReadingSteps.ReadText($"{Whole}\n\n{Prose}").Transcript.Reading.ShouldBe(Prose);
    }

    [Fact]
    public void ADocumentWithoutANotice_LosesNothing()
    {
        const string Prose = "By using this site for forty years they wore the stones away. The privacy policy of the abbey was silence.";

        ReadingSteps.ReadText(Prose).Transcript.Reading.ShouldBe(Prose);
    }

    [Fact]
    public void CloseBoxInsideALine_IsLeftOutOnlyWhereThePageHasBoxes()
    {
        const string Line = "Why did he confess? X If he had hoped, he would not have. Malcolm X Street was not built then.";

        ReadingSteps.ReadText($"X\n\n{Line}\n\nX").Transcript.Reading.ShouldBe(Line.Replace("? X If", "? If", StringComparison.Ordinal));
        ReadingSteps.ReadText(Line).Transcript.Reading.ShouldBe(Line);
    }
}
