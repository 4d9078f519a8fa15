namespace Attest.Reading.Tests.Html;

public class MainContentTests
{
    private const string First = "The mill stood by the river for two hundred years, and most of the town worked there, until it burned down in the dry summer of 1911.";
    private const string Second = "Nobody was held to account for the fire. The owners had left for the capital, and the watchman, who slept that night, was never found.";
    private const string Third = "A second inquiry, opened by the council ten years later, found three witnesses who had seen a cart leave the yard before dawn.";
    private const string Text = $"<p>{First}</p><p>{Second}</p><p>{Third}</p>";

    [Fact]
    public void Article_IsKeptAndWhatStandsAroundItStaysAsWhatItIs()
    {
        var witness = ReadingSteps.ReadPage(
            $"""
            <body><div class="top"><a href="/">Town news</a> <a href="/a">Politics</a></div><div class="column"><h1>The mill</h1>{Text}
            <div class="share-box">Tell a friend</div></div>
            <div class="right"><p><a href="/1">Harvest festival opens</a></p><p><a href="/2">Bridge to be closed in May</a></p><p>Call the desk.</p></div>
            <div id="comments"><p>I remember my grandfather telling us about the fire when we were small.</p></div></body>
            """);

        witness.Draw().ShouldBe(
        [
            "Furniture {Town news Politics}",
            "Title The mill",
            $"Body {First}",
            $"Body {Second}",
            $"Body {Third}",
            "Navigation {Tell a friend}",
            "Furniture {Harvest festival opens}",
            "Furniture {Bridge to be closed in May}",
            "Furniture {Call the desk.}",
            "Furniture {I remember my grandfather telling us about the fire when we were small.}",
        ]);
    }

    [Theory]
    [InlineData("<table><tr><td><font size=2>{0}<br><br>{1}</font></td><td width=20%>&nbsp;</td></tr></table><center>{2}</center>")]
    [InlineData("<body bgcolor=#ffffff><center><h2>Fires</h2></center>{0}<p>{1}<p>{2}<hr><i>Written down in 1931</i>")]
    [InlineData("<div class='page has-sidebar with-menu'><div class='menu-open footer-fixed'>{0}<p>{1}<p>{2}</div></div>")]
    [InlineData("<form name=aspnetForm><div>{0}</div><div>{1}</div><div>{2}</div></form>")]
    [InlineData("<div class='post tag-newsletter category-comments'>{0}<p>{1}<p>{2}</div>")]
    [InlineData("<article class='entry author-baker'>{0}<p>{1}<p>{2}</article>")]
    [InlineData("<html><head><title>Fires</title><div>{0}</div><div>{1}</div><div>{2}</div></html>")]
    [InlineData("<section class='report report--ads'><p>{0}<p>{1}<p>{2}</section>")]
    public void PageWithoutFurniture_IsKeptWhole(string page)
    {
        string reading = ReadingSteps.ReadPage(string.Format(null, page, First, Second, Third)).Transcript.Reading;

        reading.ShouldContain(First);
        reading.ShouldContain(Second);
        reading.ShouldContain(Third);
    }

    [Fact]
    public void ShortPostWithLongComments_KeepsThePost()
    {
        string comments = string.Concat(Enumerable.Repeat($"<li><p>{Second}</p><p>{Third}</p></li>", 5));
        var witness = ReadingSteps.ReadPage($"<div><h1>Open thread</h1><p>{First}</p></div><ol class=commentlist>{comments}</ol>");

        witness.Words(RegionKind.Body).ShouldBe([First]);
        witness.Words(RegionKind.Furniture).Count().ShouldBe(10);
    }

    [Fact]
    public void PageThatIsAllComments_IsKept() =>
        ReadingSteps.ReadPage($"<div id=comments>{Text}</div>").Words(RegionKind.Body).Count().ShouldBe(3);

    [Fact]
    public void TeasersBelowAnArticle_AreNavigation()
    {
        const string Teaser = "<div><h3><a href=x>Old bridge to close</a></h3><p>The council said on Monday that the old bridge will be closed for repairs until autumn.</p></div>";
        var witness = ReadingSteps.ReadPage($"<div>{Text}<div>{Teaser}{Teaser}{Teaser}</div></div>");

        witness.Words(RegionKind.Body).Count().ShouldBe(3);
        witness.Words(RegionKind.Navigation).Count().ShouldBe(6);
    }

    [Fact]
    public void ListOfWorksWithNotes_StaysSinceThePageIsNothingElse()
    {
        const string Work = "<div><h3><a href=x>The fire of 1911</a></h3><p>A study of the fire by the last keeper of the town archive, with a map and a list of names.</p></div>";

        ReadingSteps.ReadPage($"<div>{Work}{Work}{Work}</div>").Words(RegionKind.Body).Count().ShouldBe(3);
    }

    [Theory]
    [InlineData("<h4>Related articles</h4><ul><li><a href=1>One page</a></li><li><a href=2>Another</a></li></ul>", 3)]
    [InlineData("<p>Read also: <a href=1>Why the second mill was never built</a></p>", 1)]
    [InlineData("<p><a href=1>The whole report on the second mill</a></p>", 1)]
    [InlineData("<h3>Topics</h3>", 0)]
    [InlineData("<p>Related to nobody, he left.</p>", 0)]
    public void LinesThatLeadAway_AreNavigationAndProseBehindThemStays(string between, int leadingAway)
    {
        var witness = ReadingSteps.ReadPage($"<div><p>{First}</p>{between}<p>{Second}</p><p>{Third}</p></div>");

        witness.Words(RegionKind.Navigation).Count().ShouldBe(leadingAway);
        witness.Transcript.Reading.ShouldContain(Second);
        witness.Transcript.Reading.ShouldContain(Third);
    }

    [Theory]
    [InlineData("cookie-banner")]
    [InlineData("modal popup gdpr-consent-overlay")]
    [InlineData("banner CookieNotice")]
    public void ConsentBanner_IsOneWhateverElseItsNameSays(string name) =>
        ReadingSteps.ReadPage($"<div class='{name}'><p>Choose what we may store.</p></div><div>{Text}</div>").Words(RegionKind.ConsentBanner).Count().ShouldBe(1);

    [Fact]
    public void LinkToTheFormForReaders_TakesNoProseWithIt() =>
        ReadingSteps.ReadPage($"<div><p>Add a comment</p>{Text}</div>").Words(RegionKind.Body).Count().ShouldBe(3);

    [Theory]
    [InlineData("<svg viewBox='0 0 5 5'><title/><path d='M2'/></svg>")]
    [InlineData("<svg/><script src='a.js'/>")]
    [InlineData("<nav><ul><li><a href=1>Home</a>")]
    [InlineData("<figure><img src=a.jpg>")]
    [InlineData("<aside class=sidebar>")]
    public void PartThatIsNeverClosed_SwallowsNothing(string part)
    {
        string reading = ReadingSteps.ReadPage($"<body>{part}<div>{Text}</div></body>").Transcript.Reading;

        reading.ShouldContain(First);
        reading.ShouldContain(Third);
    }

    [Fact]
    public void FormForReaders_IsLeftOutWithWhatStandsBelow()
    {
        var witness = ReadingSteps.ReadPage($"<div>{Text}<h3>Leave a reply</h3><p>Your address is not shown to anybody who visits this page.</p></div>");

        witness.Words(RegionKind.Body).Count().ShouldBe(3);
        witness.Words(RegionKind.Furniture).Count().ShouldBe(2);
    }
}
