using Attest.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Attest.Reading.Tests.Conformance;

/// <summary>Invariant 1 over random documents put together from what breaks readers.</summary>
public class TranscriptPropertyTests
{
    private static readonly string[] Pieces =
    [
        "word", "Слово", "и\u0306", "e\u0301", "𐌰𐌱", "🜂", "שלום", "\u200Fعربي", "1937", "X", ".", ",", " ", "  ", "\t", "\u00A0", "\u00AD", "\u200B", "-", "–",
        "\n", "\r\n", "\r", "\n\n", "\f", "\u2028", "re-\nturned", "[1]", "[edit]", "<u>", "</u>", "<i", "**", "*", "_", "''", "[[a|b]]", "[a](b)", "= A =", "== B ==\n",
        "- ", "1. ", "(1) A. Author, Title (1901)\n\n", "Born: 1890\n", "Died ", "© A. Author 1999", "This site uses cookies. By using this site, ", "\nX\n", "> ", " | ", "^ ",
        "&amp;", "&", "<p>", "<td>", "<table class=infobox><tr><th>", "</tr>", "<br>", "<sup class=reference>", "</sup>", "<script>", "</script>", "<nav>", "</nav>", "<!--", "-->",
        "{{", "}}", "{{nowrap|", "{{Infobox a|birth_date=", "|", "||", "{|\n", "\n|-\n", "\n|", "\n!", "\n|}", "[[File:a.jpg|thumb|", "[[Category:", "[[", "]]", "[http://a.b ", "]",
        "<ref>", "</ref>", "<ref name=a/>", "<poem>", "</poem>", "<blockquote>", "</blockquote>", "<gallery>\n", "</gallery>", "<references>", "</references>", "<nowiki>", "</nowiki>",
        "\n* ", "\n: ", "\n----", "{{quote|", "{{ndash}}", "{{birth date|1888|10|9}}", "{{plainlist|\n* a\n* b}}", "&nbsp;", "__TOC__", "'''", "#REDIRECT ",
        "|-|-|\n", "| a | b |\n", "```\n", "`", "[^1]", "[^1]: ", "[b]: http://a.b\n", "[a][b]", "![a](b)", "\\*", "---\na: b\n---\n", "> a\n",
    ];

    [Fact]
    public void Text_ReceivedIsTheFileItself() =>
        ForAll("a.txt", (text, transcript) => transcript.Received == text);

    [Fact]
    public void Text_EveryVisibleCharacterIsInARegion() => ForAll("a.txt", (_, transcript) => transcript.IsCovered());

    [Fact]
    public void Wiki_EveryVisibleCharacterIsInARegion() => ForAll("a.wiki", (_, transcript) => transcript.IsCovered());

    [Fact]
    public void Wiki_ReadingMapsInOrderAndBack() => ForAll("a.wiki", (_, transcript) => transcript.MapsBack());

    [Fact]
    public void Markdown_EveryVisibleCharacterIsInARegion() => ForAll("a.md", (_, transcript) => transcript.IsCovered());

    [Fact]
    public void Markdown_ReadingMapsInOrderAndBack() => ForAll("a.md", (_, transcript) => transcript.MapsBack());

    [Fact]
    public void Wiki_RegionsAreOrdered() =>
        ForAll("a.wiki", (_, transcript) => transcript.Regions.Zip(transcript.Regions.Skip(1)).All(p => p.First.Received.Start <= p.Second.Received.Start));

    [Fact]
    public void Page_EveryVisibleCharacterIsInARegion() => ForAll("a.html", (_, transcript) => transcript.IsCovered());

    [Fact]
    public void Text_ReadingMapsInOrderAndBack() => ForAll("a.txt", (_, transcript) => transcript.MapsBack());

    [Fact]
    public void Page_ReadingMapsInOrderAndBack() => ForAll("a.html", (_, transcript) => transcript.MapsBack());

    [Fact]
    public void Page_ReceivedMapsToTheFile() =>
        ForAll("a.html", (_, transcript) => transcript.Origins.Count == 0 || transcript.Origins.Sum(o => o.Map.ReadingLength) == transcript.Received.Length);

    [Fact]
    public void Text_RegionsAreOrderedAndNoCopiedCharacterChanges() =>
        ForAll("a.txt", (_, transcript) =>
            transcript.Regions.Zip(transcript.Regions.Skip(1)).All(p => p.First.Received.Start <= p.Second.Received.Start)
            && transcript.Map.Runs.Where(r => r.Copied).All(r => r.Reading.In(transcript.Reading) == r.Received.In(transcript.Received)));

    private static void ForAll(string path, Func<string, Transcript, bool> holds)
    {
        var texts = Gen.Elements(Pieces).ArrayOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(texts, text =>
        {
            var witness = ReadingSteps.ReadBytes(path, System.Text.Encoding.UTF8.GetBytes(text)).Witness;
            return witness is null || holds(text, witness.Transcript);
        }).QuickCheckThrowOnFailure();
    }
}
