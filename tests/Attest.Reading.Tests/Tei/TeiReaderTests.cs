using System.Text;
using Attest.Reading.Tests.Conformance;

namespace Attest.Reading.Tests.Tei;

public class TeiReaderTests
{
    [Fact]
    public void Read_Edition_IsTakenApartIntoRegions()
    {
        var witness = OfficeFiles.Whole("Tei", "edition.xml");
        witness.Draw().ShouldBe(
        [
            "Title A letter from the mill",
            "Heading Of the flood",
            "Body The water came on Saturday and the foundation gave way; we ran to the church. He said: Leave it all. and so we did.",
            "Markup {I ran}",
            "FootnoteMark {1}",
            "Quotation Nothing stood.",
            "Verse The river rose at night,",
            "Verse the mill went down by day.",
            "Verse No bell was heard.",
            "ListItem a grey horse",
            "ListItem два сундука",
            "ListItem Name\tLoss",
            "ListItem Weber\t40 sacks",
            "Caption The mill",
            "Caption A drawing in ink.",
            "Body A. Lind",
            "Markup {chapel}",
            "Footnote The church of St Mary.",
            "Furniture {and}",
        ]);
        witness.Transcript.Reading.ShouldContain("The river rose at night,\nthe mill went down by day.\n\nNo bell was heard.");
        witness.DrawEntries().ShouldBe(["Name=Weber; Loss=40 sacks"]);
    }

    [Fact]
    public void Header_DescribesTheSourceAndItsShelfMark()
    {
        var about = OfficeFiles.Read("Tei", "edition.xml").Witness.ShouldNotBeNull().Description;

        (about.Title, about.Author, about.Publisher, about.Published?.Text).ShouldBe(("A letter from the mill", "Ada Lind", "Oster Record Society", "1874-03-02"));
        (about.ArchivalReference, about.Language).ShouldBe(("Oster, Town Archive, Letters, box 4, folder 12", "en"));
    }

    [Fact]
    public void EditorsReadings_AreEmendationsOverWhatThePageHas()
    {
        var transcript = OfficeFiles.Read("Tei", "edition.xml").Witness.ShouldNotBeNull().Transcript;

        transcript.Emendations.Select(e => $"{e.Received.In(transcript.Received)} > {e.Reading.In(transcript.Reading)}: {e.Reason}").ShouldBe(
        [
            "watter > water: the edition reads water",
            "Sat. > Saturday: the edition reads Saturday",
            "n- > n: the edition says that the word goes on behind the break",
        ]);
    }

    [Fact]
    public void Pages_HaveTheirLabelsPicturesAndWords()
    {
        var transcript = OfficeFiles.Read("Tei", "edition.xml").Witness.ShouldNotBeNull().Transcript;

        transcript.Pages.Select(p => (p.Label, p.Image)).ShouldBe([("1r", null), ("1v", "page2.jpg")]);
        transcript.Places[0].Received.In(transcript.Received).ShouldStartWith("Of the flood");
        transcript.Places[1].Received.In(transcript.Received).ShouldStartWith("and so we did.");
    }

    [Fact]
    public void Read_WrittenByPandoc_KeepsNotesListsAndTables() =>
        OfficeFiles.Read("Tei", "pandoc.xml").Witness.ShouldNotBeNull().Draw().ShouldBe(
        [
            "Heading Before the flood",
            "Body The mill stood by the river since 1874. Its last owner was Карл Вебер, a cafe\u0301 keeper’s son.",
            "Heading Что помнили соседи",
            "Body Его увезли ночью 5 ноября 1937 года. Вернулась только жена.",
            "Quotation I saw the cart myself.",
            "ListItem a grey horse",
            "ListItem two chests",
            "ListItem Name\tYear\tFate",
            "ListItem Карл Вебер\t1937\tarrested",
            "ListItem Anna Weber\t1946\treturned",
            "Body After the table the story ends.",
            "Footnote See the land book of Oster, page 12.",
            "Footnote Показания соседа, 1956.",
        ]);

    [Theory]
    [InlineData("<p>a <choice><corr>b</corr><sic>c</sic></choice> d</p>", "a c d", "a b d", "the order of the two does not matter")]
    [InlineData("<p>a <choice><reg>b</reg></choice> d</p>", "a b d", "a b d", "a reading alone is read")]
    [InlineData("<p>the <app><rdg>old</rdg><rdg>new</rdg></app> mill</p>", "the old mill\n\nnew", "the old mill", "no lemma: the first reading stands")]
    [InlineData("<p>foun\n <lb break=\"no\"/>\n dation</p>", "foundation", "foundation", "no hyphen on the page, none in the reading")]
    [InlineData("<p>one<lb/>two</p>", "one\ntwo", "one two", "a line end parts words")]
    [InlineData("<p><q>Go!</q> he said.</p><q>Stay.</q>", "Go! he said.\n\nStay.", "Go! he said.\n\nStay.", "words quoted inside a sentence stay in it")]
    public void Readings_AreKeptApart(string body, string received, string reading, string why)
    {
        string file = $"<TEI><text><body>{body}</body></text></TEI>";
        var transcript = ReadingSteps.ReadBytes("a.xml", Encoding.UTF8.GetBytes(file)).Witness.ShouldNotBeNull(why).Transcript;

        transcript.Received.ShouldBe(received, why);
        transcript.Reading.ShouldBe(reading, why);
    }

    [Fact]
    public void OtherXml_KeepsItsWords() =>
        ReadingSteps.ReadBytes("a.xml", "<notes><p>Words.</p></notes>"u8.ToArray()).Witness.ShouldNotBeNull().Transcript.Received.ShouldContain("Words.");
}
