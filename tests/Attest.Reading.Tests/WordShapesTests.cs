using Attest.Reading.Drafts;

namespace Attest.Reading.Tests;

public sealed class WordShapesTests
{
    [Theory]
    [InlineData("Contents")]
    [InlineData("CONTENTS")]
    [InlineData("содержание")]
    [InlineData("Содержание")]
    [InlineData("ÎLE")]
    public void MayHold_OfAnEntryInAnyCase_IsTrue(string word) => new WordShapes(["contents", "СОДЕРЖАНИЕ", "île"]).MayHold(word).ShouldBeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("content")]
    [InlineData("fontents")]
    public void MayHold_OfAnotherLetterOrLength_IsFalse(string word) => new WordShapes(["contents"]).MayHold(word).ShouldBeFalse();

    [Fact]
    public void MayHold_OfLongEntries_PassesAllLongWords() =>
        new WordShapes([new string('a', 80)]).MayHold(new string('A', 200)).ShouldBeTrue();
}
