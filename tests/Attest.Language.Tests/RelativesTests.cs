namespace Attest.Language.Tests;

/// <summary>Who "I" is, and who "my father" is.</summary>
public class RelativesTests
{
    [Theory]
    [InlineData("I am Anna Petrova, the daughter of Ivan Sidorov. I write about my father.", "my father", "Ivan Sidorov", "told by the writer")]
    [InlineData("Hans Keller fled. His daughter, Maria Lopez, stayed. Her father never wrote.", "Her father", "Hans Keller", "the relation is turned round")]
    public void An_unnamed_relative_is(string text, string words, string name, string note)
    {
        var analysis = Analyses.Of(text);
        var link = analysis.Links.Single(l => l.Rule == "relative" && analysis.Words(l.Anaphor) == words);
        analysis.Mentions[link.Mention].Surface.ShouldBe(name, note);
    }

    [Fact]
    public void A_relative_nobody_names_is_left_open() =>
        Analyses.Of("I am Anna Petrova. My father was a smith.").Links.ShouldNotContain(l => l.Rule == "relative");

    [Fact]
    public void A_letter_is_its_signers_word()
    {
        var analysis = Analyses.Of("Dear friend,\n\nI saw him on the third day. They let me in at noon.\n\nMaria Lopez");
        var link = analysis.Links.First(l => analysis.Words(l.Anaphor) == "I");
        analysis.Mentions[link.Mention].Surface.ShouldBe("Maria Lopez");
    }
}
