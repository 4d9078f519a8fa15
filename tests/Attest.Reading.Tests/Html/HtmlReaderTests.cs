namespace Attest.Reading.Tests.Html;

public class HtmlReaderTests
{
    [Fact]
    public void Page_IsTakenApartIntoRegions()
    {
        var witness = ReadingSteps.ReadPage(
            """
            <!DOCTYPE html><html lang="en"><head><title>Jean Roux - Site</title><meta name="author" content="Jane Doe">
            <meta property="article:published_time" content="2011-04-05T10:00"><link rel="canonical" href="https://example.org/roux"><script>no("<p>words")</script></head>
            <body><div id="cookie-bar">We use cookies <button>OK</button></div><nav><ul><li><a href="/">Home</a></ul></nav>
            <h1>Jean Roux</h1><p>He was born at <a href="/t">Toulouse</a> &amp; taught<sup class="reference">[1]</sup> there.
            <h2>Works<span class="mw-editsection">[edit]</span></h2><ul><li>On <i>Trade</i></ul>
            <blockquote><p>I was there.</p></blockquote><table><tr><td>1790<td>mayor</table><footer>© The Site</footer>
            """);

        witness.Draw().ShouldBe(
        [
            "ConsentBanner {We use cookies}",
            "ConsentBanner {OK}",
            "Navigation {Home}",
            "Title Jean Roux",
            "Body He was born at Toulouse & taught there.",
            "FootnoteMark {[1]}",
            "Heading Works",
            "FootnoteMark {[edit]}",
            "ListItem On Trade",
            "Quotation I was there.",
            "ListItem 1790\tmayor",
            "Furniture {© The Site}",
        ]);
        var about = witness.Description;
        (about.Title, about.Author, about.Published?.Text, about.Url, about.Language).ShouldBe(("Jean Roux", "Jane Doe", "2011-04-05", "https://example.org/roux", "en"));
    }

    [Fact]
    public void InfoboxTable_GivesOneRegionALine() =>
        ReadingSteps.ReadPage(
            """
            <table class="infobox vcard"><tr><th colspan=2>Mayor of Toulouse<tr><td colspan=2><b>In office</b><br>1790&nbsp;&ndash; 1791
            <tr><th>Born<td>Jean Paul Roux<br>3 May 1760<br>Toulouse<tr><th>Died<td>1794<span style="display: none">(1794)</span> (aged 33)</table><p>He was a physician.
            """).Draw().ShouldBe(
            [
                "Infobox Office: Mayor of Toulouse",
                "Infobox In office: 1790 – 1791",
                "Infobox Born: Jean Paul Roux",
                "Infobox Born: 3 May 1760",
                "Infobox Born: Toulouse",
                "Infobox Died: 1794 (aged 33)",
                "Body He was a physician.",
            ]);

    [Fact]
    public void Origins_LeadEveryCharacterToTheFile()
    {
        const string Page = "<p>M&uuml;ller &amp; <b>S\u00f6hne</b>\r\n  left\u00a0Lyon.</p>";
        var transcript = ReadingSteps.ReadPage(Page).Transcript;

        transcript.Received.ShouldBe("Müller & Söhne left\u00a0Lyon.");
        string FileOf(string words) => transcript.Origins[0].Map
            .ToReceived(Attest.Text.TextSpan.FromLength(transcript.Received.IndexOf(words, StringComparison.Ordinal), words.Length)).In(Page);
        FileOf("Müller").ShouldBe("M&uuml;ller");
        FileOf("Söhne").ShouldBe("Söhne");
        FileOf("e l").ShouldBe("e</b>\r\n  l");
    }

    [Theory]
    [InlineData("<p>one <a href=\"x>two</p><p>three", "one two\n\nthree")]
    [InlineData("</div></p>one<p", "one")]
    [InlineData("<!-- never closed <p>one", null)]
    [InlineData("one <1 two < three &nosuch; &#0; &#x41;", "one <1 two < three &nosuch; &#0; A")]
    [InlineData("<ul><li>one<ul><li>two</ul><li>three</ul>", "one\n\ntwo\n\nthree")]
    [InlineData("<div>one<p>two<table><tr><td>three</div>four", "one\n\ntwo\n\nthree\n\nfour")]
    public void MalformedPage_LosesNoWords(string page, string? reading) =>
        ReadingSteps.ReadBytes("a.html", System.Text.Encoding.UTF8.GetBytes(page)).Witness?.Transcript.Reading.ShouldBe(reading);

    [Fact]
    public void ListOfLinksInsideTheText_StaysSinceItMayBeAListOfPersons()
    {
        const string Links = "<ul><li><a href=1>Anna A</a><li><a href=2>Boris B</a><li><a href=3>Clara C</a><li><a href=4>David D</a></ul>";
        const string Prose = "<p>These four persons were taken from their homes in the night before the election was held.</p>";

        ReadingSteps.ReadPage(Prose + Links + Prose).Words(RegionKind.ListItem).Count().ShouldBe(4);
        ReadingSteps.ReadPage(Links + Prose).Words(RegionKind.Navigation).Count().ShouldBe(4);
    }
}
