namespace Attest.Reading.Tests.Markdown;

public class MarkdownTests
{
    [Fact]
    public void Page_IsDrawn() =>
        Draw(
            "# The mill ##\n\nThe *old* mill at **Bergen** burned\\* in `1801`.[^1] See [the bridge][b] &amp; [its keeper](https://example.org/k).\n\n"
            + "> No bread, he said,\n> and no salt.\n>\n> Nor peace.\n\n![The mill in 1790](mill.jpg)\n\n- first item\n- second item\n\n"
            + "| Year | Place |\n|------|:-----:|\n| 1801 | Bergen |\n\n```\n**not bold** [x][b]\n```\n\n[^1]: A letter of *1802*.\n[b]: https://example.org/b\n")
            .ShouldBe(
            [
                "Title The mill",
                "Body The old mill at Bergen burned* in 1801. See the bridge & its keeper.",
                "Quotation No bread, he said, and no salt.",
                "Quotation Nor peace.",
                "Caption The mill in 1790",
                "ListItem first item",
                "ListItem second item",
                "ListItem Year\tPlace",
                "ListItem 1801\tBergen",
                "ListItem **not bold** [x][b]",
                "Footnote A letter of 1802.",
            ]);

    [Fact]
    public void FrontMatter_DescribesAndIsLeftOut()
    {
        var witness = ReadingSteps.Read("a.md", "---\ntitle: \"The mill\"\nauthor: Anne Bel\ndate: 1911-05-04\nlang: en-GB\nsource: https://example.org/m\n---\n\nIt burned in the night.\n");

        witness.Transcript.Reading.ShouldBe("It burned in the night.");
        var said = witness.Description;
        $"{said.Title}, {said.Author}, {said.Published}, {said.Url}, {said.Language}".ShouldBe("The mill, Anne Bel, 1911-05-04, https://example.org/m, en");
    }

    [Fact]
    public void RuleAtTheHead_IsNoFrontMatter() =>
        ReadingSteps.Read("a.md", "---\n\nIt burned in the night.\n\n---\n\nThen came the frost.\n").Transcript.Reading.ShouldContain("It burned in the night.");

    [Theory]
    [InlineData("a ~~b~~ <!-- c -->d", "a b d")]
    [InlineData("a [bc] [^2] \\a", "a [bc] [^2] \\a")]
    [InlineData("``a ` b`` c", "a ` b c")]
    [InlineData("a | b\n\nc", "a | b\n\nc")]
    public void Signs_AreLeftOut(string text, string reading) => ReadingSteps.Read("a.md", text).Transcript.Reading.ShouldBe(reading);

    private static string[] Draw(string text) => ReadingSteps.Read("a.md", text).Draw(RegionKind.Markup, RegionKind.FootnoteMark);
}
