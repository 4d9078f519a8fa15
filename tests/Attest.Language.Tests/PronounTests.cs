namespace Attest.Language.Tests;

/// <summary>Whom pronouns and role phrases stand for.</summary>
public class PronounTests
{
    [Theory]
    [InlineData("Hans Keller was born in Graz. He studied law in Vienna.", "He", "Hans Keller", "pronoun", "the subject before")]
    [InlineData("Hans Keller met Maria Lopez in Graz. She was a teacher.", "She", "Maria Lopez", "pronoun", "gender of a given name")]
    [InlineData("Mr Weiss wrote to Mrs Brandt. She did not answer.", "She", "Brandt", "pronoun", "gender of a title")]
    [InlineData("Ivan Petrov married Anna Petrova in 1911. She was a singer.", "She", "Anna Petrova", "pronoun", "endings of surnames: two people")]
    [InlineData("Hans Keller blamed himself for the fire.", "himself", "Hans Keller", "reflexive", "the subject of its verb")]
    [InlineData("In his memoirs, Hans Keller wrote of the fire.", "his", "Hans Keller", "cataphora", "the name stands behind")]
    public void A_pronoun_is(string text, string pronoun, string name, string rule, string note)
    {
        var analysis = Analyses.Of(text);
        var link = analysis.Links.Single(l => analysis.Words(l.Anaphor) == pronoun);
        analysis.Mentions[link.Mention].Surface.ShouldEndWith(name, Case.Sensitive, note);
        link.Rule.ShouldBe(rule);
    }

    [Theory]
    [InlineData("She was arrested in May.", "nobody stands before it")]
    [InlineData("Hans Keller was born in Graz. She was a teacher.", "nobody of its gender")]
    [InlineData("Hans Keller came home. \"He betrayed us all in the end,\" said Maria Lopez.", "no way into a quotation")]
    public void A_pronoun_is_left_open_where(string text, string note)
    {
        var analysis = Analyses.Of(text);
        analysis.Links.ShouldNotContain(l => analysis.Words(l.Anaphor).ToLowerInvariant() == "he" || analysis.Words(l.Anaphor).ToLowerInvariant() == "she", note);
    }

    [Theory]
    [InlineData("The prosecutor, Hans Weiss, spoke first. Maria Lopez wept. The prosecutor went on.", "The prosecutor", "Hans Weiss", "role")]
    [InlineData("Maria Lopez came with her husband, Ivan Petrov.", "her husband", "Ivan Petrov", "apposition")]
    [InlineData("Hans Weiss, the prosecutor, spoke first.", "the prosecutor", "Hans Weiss", "apposition")]
    [InlineData("Hans Weiss wrote to Ivan Petrov. The latter did not answer.", "The latter", "Ivan Petrov", "latter or former")]
    [InlineData("Hans Weiss wrote to Ivan Petrov. The former was ill.", "The former", "Hans Weiss", "latter or former")]
    [InlineData("Ivan Petrov was born in Graz. Petrov studied law.", "Petrov", "Ivan Petrov", "name")]
    public void A_phrase_is(string text, string phrase, string name, string rule)
    {
        var analysis = Analyses.Of(text);
        var link = analysis.Links.Last(l => analysis.Words(l.Anaphor) == phrase);
        (analysis.Mentions[link.Mention].Surface, link.Rule).ShouldBe((name, rule));
    }

    [Fact]
    public void A_role_that_two_people_bear_is_left_open()
    {
        var analysis = Analyses.Of("The prosecutor, Hans Weiss, spoke first. The prosecutor, Ivan Petrov, spoke last. Then the prosecutor wept.");
        analysis.Links.ShouldNotContain(l => l.Rule == "role");
    }

    [Fact]
    public void The_former_minister_is_no_reference()
    {
        var analysis = Analyses.Of("Hans Weiss wrote to Ivan Petrov. The former minister was ill.");
        analysis.Links.ShouldNotContain(l => l.Rule == "latter or former");
    }

    [Fact]
    public void A_surname_of_two_people_is_no_short_name()
    {
        var analysis = Analyses.Of("Hans Keller met Maria Keller in Graz. Keller studied law.");
        analysis.Links.ShouldNotContain(l => l.Rule == "name");
    }

    [Fact]
    public void Every_link_has_a_rule_and_a_margin()
    {
        var links = Analyses.Of("Hans Keller and Ivan Petrov fled. They hid in Graz. Keller was caught. He blamed himself. In his memoirs, Petrov wrote of it.").Links;
        links.Count.ShouldBeGreaterThan(4);
        links.ShouldAllBe(l => l.Rule.Length > 0 && l.Margin >= 0);
    }

    [Theory]
    [InlineData("ru", "Иван Петров родился в Твери. Он учился в Москве.", "Он", "Иван Петров")]
    [InlineData("de", "Hans Keller kam aus Graz. Er schwieg.", "Er", "Hans Keller")]
    [InlineData("es", "María López nació en Burgos. Ella no volvió.", "Ella", "María López")]
    public void A_pronoun_of_another_language_is(string language, string text, string pronoun, string name)
    {
        var analysis = Analyses.Of(text, language);
        var link = analysis.Links.Single(l => analysis.Words(l.Anaphor) == pronoun);
        analysis.Mentions[link.Mention].Surface.ShouldBe(name);
    }

    [Fact]
    public void A_german_er_between_two_men_is_left_open() =>
        Analyses.Of("Hans Keller sprach mit Karl Weiss. Er schwieg.", "de").Links.ShouldNotContain(l => l.Rule == "pronoun");
}
