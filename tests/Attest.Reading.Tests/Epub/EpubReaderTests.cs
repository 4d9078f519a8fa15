using Attest.Reading.Tests.Conformance;

namespace Attest.Reading.Tests.Epub;

public class EpubReaderTests
{
    [Fact]
    public void Read_WrittenByPandoc_IsTakenApartIntoRegions()
    {
        var witness = OfficeFiles.Whole("Epub", "pandoc.epub");
        witness.Draw(RegionKind.FootnoteMark).ShouldBe(
        [
            "Title The Mill at Oster",
            "Byline Ada Lind",
            "DateLine 1938-05-02",
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
        var about = witness.Description;
        (about.Title, about.Author, about.Published?.Text, about.Language).ShouldBe(("The Mill at Oster", "Ada Lind", "1938-05-02", "en"));
    }

    [Fact]
    public void Read_WrittenByLibreOffice_KeepsHeadingsAndNotes()
    {
        var witness = OfficeFiles.Read("Epub", "libreoffice.epub").Witness.ShouldNotBeNull();

        witness.Words(RegionKind.Heading).ShouldBe(["Before the flood", "Что помнили соседи"]);
        witness.Words(RegionKind.Footnote).ShouldBe(["1See the land book of Oster, page 12.", "2Показания соседа, 1956."]);
    }

    [Fact]
    public void Chapters_FollowEachOtherInTheOrderOfTheSpineWithoutTheTableOfContents()
    {
        var transcript = ReadingSteps.ReadBytes("a.epub", PackageSample.EpubOf(["<h1>The Road</h1><p>He left.</p>", "", "<p>He came home.</p>"])).Witness.ShouldNotBeNull().Transcript;

        transcript.Reading.ShouldBe("The Road\n\nHe left.\n\nHe came home.");
        transcript.Origins.Select(o => o.Part).ShouldBe(["OPS/text/c0.xhtml", "OPS/text/c2.xhtml"]);
        transcript.Regions.Select(r => r.Kind).ShouldBe([RegionKind.Title, RegionKind.Body, RegionKind.Body]);
    }

    [Theory]
    [InlineData("http://www.w3.org/2001/04/xmlenc#aes128-cbc", 1, "open")]
    [InlineData("http://www.idpf.org/2008/embedding", 0, "shut\n\nopen")]
    public void EncryptedChapter_IsAFindingAndTheRestIsRead(string algorithm, int findings, string reading)
    {
        string locks = $"<encryption><EncryptedData><EncryptionMethod Algorithm=\"{algorithm}\"/><CipherData><CipherReference URI=\"OPS/text/c0.xhtml\"/></CipherData></EncryptedData></encryption>";

        var result = ReadingSteps.ReadBytes("a.epub", PackageSample.EpubOf(["<p>shut</p>", "<p>open</p>"], ("META-INF/encryption.xml", locks)));

        result.Findings.Count(f => f.Code == "reading.encrypted").ShouldBe(findings);
        result.Witness.ShouldNotBeNull().Transcript.Reading.ShouldBe(reading);
    }
}
