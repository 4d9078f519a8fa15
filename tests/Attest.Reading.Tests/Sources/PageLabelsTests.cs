using Attest.Reading.Sources;

namespace Attest.Reading.Tests.Sources;

public class PageLabelsTests
{
    [Theory]
    [InlineData("1-4: i-iv; 5-: 1-", "i ii iii iv 1 2")]
    [InlineData("2: л. 14", "- л. 14 - - - -")]
    [InlineData("1-2: A-3; 3-: XIX", "A A XIX XX XXI XXII")]
    [InlineData("1–3: f. 9", "f. 9 f. 10 f. 11 - - -")]
    [InlineData("4-2: i; x: 1; : 2; 7", "- - - - - -")]
    [InlineData(null, "- - - - - -")]
    public void Over_LabelsOfTheTable_CountOn(string? labels, string expected)
    {
        Page[] pages = [.. Enumerable.Range(1, 6).Select(n => new Page(n, 0, 0))];

        string.Join(' ', PageLabels.Over(pages, labels).Select(p => p.Label ?? "-")).ShouldBe(expected);
    }
}
