using System.Text;
using Attest.Reading.Tests.Conformance;

namespace Attest.Reading.Tests.Packages;

public class PackageTests
{
    [Fact]
    public void Bomb_IsAFindingAndNotInflated()
    {
        byte[] bytes = PackageSample.DocxOf("<w:p><w:r><w:t>" + new string(' ', 40 << 20) + "</w:t></w:r></w:p>");

        var result = ReadingSteps.ReadBytes("a.docx", bytes);

        result.Witness.ShouldBeNull();
        result.Findings.ShouldContain(f => f.Code == "reading.bomb" && f.Place == "a.docx, word/document.xml");
    }

    [Fact]
    public void PackageThatBreaksOff_IsReadUpToTheBreak()
    {
        string many = string.Concat(Enumerable.Range(0, 3000).Select(i => $"<w:p><w:r><w:t>Line {i * 7919 % 10007}.</w:t></w:r></w:p>"));
        byte[] bytes = PackageSample.DocxOf(many);

        var result = ReadingSteps.ReadBytes("a.docx", bytes[..(bytes.Length / 2)]);

        result.Findings.ShouldAllBe(f => f.Code == "reading.damaged");
        var regions = result.Witness.ShouldNotBeNull().Transcript.Regions;
        regions.Count.ShouldBeGreaterThan(500);
        regions[1].Reading.In(result.Witness.Transcript.Reading).ShouldBe("Line 7919.");
    }

    [Fact]
    public void EntitiesOfItsOwn_AreNotExpanded()
    {
        byte[] bytes = PackageSample.Zip(
            ("word/document.xml", "<!DOCTYPE d [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;\">]><w:document><w:p><w:r><w:t>one &b; two</w:t></w:r></w:p></w:document>"));

        var result = ReadingSteps.ReadBytes("a.docx", bytes);

        result.Findings.ShouldHaveSingleItem().Code.ShouldBe("reading.xml-entities");
        result.Witness.ShouldNotBeNull().Transcript.Reading.ShouldBe("one &b; two");
    }

    [Fact]
    public void BrokenXml_IsReadUpToTheBreakWithItsPlace()
    {
        const string Start = "<w:document><w:p><w:r><w:t>Ада</w:t></w:r></w:p>";
        byte[] bytes = PackageSample.Zip(("word/document.xml", Start + "<w:p><w:r"));

        var result = ReadingSteps.ReadBytes("a.docx", bytes);

        result.Findings.ShouldHaveSingleItem().Place.ShouldBe($"a.docx, word/document.xml, byte {Encoding.UTF8.GetByteCount(Start + "<w:p>")}");
        result.Witness.ShouldNotBeNull().Transcript.Reading.ShouldBe("Ада");
    }

    [Fact]
    public void NamesThatLeadUpwards_DoNoHarm() =>
        ReadingSteps.ReadBytes("a.docx", PackageSample.DocxOf("<w:p><w:r><w:t>safe</w:t></w:r></w:p>", ("../../etc/passwd", "x"))).Witness.ShouldNotBeNull().Transcript.Reading.ShouldBe("safe");
}
