namespace Attest.Language.Tests;

public class TreeNeedTests
{
    private const string Text = "The baker took part in a fair. The miller took a loaf.";

    [Fact]
    public void Holds_WordOfItsOwn_IsFoundInAnyCase() => Held(TreeNeed.Of(["MILLER"])).ShouldBe([false, true]);

    [Fact]
    public void Holds_PhraseOfTwoWords_NeedsBoth() => Held(TreeNeed.OfPhrases([["took", "part"]])).ShouldBe([true, false]);

    [Fact]
    public void Holds_PhraseCutOffByTheEnd_IsNotThere() => Held(TreeNeed.OfPhrases([["loaf", ".", "again"]])).ShouldBe([false, false]);

    [Fact]
    public void Holds_SeveralPhrasesWithOneFirstWord_AnyIsEnough() =>
        Held(TreeNeed.OfPhrases([["took", "part"], ["took", "a", "loaf"]])).ShouldBe([true, true]);

    [Fact]
    public void Holds_AlwaysAndNever_LookAtNoWords()
    {
        Held(TreeNeed.Always).ShouldBe([true, true]);
        Held(TreeNeed.Never).ShouldBe([false, false]);
    }

    private static IEnumerable<bool> Held(TreeNeed need) => Analyses.Of(Text).Sentences.Select(s => need.Holds(Text, s));
}
