using Attest.Testing;

namespace Attest.Language.Tests;

/// <summary>Verb forms and the small words that decide what a clause says.</summary>
public class WordTests
{
    private static readonly EnglishVerbs Verbs = EnglishVerbs.Load(Repository.Data);
    private static readonly Lexicon Lexicon = Lexicon.Load(Repository.Data, Verbs);

    [Theory]
    [InlineData("arrest", "arrests arresting arrested")]
    [InlineData("marry", "marries marrying married")]
    [InlineData("expel", "expels expelling expelled")]
    [InlineData("exile", "exiles exiling exiled")]
    [InlineData("shoot", "shoots shooting shot")]
    [InlineData("put down", "puts down putting down put down")]
    public void Forms_are_spelt_by_the_rules(string lemma, string forms) =>
        string.Join(' ', Verbs.FormsOf(lemma).Select(f => f.Form).Skip(1).Distinct()).ShouldBe(forms);

    [Theory]
    [InlineData("had", true, "had to resign: resigned")]
    [InlineData("forced", true, "forced to confess: confessed")]
    [InlineData("refused", false, "refused to confess: did not")]
    [InlineData("wanted", null, "wanted to leave: open")]
    public void An_infinitive_happened_or_not(string word, bool? outcome, string note) =>
        Lexicon.Implies(word).ShouldBe(outcome, note);

    [Fact]
    public void A_possessive_points_to_somebody_although_it_stands_like_a_determiner()
    {
        Lexicon.ClassOf("his").ShouldBe(WordClass.PossessivePronoun);
        Lexicon.ClassOf("the").ShouldBe(WordClass.Determiner);
    }

    [Theory]
    [InlineData("said", "say")]
    [InlineData("pointed out", "argue|say")]
    [InlineData("denied", "deny")]
    [InlineData("walked", "")]
    public void Words_of_speech_have_a_kind(string word, string kinds) =>
        kinds.Split('|').ShouldContain(Lexicon.CueKind(word) ?? "");

    [Theory]
    [InlineData("He was reportedly shot.", 7, true)]
    [InlineData("He was shot.", 7, false)]
    public void Hearsay_is_recognised(string text, int at, bool expected) =>
        Lexicon.IsHedge(text, at, text.Length).ShouldBe(expected);
}
