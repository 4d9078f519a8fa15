using Attest.Testing;
using Attest.Text;

namespace Attest.Language.Tests;

/// <summary>Words drawn between bars, as the treebanks cut them.</summary>
public class SyntacticWordTests
{
    private static readonly Tokeniser Tokeniser = Tokeniser.Load(Repository.Data);
    private static readonly SyntacticWords Words = SyntacticWords.Load(Repository.Data);

    [Theory]
    [InlineData("I'm sure we'll go, it's late", "I|'m|sure|we|'ll|go|,|it|'s|late")]
    [InlineData("They don’t, can't, won't", "They|do|n’t|,|ca|n't|,|wo|n't")]
    [InlineData("He cannot; I'm gonna; 'tis; wouldn't've", "He|can|not|;|I|'m|gon|na|;|'t|is|;|would|n't|'ve")]
    [InlineData("Keller's and the Kellers' house", "Keller|'s|and|the|Kellers|'|house")]
    [InlineData("he'd gone, call'd away, at two o'clock, O'Brien", "he|'d|gone|,|call'd|away|,|at|two|o'clock|,|O'Brien")]
    public void Contractions_are_split(string text, string drawn) => Drawn(text, "en").ShouldBe(drawn);

    [Theory]
    [InlineData("a well-known right-of-way", "a|well|-|known|right|-|of|-|way")]
    [InlineData("an ex-minister, non-party, by e-mail, re-elected", "an|ex-minister|,|non-party|,|by|e-mail|,|re-elected")]
    [InlineData("a non-profit-making body", "a|non-profit|-|making|body")]
    [InlineData("J.-P. Leroy, letter-2.pdf, my-self@example.org", "J.-P.|Leroy|,|letter-2.pdf|,|my-self@example.org")]
    public void Compounds_are_split_at_their_hyphens(string text, string drawn) => Drawn(text, "en").ShouldBe(drawn);

    [Theory]
    [InlineData("10kg at 5pm, the 20th, 1930s, 4A", "10|kg|at|5|pm|,|the|20th|,|1930s|,|4A")]
    [InlineData("a 5-year term, 2001-11-28", "a|5|-|year|term|,|2001-11-28")]
    [InlineData("$5 (12%) — and/or…", "$|5|(|12|%|)|—|and|/|or|…")]
    public void Figures_and_marks_are_split(string text, string drawn) => Drawn(text, "en").ShouldBe(drawn);

    [Fact]
    public void Other_languages_keep_their_tokens() => Drawn("кто-то из Санкт-Петербурга", "ru").ShouldBe("кто-то|из|Санкт-Петербурга");

    [Theory]
    [InlineData("“", "\"")]
    [InlineData("<<", "\"")]
    [InlineData("’", "'")]
    [InlineData("n’t", "n't")]
    [InlineData("—", "-")]
    [InlineData("…", "...")]
    [InlineData("....", "...")]
    [InlineData("?!", "?")]
    [InlineData("ſhop", "shop")]
    [InlineData("oﬃce of ﬁre", "oﬃce of fire")]
    [InlineData("Mr.", "Mr.")]
    [InlineData(".", ".")]
    public void A_form_is_one_whatever_the_type(string word, string form) => WordForm.Of(word, new char[2 * word.Length]).ToString().ShouldBe(form);

    private static string Drawn(string text, string language) =>
        string.Join('|', Words.Split(text, Tokeniser.Tokenise(text, TextSpan.Of(0, text.Length), language), language).Select(w => w.Span.In(text)));
}
