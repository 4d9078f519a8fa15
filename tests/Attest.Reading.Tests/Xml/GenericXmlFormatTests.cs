namespace Attest.Reading.Tests.Xml;

public class GenericXmlFormatTests
{
    private const string FindingAid =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <ead><eadheader><filedesc><titlestmt><titleproper>Papers of the <emph>Berg</emph> family</titleproper></titlestmt></filedesc></eadheader>
        <archdesc><did><unitid>MS 14</unitid><unitdate>1863</unitdate><origination><persname>Anna Berg</persname></origination></did>
        <scopecontent><p>Letters &amp; diaries, with <persname>Karl Berg</persname>, a miller.</p><p>Bought in 1901.</p></scopecontent>
        <dsc><c01><did><unittitle>Letters</unittitle><physdesc><extent>3 boxes</extent></physdesc></did></c01></dsc></archdesc></ead>
        """;

    [Fact]
    public void Read_FindingAid_HasABlockAnElementAndSaysWhatItIs()
    {
        var witness = ReadingSteps.Read("a.xml", FindingAid);

        witness.Format.ShouldBe("xml");
        witness.Draw().ShouldBe(
        [
            "Title Papers of the Berg family",
            "Body MS 14",
            "Body 1863",
            "Body Anna Berg",
            "Body Letters & diaries, with Karl Berg, a miller.",
            "Body Bought in 1901.",
            "Heading Letters",
            "Body 3 boxes",
        ]);
        (witness.Description.Title, witness.Description.Published?.Text, witness.Description.ArchivalReference).ShouldBe(("Papers of the Berg family", "1863", "MS 14"));
    }

    [Fact]
    public void Read_BrokenFile_GivesAFindingAndWhatThereIs()
    {
        var result = ReadingSteps.ReadBytes("a.xml", "<!DOCTYPE a [<!ENTITY b \"boom\">]><a><b>One.</b><c>Two &b;"u8.ToArray());

        result.Witness.ShouldNotBeNull().Draw().ShouldBe(["Body One.", "Body Two &b;"]);
        result.Findings.Select(f => f.Code).ShouldBe(["reading.xml-entities", "reading.damaged"]);
    }

    [Theory]
    [InlineData("a.xml", "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body><p>Words.</p></body></html>", "html")]
    [InlineData("a.xml", "<note>Words.</note>", "xml")]
    [InlineData("a.txt", "<?xml version=\"1.0\"?><note>Words.</note>", "xml")]
    [InlineData("a.txt", "<note>Words.</note>", "text")]
    public void Format_IsToldByTheFirstElement(string path, string text, string format) => ReadingSteps.Read(path, text).Format.ShouldBe(format);
}
