using System.Text;
using Attest.Reading.Tests.Conformance;

namespace Attest.Reading.Tests.Rtf;

public class RtfReaderTests
{
    [Fact]
    public void Read_WrittenByLibreOffice_IsTakenApartIntoRegions()
    {
        var witness = OfficeFiles.Whole("Rtf", "libreoffice.rtf");
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
            "Markup {•}",
            "ListItem two chests",
            "Markup {•}",
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
        var about = witness.Description;
        (about.Title, about.Author, about.Published?.Text, about.Revised?.Text).ShouldBe(("The Mill at Oster", "Ada Lind", "1998-05-02", "1999-06-03"));
    }

    [Fact]
    public void Read_WrittenByPandoc_KeepsHeadingsNotesAndTables()
    {
        var witness = OfficeFiles.Read("Rtf", "pandoc.rtf").Witness.ShouldNotBeNull();

        witness.Words(RegionKind.Heading).ShouldBe(["Before the flood", "Что помнили соседи"]);
        witness.Transcript.Reading.ShouldContain("Its last owner was Карл Вебер, a cafe\u0301 keeper’s son.");
        witness.Words(RegionKind.ListItem).ShouldBe(["Name\tYear\tFate", "Карл Вебер\t1937\tarrested", "Anna Weber\t1946\treturned"]);
    }

    [Theory]
    [InlineData(@"\ansicpg1251 \'cd\'ee\'f7\'fc", "Ночь", "the file's own code page")]
    [InlineData(@"\ansicpg1252{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f1 \'cd\'ee\'f7\'fc\f0  caf\'e9", "Ночь café", "fonts have code pages of their own")]
    [InlineData(@"{\fonttbl{\f2\fcharset128 C;}}\f2 \'93\'fa\'96\'7b", "日本", "two bytes a character")]
    [InlineData(@"\u1053?\u1086?\uc2\u1095\'3f\'3f\uc0\u1100 .", "Ночь.", "fallbacks are passed over")]
    [InlineData(@"\u-10179 ?\u-9138 ?", "👎", "a pair of surrogates")]
    [InlineData("co\\-op\\_ed\\~it \\emdash\r\n end\\'zz", "coop‑ed it — endzz", "symbols; a pair of digits that is none")]
    [InlineData(@"one{\upr{?}{\*\ud{\u1078?}}}two", "oneжtwo", "Unicode in place of its fallback")]
    [InlineData(@"a{\pict\bin4 }}{{b}c", "ac", "raw bytes are no braces")]
    [InlineData(@"a {\v hidden}{\deleted gone}b {\field{\*\fldinst HYPERLINK}{\fldrslt link}}{\*\nobody x}", "a b link", "hidden, deleted, codes, unknown")]
    public void Characters_OfAnyCodePage_AreRead(string body, string reading, string why)
    {
        string file = @"{\rtf1\ansi " + body + "}";
        var transcript = ReadingSteps.ReadBytes("a.rtf", Encoding.Latin1.GetBytes(file)).Witness.ShouldNotBeNull(why).Transcript;

        transcript.Reading.ShouldBe(reading, why);
    }

    [Fact]
    public void HeaderRow_LabelsTheRowsBelow()
    {
        const string File = @"{\rtf1\ansi \trowd\trhdr\intbl Name\cell Year\cell\row\trowd\intbl Anna\cell 1946\cell\row\pard After.\par{\pntext 1.\tab}first\par}";

        var witness = ReadingSteps.ReadBytes("a.rtf", Encoding.Latin1.GetBytes(File)).Witness.ShouldNotBeNull();

        witness.Draw().ShouldBe(["ListItem Name\tYear", "ListItem Anna\t1946", "Body After.", "ListItem first", "Markup {1.}"]);
        witness.DrawEntries().ShouldBe(["Name=Anna; Year=1946"]);
    }

    [Fact]
    public void BrokenOff_IsReadWithAFinding()
    {
        var result = ReadingSteps.ReadBytes("a.rtf", Encoding.Latin1.GetBytes(@"{\rtf1\ansi One.\par Two {\b and"));

        result.Findings.ShouldHaveSingleItem().Place.ShouldBe("a.rtf, byte 32");
        result.Witness.ShouldNotBeNull().Transcript.Reading.ShouldBe("One.\n\nTwo and");
    }

    [Fact]
    public void GroupsWithoutEnd_AreReadInBoundedMemory()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(@"{\rtf1\ansi One." + string.Concat(Enumerable.Repeat("{", 2_000_000)) + " deep");

        ReadingSteps.ReadBytes("a.rtf", bytes).Witness.ShouldNotBeNull().Transcript.Reading.ShouldBe("One. deep");
    }
}
