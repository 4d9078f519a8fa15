using Attest.Reading.Tests.Pages;

namespace Attest.Reading.Tests.Alto;

public class AltoFormatTests
{
    private const string Divided = """
        <alto xmlns="http://www.loc.gov/standards/alto/ns-v2#"><Description><sourceImageInformation><fileName>b.tif</fileName></sourceImageInformation></Description>
        <Tags><StructureTag ID="T1" LABEL="heading"/><LayoutTag ID="T2" LABEL="NumberingZone"/></Tags>
        <Layout><Page WIDTH="900" HEIGHT="1200" PRINTED_IMG_NR="xiv"><TopMargin><TextBlock><TextLine><String CONTENT="XIV" HPOS="800" VPOS="20" WIDTH="40" HEIGHT="20"/></TextLine></TextBlock></TopMargin>
        <PrintSpace><TextBlock TAGREFS="T1"><TextLine><String CONTENT="Of" HPOS="100" VPOS="80" WIDTH="40" HEIGHT="20"/><SP/><String CONTENT="bells &amp; ropes" HPOS="160" VPOS="80" WIDTH="90" HEIGHT="20"/></TextLine></TextBlock>
        <TextBlock><TextLine HPOS="100" VPOS="120" WIDTH="500" HEIGHT="20"><String CONTENT="The" HPOS="100" VPOS="120" WIDTH="40" HEIGHT="20" WC="0.5"/><SP/><String CONTENT="inscrip" SUBS_TYPE="HypPart1" SUBS_CONTENT="inscription" HPOS="160" VPOS="120" WIDTH="90" HEIGHT="20"/><HYP CONTENT="&#xAD;" HPOS="250" VPOS="120" WIDTH="9" HEIGHT="20"/></TextLine>
        <TextLine HPOS="100" VPOS="150" WIDTH="500" HEIGHT="20"><String CONTENT="tion" SUBS_TYPE="HypPart2" SUBS_CONTENT="inscription" HPOS="100" VPOS="150" WIDTH="60" HEIGHT="20"/><SP/><String CONTENT="is" HPOS="180" VPOS="150" WIDTH="20" HEIGHT="20"/><SP/><String CONTENT="worn." HPOS="210" VPOS="150" WIDTH="60" HEIGHT="20"/></TextLine></TextBlock>
        <TextBlock TAGREFS="T2"><TextLine><String CONTENT="14" HPOS="400" VPOS="1100" WIDTH="40" HEIGHT="20"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>
        """;

    [Fact]
    public void Read_FileOfTesseract_GivesWordsPlacesAndPicture()
    {
        var witness = PageFiles.Witness("Alto/Files/leaf.xml");
        var transcript = witness.Transcript;

        witness.Format.ShouldBe("alto");
        transcript.Reading.ShouldBe("The ferry crossed at noon on 3 May 1871.\n\nПаром ходил до поздней осени, и билеты продавал сам перевозчик.");
        transcript.Pages.ShouldHaveSingleItem().ShouldBe(new Page(1, 1400, 420) { Image = "scan.png" });
        transcript.Places[1].Box.ShouldBe(new PageBox(151, 51, 99, 37));
        transcript.Places[1].Confidence.ShouldBe(0.96);
    }

    [Fact]
    public void Read_DividedWordsTagsAndMargins_AreUnderstood()
    {
        var witness = ReadingSteps.Read("a.xml", Divided);

        witness.Draw().ShouldBe(["Furniture {XIV}", "Heading Of bells & ropes", "Body The inscription is worn.", "Furniture {14}"]);
        witness.Transcript.Pages[0].Label.ShouldBe("xiv");
        witness.Transcript.Emendations.ShouldHaveSingleItem().Kind.ShouldBe(EmendationKind.LineEndHyphen);
    }

    [Fact]
    public void Read_EntitiesOfItsOwn_AreNotExpanded()
    {
        var result = ReadingSteps.ReadBytes("a.xml", System.Text.Encoding.UTF8.GetBytes("<!DOCTYPE alto [<!ENTITY a \"boom\">]>" + Divided.Replace("worn.", "worn &a;.", StringComparison.Ordinal)));

        result.Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.xml-entities");
        result.Witness!.Transcript.Reading.ShouldContain("worn &a;.");
    }
}
