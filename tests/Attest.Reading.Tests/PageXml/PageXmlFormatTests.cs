using Attest.Reading.Tests.Pages;

namespace Attest.Reading.Tests.PageXml;

/// <summary><c>leaf.xml</c> is written in the form that Transkribus exports.</summary>
public class PageXmlFormatTests
{
    [Fact]
    public void Read_Leaf_FollowsReadingOrderAndRegionTypes()
    {
        var witness = PageFiles.Witness("PageXml/Files/leaf.xml");

        witness.Format.ShouldBe("page");
        witness.Draw().ShouldBe(
        [
            "Furniture {л. 7}",
            "Heading Журнал маяка",
            "Body Смотритель маяка вёл метеорологический журнал с 1908 года & подписывал каждую страницу.",
            "Footnote Последние записи сделаны карандашом.",
        ]);
        witness.Transcript.Pages.ShouldHaveSingleItem().ShouldBe(new Page(1, 2400, 3200) { Image = "leaf_0007.jpg" });
    }

    [Fact]
    public void Read_WordsThatSayOtherThanTheLine_GiveWayToIt()
    {
        var transcript = PageFiles.Witness("PageXml/Files/leaf.xml").Transcript;
        var places = transcript.Places.Select(p => transcript.WordsAt(p)).ToList();

        places.ShouldContain("маяка");
        places.ShouldContain("рологический журнал с 1908 года & подписывал");
        transcript.Received.ShouldNotContain("рологическии ");
    }

    [Fact]
    public void Read_PointsOfTheOldSchemaAndSeveralTexts_GiveBoxAndFirstText()
    {
        const string Old = """
            <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2010-03-19"><Page imageFilename="b.tif" imageWidth="900" imageHeight="1200"><TextRegion id="r">
            <TextLine id="l"><Coords><Point x="10" y="20"/><Point x="210" y="20"/><Point x="210" y="60"/></Coords>
            <TextEquiv index="1"><Unicode>The bell was rang.</Unicode></TextEquiv><TextEquiv index="0" conf="0.8"><Unicode>The bell was rung.</Unicode></TextEquiv></TextLine></TextRegion></Page></PcGts>
            """;

        var transcript = ReadingSteps.Read("a.xml", Old).Transcript;

        transcript.Reading.ShouldBe("The bell was rung.");
        transcript.Places.ShouldHaveSingleItem().ShouldBe(new PagePlace(transcript.Places[0].Received, 1, new PageBox(10, 20, 200, 40)) { Confidence = 0.8 });
    }
}
