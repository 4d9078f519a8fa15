namespace Attest.Reading.Tests.Html;

public class HtmlTablesTests
{
    private const string Prose = "<p>He was born at Toulouse and taught there until the school was closed by the new prefect in the spring of that year.</p>";

    [Fact]
    public void TableOfHeadedRows_IsAFactBoxWithoutAClass() =>
        ReadingSteps.ReadPage(
            "<h1>Jean Roux</h1><table><tr><th>Born</th><td>3 May 1790</td></tr><tr><th>Trade:</th><td>weaver<br>and printer</td></tr><tr><th>Kin</th><td>none</td></tr></table>" + Prose)
            .Draw(RegionKind.Body).ShouldBe(["Title Jean Roux", "Infobox Born: 3 May 1790", "Infobox Trade: weaver and printer", "Infobox Kin: none"]);

    [Theory]
    [InlineData("<tr><th>1790<td>mayor<tr><th>1791<td>dead<tr><th>1792<td>buried")]
    [InlineData("<tr><td>Ash<td>mayor<tr><td>Berg<td>clerk<tr><td>Cole<td>smith")]
    [InlineData("<tr><th>Name<th>Trade<tr><td>Berg<td>clerk<tr><td>Cole<td>smith")]
    public void OtherTables_AreNone(string rows) =>
        ReadingSteps.ReadPage($"<h1>Town</h1><table>{rows}</table>{Prose}").Words(RegionKind.Infobox).ShouldBeEmpty();

    [Fact]
    public void ListOfTerms_IsLabelledLines() =>
        ReadingSteps.ReadPage($"<h1>Jean Roux</h1>{Prose}<dl><dt>Died:</dt><dd>5 June 1850</dd><dd>at Lyon</dd><dt>Office</dt><dd>mayor</dd></dl>{Prose}")
            .Draw(RegionKind.Body).ShouldBe(["Title Jean Roux", "Infobox Died: 5 June 1850", "Infobox Died: at Lyon", "Infobox Office: mayor"]);

    [Fact]
    public void Quotation_SaysBelowWhoseItIs() =>
        ReadingSteps.ReadPage($"{Prose}<blockquote><p>I saw it.</p><cite>Anna Berg, <i>Letters</i></cite></blockquote><blockquote>So did <cite>The Lamp</cite>.<footer>Karl Berg</footer></blockquote>{Prose}")
            .Draw(RegionKind.Body).ShouldBe(["Quotation I saw it.", "Caption Anna Berg, Letters", "Quotation So did The Lamp.", "Caption Karl Berg"]);

    [Fact]
    public void EmptyCells_KeepTheirPlace()
    {
        var witness = ReadingSteps.ReadPage("<table><tr><td>Name<td>Place<td>Year<tr><td><td>Lyon<td>1850<tr><td>Ash<td><td>1851<tr><td><td>none</table>" + Prose);

        witness.Draw(RegionKind.Body).ShouldBe(["ListItem Name\tPlace\tYear", "ListItem \tLyon\t1850", "ListItem Ash\t\t1851"]);
        witness.Transcript.Reading.ShouldContain("\n\nnone\n\n");
    }

    [Fact]
    public void LinesThatAPageEndsItself_AreVerseWhereTheyReadLikeIt()
    {
        var witness = ReadingSteps.ReadPage($"{Prose}<p>The river rose and took the mill<br>and all the corn we had<br>The miller stands upon the hill<br>and says the year is bad</p><p>12 Mill Lane<br>Lower Hollow<br>Ashford<br>England</p>");

        witness.Words(RegionKind.Verse).Count().ShouldBe(4);
        witness.Transcript.Reading.ShouldContain("took the mill\nand all the corn we had\nThe miller");
        witness.Transcript.Reading.ShouldContain("12 Mill Lane Lower Hollow Ashford England");
    }
}
