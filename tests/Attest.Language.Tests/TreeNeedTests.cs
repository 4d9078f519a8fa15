namespace Attest.Language.Tests;

public sealed class TreeNeedTests
{
    [Theory]
    [InlineData("The clerk lived in exile.", true)]
    [InlineData("The clerk lived In Exile.", true)]
    [InlineData("The clerk was arrested.", true)]
    [InlineData("The clerk lived in a town of exile.", false)]
    [InlineData("The clerk lived in", false)]
    public void Holds_OfPhrases_NeedsTheirWordsSideBySide(string text, bool holds) =>
        TreeNeed.Of([["in", "exile"], ["arrested"]]).Holds(text, Analyses.Of(text).Sentences[0]).ShouldBe(holds);

    [Fact]
    public void Holds_WhereAWordAloneAlsoOpensAPhrase_NeedsTheWordAlone() =>
        TreeNeed.Of([["died", "of", "fever"], ["died"]]).Holds("The judge died.", Analyses.Of("The judge died.").Sentences[0]).ShouldBeTrue();
}
