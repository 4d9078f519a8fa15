namespace Attest.Reading.Tests.Html;

public class HtmlHeadTests
{
    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"The mill &amp; the fire","author":{"name":"Jane Doe"},"publisher":{"name":"Town News"},"datePublished":"1999-04-05T08:00","url":"http://example.org/mill"}""")]
    [InlineData("""{"@graph":[{"@type":"Organization","name":"Other"},{"headline":"The mill & the fire","author":["Jane Doe"],"publisher":"Town News","datePublished":"1999-04-05","url":"http://example.org/mill"}]}""")]
    [InlineData("""[{"name":"Other"},{"headline":"The mill & the fire","author":[{"name":"Jane Doe"}],"publisher":{"name":"Town News"},"datePublished":"1999-04-05","url":"http://example.org/mill",}]""")]
    public void LinkedData_DescribesThePage(string json)
    {
        var about = ReadingSteps.ReadPage($"<script type=\"application/ld+json\">{json}</script><p>It burned in a dry summer.").Description;

        (about.Title, about.Author, about.Publisher, about.Published?.Text, about.Url)
            .ShouldBe(("The mill & the fire", "Jane Doe", "Town News", "1999-04-05", "http://example.org/mill"));
    }

    [Theory]
    [InlineData("""{"headline":"cut off""")]
    [InlineData("[[[[[[[[[[{\"headline\":\"deep\"}]]]]]]]]]]")]
    [InlineData("""{"headline":7,"author":{"name":null}}""")]
    [InlineData("null")]
    public void DamagedLinkedData_SaysNothing(string json)
    {
        var witness = ReadingSteps.ReadPage($"<script type=\"application/ld+json\">{json}</script><p>It burned in a dry summer.");

        (witness.Description.Title, witness.Description.Author).ShouldBe((null, null));
        witness.Transcript.Reading.ShouldBe("It burned in a dry summer.");
    }

    [Fact]
    public void CommentOfTheBrowser_GivesTheAddressThePageWasSavedFrom() =>
        ReadingSteps.ReadPage("<!DOCTYPE html>\n<!-- saved from url=(0028)http://example.org/mill.html -->\n<html><p>It burned.</html>")
            .Description.Url.ShouldBe("http://example.org/mill.html");
}
