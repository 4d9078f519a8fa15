namespace Attest.Text.Tests;

public class CodePointIndexTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("a𝄞b", 3, 2)]
    [InlineData("𝄞𝄞𝄞", 6, 3)]
    [InlineData("Леони́д", 7, 7)]
    public void Utf16_offsets_and_code_points_agree_both_ways(string text, int utf16, int codePoints)
    {
        var index = new CodePointIndex(text);
        index.ToCodePoints(utf16).ShouldBe(codePoints);
        index.ToUtf16(codePoints).ShouldBe(utf16);
    }

    [Fact]
    public void A_lone_surrogate_counts_as_one() => new CodePointIndex("a\ud834b").ToCodePoints(3).ShouldBe(3);
}
