namespace Attest.Reading.Tests.Sources;

public class EmbeddedSourceTests
{
    [Fact]
    public void NumberedSeries_GivesAuthorTitleDateAndBody()
    {
        var transcript = ReadingSteps.ReadText(
            "The Peasants' War\n\nThe rising began in the summer and had reached Franconia before the princes took it for more than a riot.\n\nPrimary Sources\n\n"
            + "(1) Hans Müller, *Chronicle of Bulgenbach* (June, 1525)\n\nWe came with a banner of black and white.\n\nNobody struck us.\n\n"
            + "(2) <u>The Gazette</u> (23rd August, 1525)\n\nThe matter is settled.\n\n© Jane Doe, March 2013").Transcript;

        transcript.Sources.Select(s => (s.Number, s.Author, s.Title, s.Date?.Text, s.Body.In(transcript.Reading))).ShouldBe(
        [
            (1, "Hans Müller", "Chronicle of Bulgenbach", "1525-06", "We came with a banner of black and white.\n\nNobody struck us."),
            (2, "The Gazette", null, "1525-08-23", "The matter is settled."),
        ]);
        transcript.Sources.ShouldAllBe(s => s.AuthorSpan!.Value.In(transcript.Reading) == s.Author);
    }

    [Fact]
    public void NamedDocuments_AreASeriesWithoutAHeading()
    {
        var transcript = ReadingSteps.ReadText(
            "Документ № 1. Письмо Ершова\n\nЯ не виновен и прошу разобрать моё дело заново.\n\nДокумент № 2. Приказ губернатора (5 мая 1863)\n\nВыслать его из города.").Transcript;

        transcript.Sources.Select(s => (s.Number, s.Author, s.Date?.Text)).ShouldBe([(1, "Ершова", null), (2, null, "1863-05-05")]);
    }

    [Theory]
    [InlineData("Dokument 3: Brief von Karl Braun an Anna Weber, 3. Mai 1863", "Dokument Nr. 4. Vermerk", 3)]
    [InlineData("Document n° 3 : Lettre de Jean Roux à Marie Blanc (3 mai 1863)", "Document n° 4. Note", 3)]
    [InlineData("Documento 3. Carta de Juan Prado a Ana Vega, 3 de mayo de 1863", "Documento N.º 4. Informe", 3)]
    [InlineData("Документ № 5. Письмо И. Ивлева А. Громову, 3 мая 1863 г.", "Документ № 6. Справка", 5)]
    public void NamedDocuments_MayBeginAtAnyNumber(string first, string second, int number)
    {
        var transcript = ReadingSteps.ReadText($"{first}\n\nThe words of the one are here.\n\n{second}\n\nThe words of the other are here.").Transcript;

        transcript.Sources.Select(s => s.Number).ShouldBe([number, number + 1]);
        (transcript.Sources[0].Recipient, transcript.Sources[0].Date?.Text).ShouldBe((transcript.Sources[0].Recipient.ShouldNotBeNull(), "1863-05-03"));
        transcript.Sources[1].Body.In(transcript.Reading).ShouldBe("The words of the other are here.");
    }

    [Fact]
    public void UnnumberedLinesBelowSources_AreCounted()
    {
        var transcript = ReadingSteps.ReadText(
            "Quellen\n\nAnna Weber, Erinnerungen (1851)\n\nIch war damals elf Jahre alt.\n\nKarl Braun, Brief an seine Frau (3. Mai 1849)\n\nMan hat uns verraten.").Transcript;

        transcript.Sources.Select(s => (s.Number, s.Author, s.Date?.Text)).ShouldBe([(1, "Anna Weber", "1851"), (2, "Karl Braun", "1849-05-03")]);
    }

    [Fact]
    public void NumberedPointsOfAnArgument_AreNoSources()
    {
        const string Text = "He gave three grounds.\n\n(1) The court had no right to sit.\n\nNobody had called it.\n\n(2) The judges were his enemies.\n\nAll knew it.\n";

        ReadingSteps.ReadText(Text).Transcript.Sources.ShouldBeEmpty();
    }

    [Fact]
    public void ReferenceList_IsNoSeriesOfSources()
    {
        const string Text = "A life.\n\nSources\n\n1. Smith, History (1990)\n2. Jones, Letters (1991)\n3. Brown, Papers (1992)\n";
        var witness = ReadingSteps.ReadText(Text);

        witness.Transcript.Sources.ShouldBeEmpty();
        witness.Words(RegionKind.ReferenceList).Count().ShouldBe(3);
    }
}
