namespace Attest.Grammar.Tests;

public sealed class TagSchemeTests
{
    private static readonly TagScheme Russian = TagScheme.Load(new TinyTreebank(), "ru");

    [Theory]
    [InlineData("NOUN", "Animacy=Anim|Case=Gen|Gender=Fem|Number=Sing", "NOUN|Gen|Sing")]
    [InlineData("VERB", "Mood=Imp|VerbForm=Fin", "VERB|Fin|Imp")]
    [InlineData("VERB", "Mood=Ind|VerbForm=Fin", "VERB|Fin")]
    [InlineData("NOUN", "_", "NOUN")]
    [InlineData("ADP", "Case=Gen", "ADP")]
    public void Tag_OfALanguageWithFeatures_IsThePartOfSpeechWithThoseOfTheTable(string universal, string features, string tag) =>
        Russian.Tag(universal, "_", features).ShouldBe(tag);

    [Fact]
    public void Tag_OfALanguageWithoutRows_IsTheTreebanksOwn() =>
        TagScheme.Load(new TinyTreebank(), "en").Tag("NOUN", "NNS", "Number=Plur").ShouldBe("NNS");

    [Fact]
    public void Has_AValue_LooksAtFeaturesAlone()
    {
        TagScheme.Has("NOUN|Gen|Plur", "Plur").ShouldBeTrue();
        TagScheme.Has("Plur|Gen", "Plur").ShouldBeFalse();
        TagScheme.PartOfSpeech("NOUN|Gen|Plur").ToString().ShouldBe("NOUN");
        TagScheme.PartOfSpeech("NNS").ToString().ShouldBe("NNS");
    }

    [Fact]
    public void Read_OfATreebankWithoutTags_MakesThemOfFeatures() =>
        ConlluReader.Read(new StringReader("1\tстражи\tстраж\tNOUN\t_\tCase=Nom|Number=Plur\t0\troot\t_\t_\n\n"), Russian).Single().Tags.ShouldBe(["NOUN|Nom|Plur"]);

    [Fact]
    public void Of_PlainTags_IsEachTagItself()
    {
        var parts = TagParts.Of(["NN", "VBD", "|"]);

        parts.IsPlain.ShouldBeTrue();
        parts.Count.ShouldBe(3);
        parts.Broad.ToArray().ShouldBe([0, 1, 2]);
    }

    [Fact]
    public void Broad_OfTagsWithFeatures_StandsForAllThatShareTheFirst()
    {
        var parts = TagParts.Of(["NOUN|Gen|Plur", "NOUN|Gen|Sing", "NOUN|Nom|Sing", "VERB"]);

        parts.IsPlain.ShouldBeFalse();
        parts.Broad.ToArray().ShouldBe([0, 0, 2, 3]);
        parts.Of(1).ToArray().Intersect(parts.Of(2).ToArray()).Count().ShouldBe(2, "the noun and the singular");
    }

    [Fact]
    public void Sum_OfParts_AddsThoseOfEachTag()
    {
        var parts = TagParts.Of(["NOUN|Gen", "NOUN|Nom"]);
        var values = new int[parts.Count];
        values[parts.Of(0)[0]] = 3;
        values[parts.Of(1)[^1]] = 4;
        var scores = new int[2];

        parts.Sum(values, scores);

        scores.ShouldBe([3, 7]);
    }
}
