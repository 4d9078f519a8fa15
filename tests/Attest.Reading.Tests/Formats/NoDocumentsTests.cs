using Attest.Reading.Tests.Conformance;

namespace Attest.Reading.Tests.Formats;

/// <summary>What lies about in folders and is no document.</summary>
public class NoDocumentsTests
{
    [Theory]
    [InlineData("style.css", "a style sheet")]
    [InlineData("site/app.js", "a script")]
    [InlineData("a.woff2", "a font")]
    [InlineData("song.mp3", "a sound recording")]
    [InlineData("Thumbs.db", "the small pictures of a folder that Windows keeps")]
    [InlineData("~$letter.docx", "the mark of a word processor that a document is open")]
    public void Read_FileThatIsNoDocument_IsOnePlainFinding(string path, string what)
    {
        var result = ReadingSteps.ReadAll(path, "body { color: red; }"u8.ToArray()).ShouldHaveSingleItem();

        result.Witness.ShouldBeNull();
        var finding = result.Findings.ShouldHaveSingleItem();
        finding.Code.ShouldBe("reading.no-document");
        finding.Message.ShouldBe($"It was not read: by its name it is {what}, no document.");
    }

    [Fact]
    public void Read_PageWithTheEndingOfAScript_IsReadAllTheSame() =>
        ReadingSteps.ReadBytes("page.js", "<!doctype html><p>Words of a page."u8.ToArray()).Witness.ShouldNotBeNull().Format.ShouldBe("html");

    [Theory]
    [InlineData("a.xlsx", "xl/workbook.xml", "", "spreadsheet")]
    [InlineData("a.pptx", "ppt/presentation.xml", "", "presentation")]
    [InlineData("a.ods", "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "spreadsheet")]
    public void Read_SpreadsheetOrPresentation_IsAFindingThatSaysWhatToDo(string path, string entry, string text, string noun)
    {
        var findings = ReadingSteps.ReadAll(path, PackageSample.Zip(("[Content_Types].xml", "<Types/>"), (entry, text))).SelectMany(r => r.Findings);

        findings.ShouldContain(f => f.Code == "reading.format" && f.Message.Contains(noun));
    }
}
