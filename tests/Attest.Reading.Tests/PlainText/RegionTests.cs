namespace Attest.Reading.Tests.PlainText;

public class RegionTests
{
    [Fact]
    public void Wiki_HeadingsLoseTheirSigns()
    {
        var witness = ReadingSteps.ReadText("= Marie Roux =\n\n== Early years ==\nShe was born at Lyon and taught there.\n");

        witness.Draw(RegionKind.Markup).ShouldBe(["Title Marie Roux", "Heading Early years", "Body She was born at Lyon and taught there."]);
        witness.Description.Title.ShouldBe("Marie Roux");
    }

    [Fact]
    public void WrappedLines_BecomeParagraphsAndDividedWordsAreJoined()
    {
        const string Text = "The council met in the town hall and de-\ncided that the well-known preacher must\nleave before winter. It was a well-known\n"
            + "case.\n\nNobody spoke for him.";

        ReadingSteps.ReadText(Text).Transcript.Reading.ShouldBe(
            "The council met in the town hall and decided that the well-known preacher must leave before winter. "
            + "It was a well-known case.\n\nNobody spoke for him.");
    }

    [Fact]
    public void Letter_DateLineAndSalutationAreNoHeadings() =>
        ReadingSteps.ReadText("Vienna, 12 March 1849\n\nDear Sir,\n\nYour letter reached me only yesterday, for the roads are bad and the post is slow.\n")
            .Draw().ShouldBe(
            [
                "DateLine Vienna, 12 March 1849",
                "Body Dear Sir,",
                "Body Your letter reached me only yesterday, for the roads are bad and the post is slow.",
            ]);

    [Fact]
    public void ScrapedPage_FurnitureIsLeftOutAndTheBylineDescribesTheSource()
    {
        var witness = ReadingSteps.ReadText(
            "History > France > Revolution >\n\nThe Trial of the Girondins\n\nBy Jane Doe © May 1999 (updated June 2004)\n\n"
            + "The trial opened before a court that had been told what to find, and it lasted six days.[2]\n\nX\n\n"
            + "France | Spain | Italy | Poland |\n\nShare this page\n");

        witness.Draw().ShouldBe(
        [
            "Navigation {History > France > Revolution >}",
            "Title The Trial of the Girondins",
            "Byline By Jane Doe © May 1999 (updated June 2004)",
            "Body The trial opened before a court that had been told what to find, and it lasted six days.",
            "FootnoteMark {[2]}",
            "Furniture {X}",
            "Navigation {France | Spain | Italy | Poland |}",
            "Navigation {Share this page}",
        ]);
        (witness.Description.Author, witness.Description.Published?.Text, witness.Description.Retrieved?.Text).ShouldBe(("Jane Doe", "1999-05", "2004-06"));
    }

    [Fact]
    public void ChapterNumbers_AreNoCloseBoxes() =>
        ReadingSteps.ReadText("IX\n\nThe year began badly for them.\n\nX\n\nIt ended worse.\n").Draw().ShouldNotContain(d => d.StartsWith("Furniture"));

    [Theory]
    [InlineData("References")]
    [InlineData("== Примечания ==")]
    [InlineData("## Einzelnachweise")]
    [InlineData("Referencias:")]
    public void ReferenceHeading_MakesAReferenceListOfWhatFollows(string heading) =>
        ReadingSteps.ReadText($"Title\n\nA first paragraph that tells of the life.\n\n{heading}\n\n1. ^ Smith, History, 1990.\nhttp://example.org\n")
            .Words(RegionKind.ReferenceList).ShouldBe(["1. ^ Smith, History, 1990.", "http://example.org"]);

    [Fact]
    public void Verse_IsToldFromNames()
    {
        const string Poem = "He wrote this in prison:\n\nThe river bends below the hill,\nand nobody is there\nto say my name, or sing, or fill\nthe silence of the air\n";
        const string Names = "The list was read aloud in the yard that morning:\n\nIvan Petrov\nPyotr Sidorov\nAnna Belova\nOlga Lvova\n";

        ReadingSteps.ReadText(Poem).Words(RegionKind.Verse).Count().ShouldBe(4);
        ReadingSteps.ReadText(Names).Words(RegionKind.Verse).ShouldBeEmpty();
        ReadingSteps.ReadText(Names).Transcript.Reading.ShouldContain("Olga Lvova");
    }

    [Fact]
    public void InlineMarkup_IsLeftOutOfTheReading() =>
        ReadingSteps.ReadText("She read *The Rights of Man*, '''aloud''', to <u>Paul [[Lyon|of Lyon]]</u>[citation needed] and 3 * 4 < 5 > 2 people.[12][a]")
            .Transcript.Reading.ShouldBe("She read The Rights of Man, aloud, to Paul of Lyon and 3 * 4 < 5 > 2 people.");

    [Fact]
    public void BracketedWordsOfAnEditor_Stay() =>
        ReadingSteps.ReadText("He wrote that they [the judges] had erred [sic] in 1794.").Transcript.Reading
            .ShouldBe("He wrote that they [the judges] had erred [sic] in 1794.");

    [Theory]
    [InlineData("en", "The people who were in the town at that time had been told of it.")]
    [InlineData("ru", "Он был арестован в тот же день и не вернулся к себе домой.")]
    [InlineData("de", "Er wurde am selben Tag verhaftet und ist nicht mehr nach Hause gekommen.")]
    [InlineData("fr", "Il fut arrêté le même jour et ne revint pas dans la maison de ses parents.")]
    [InlineData("es", "Fue detenido el mismo día y no volvió a la casa de sus padres.")]
    [InlineData("ru", "Ершов Илья Львович, 1890, крестьянин, осуждён тройкой, расстрелян 5.08.1931, реабилитирован прокуратурой")]
    [InlineData("und", "Ivanov 1890 Petrov 1891")]
    public void Language_IsToldByFrequentWords(string expected, string text) =>
        ReadingSteps.ReadText(text).Description.Language.ShouldBe(expected);
}
