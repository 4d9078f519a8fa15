using Attest.Reading.Tests.Conformance;

namespace Attest.Reading.Tests.Odt;

public class OdtReaderTests
{
    [Fact]
    public void Read_WrittenByLibreOffice_IsTakenApartIntoRegions()
    {
        var witness = OfficeFiles.Whole("Odt", "libreoffice.odt");
        witness.Draw().ShouldBe(
        [
            "Markup {a wealthy}",
            "Title The Mill at Oster",
            "Heading Before the flood",
            "Body The mill stood by the river since 1874. Its last owner was Карл Вебер, a café keeper’s son; he left it in 1937.",
            "FootnoteMark {1}",
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
            "Footnote Показания соседа, 1956.",
            "Furniture {Oster papers, folder 4}",
            "Furniture {Page 1}",
        ]);
        witness.DrawEntries().ShouldBe(["Name=Карл Вебер miller; Year=1937; Fate=arrested", "Name=Anna Weber; Fate=returned"]);
        (witness.Description.Author, witness.Description.Published?.Text).ShouldBe(("Ada Lind", "1998-05-02"));
    }

    [Fact]
    public void Read_FlatFile_ReadsTheSameText()
    {
        var flat = OfficeFiles.Read("Odt", "written-by-hand.fodt").Witness.ShouldNotBeNull();

        flat.Format.ShouldBe("fodt");
        flat.Transcript.Reading.ShouldBe(OfficeFiles.Read("Odt", "libreoffice.odt").Witness!.Transcript.Reading);
        OriginCheck.WhatIsWrong(flat.Transcript, flat.Encoding, _ => OfficeFiles.Bytes("Odt", "written-by-hand.fodt")).ShouldBe("");
    }

    [Fact]
    public void Read_WrittenByPandoc_KeepsNotesListsAndTables() =>
        OfficeFiles.Read("Odt", "pandoc.odt").Witness.ShouldNotBeNull().Draw(RegionKind.FootnoteMark)[^9..].ShouldBe(
        [
            "ListItem a grey horse",
            "ListItem two chests",
            "ListItem Name\tYear\tFate",
            "ListItem Карл Вебер\t1937\tarrested",
            "ListItem Anna Weber\t1946\treturned",
            "Body After the table the story ends.",
            "Footnote See the land book of Oster, page 12.",
            "Footnote Показания соседа, 1956.",
            "Furniture {1}",
        ]);

    [Fact]
    public void NotesInBoxes_AreReadInTheOrderOfTheFile()
    {
        const string Body = "<text:p>One<draw:frame><draw:text-box><text:p>box<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>first</text:p></text:note-body></text:note></text:p></draw:text-box></draw:frame>"
            + " two<text:note><text:note-citation>2</text:note-citation><text:note-body><text:p>second</text:p></text:note-body></text:note>.<office:annotation><text:p>why?</text:p></office:annotation></text:p>";

        ReadingSteps.ReadBytes("a.odt", PackageSample.OdtOf(Body)).Witness.ShouldNotBeNull().Draw(RegionKind.FootnoteMark)
            .ShouldBe(["Body One two.", "Body box", "Footnote first", "Footnote second", "Furniture {why?}"]);
    }

    [Fact]
    public void Encrypted_IsAFindingThatSaysWhatToDo()
    {
        const string Manifest = "<manifest:manifest><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";

        ReadingSteps.ReadBytes("a.odt", PackageSample.OdtOf("", ("META-INF/manifest.xml", Manifest))).Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.encrypted");
    }
}
