using Attest.Reading.Tests.Conformance;

namespace Attest.Reading.Tests.Docx;

public class DocxReaderTests
{
    [Fact]
    public void Read_WrittenByLibreOffice_IsTakenApartIntoRegions()
    {
        var witness = OfficeFiles.Whole("Docx", "libreoffice.docx");
        witness.Draw().ShouldBe(
        [
            "Title The Mill at Oster",
            "Heading Before the flood",
            "Body The mill stood by the river since 1874. Its last owner was Карл Вебер, a café keeper’s son; he left it in 1937.",
            "FootnoteMark {1}",
            "Markup {a wealthy}",
            "Markup {(check this)}",
            "Heading Что помнили соседи",
            "Body Его увезли ночью 5 ноября 1937 года. Вернулась только жена.",
            "FootnoteMark {2}",
            "Quotation I saw the cart myself. It stood till morning.",
            "ListItem a grey horse",
            "ListItem two chests",
            "ListItem Name\tYear\tFate",
            "ListItem Карл Вебер miller\t1937\tarrested",
            "ListItem Anna Weber\t\treturned",
            "Body After the table the story ends.",
            "Footnote See the land book of Oster, page 12.",
            "FootnoteMark {1}",
            "Footnote Показания соседа, 1956.",
            "FootnoteMark {2}",
            "Furniture {Oster papers, folder 4}",
            "Furniture {Page 1}",
        ]);
        witness.DrawEntries().ShouldBe(["Name=Карл Вебер miller; Year=1937; Fate=arrested", "Name=Anna Weber; Fate=returned"]);
        var about = witness.Description;
        (about.Title, about.Author, about.Published?.Text, about.Revised?.Text).ShouldBe(("The Mill at Oster", "Ada Lind", "1998-05-02", "1999-06-03"));
    }

    [Fact]
    public void Read_WrittenByPandoc_IsTakenApartIntoRegions() =>
        OfficeFiles.Read("Docx", "pandoc.docx").Witness.ShouldNotBeNull().Draw(RegionKind.FootnoteMark).ShouldBe(
        [
            "Title The Mill at Oster",
            "Byline Ada Lind",
            "Byline 1938-05-02",
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

    [Fact]
    public void Read_Parts_AreOriginsInTheirOrder()
    {
        var witness = OfficeFiles.Read("Docx", "libreoffice.docx").Witness.ShouldNotBeNull();

        witness.Transcript.Origins.Select(o => o.Part).ShouldBe(["word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/footer1.xml"]);
    }

    [Theory]
    [InlineData("Заголовок 2")]
    [InlineData("Überschrift 2")]
    [InlineData("heading 2")]
    public void Heading_ByNameOfStyleInAnyLanguage_HasItsLevel(string name)
    {
        string styles = $"<w:styles><w:style w:type=\"paragraph\" w:styleId=\"a2\"><w:name w:val=\"{name}\"/></w:style></w:styles>";
        byte[] bytes = PackageSample.DocxOf("<w:p><w:pPr><w:pStyle w:val=\"a2\"/></w:pPr><w:r><w:t>Ночь</w:t></w:r></w:p>", ("word/styles.xml", styles));

        var region = ReadingSteps.ReadBytes("a.docx", bytes).Witness.ShouldNotBeNull().Transcript.Regions.ShouldHaveSingleItem();

        (region.Kind, region.Level).ShouldBe((RegionKind.Heading, 2));
    }

    [Fact]
    public void TextBox_FollowsItsParagraphAndIsReadOnce()
    {
        const string Box = "<w:txbxContent><w:p><w:r><w:t>Stamp: received</w:t></w:r></w:p></w:txbxContent>";
        const string Body = "<w:p><w:r><w:t>The letter </w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + Box + "</mc:Choice><mc:Fallback>" + Box
            + "</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>came late.</w:t></w:r></w:p><w:p><w:r><w:t>Nobody answered.</w:t></w:r></w:p>";

        ReadingSteps.ReadBytes("a.docx", PackageSample.DocxOf(Body)).Witness.ShouldNotBeNull().Draw()
            .ShouldBe(["Body The letter came late.", "Body Stamp: received", "Body Nobody answered."]);
    }

    [Fact]
    public void FieldCodesAndOldProperties_AreNoText()
    {
        const string Body = "<w:p><w:pPr><w:pPrChange><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:instrText>PAGE \\* MERGEFORMAT</w:instrText></w:r>"
            + "<w:r><w:t>co</w:t><w:softHyphen/><w:t>operate</w:t><w:noBreakHyphen/><w:t>d</w:t><w:br/><w:t>twice</w:t></w:r></w:p>";

        var transcript = ReadingSteps.ReadBytes("a.docx", PackageSample.DocxOf(Body)).Witness.ShouldNotBeNull().Transcript;

        transcript.Received.ShouldBe("co\u00ADoperate\u2011d\ntwice");
        transcript.Reading.ShouldBe("cooperate\u2011d twice");
    }

    [Theory]
    [InlineData("WordDocument", "reading.format")]
    [InlineData("EncryptedPackage", "reading.encrypted")]
    [InlineData("Workbook", "reading.binary")]
    public void OldOrEncryptedOfficeFile_IsAFindingThatSaysWhatToDo(string entry, string code)
    {
        byte[] bytes = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. System.Text.Encoding.Unicode.GetBytes(entry)];

        ReadingSteps.ReadBytes("a.doc", bytes).Findings.ShouldHaveSingleItem().Code.ShouldBe(code);
    }
}
