namespace Attest.Language.Tests;

public sealed class OtherLanguageTests
{
    [Fact]
    public void Analyse_OfRussian_ReadsTagsWithCaseAndATree()
    {
        var sentence = Analyses.Of("Следователь арестовал бухгалтера.", "ru").Sentences.ShouldHaveSingleItem();

        sentence.Tags.ShouldNotBeNull();
        sentence.Tags.Count.ShouldBe(sentence.Tokens.Count);
        sentence.Tags[0].ShouldStartWith("NOUN|Nom");
        sentence.Tags[1].ShouldStartWith("VERB|Fin");
        sentence.Tree.ShouldNotBeNull();
        sentence.Tree.Heads.Count(h => h < 0).ShouldBe(1);
        sentence.Tree.Relations[0].ShouldBe("nsubj");
    }

    [Fact]
    public void Analyse_OfRussian_FindsNamesAndDates()
    {
        var analysis = Analyses.Of("В марте 1921 года Анна Сергеевна Тарнова приехала в Москву. Там она написала письмо брату.", "ru");

        analysis.Mentions.ShouldContain(m => m.Kind == MentionKind.Person && m.Surface.Contains("Тарнова", StringComparison.Ordinal));
        analysis.Mentions.ShouldContain(m => m.Kind == MentionKind.Place && m.Surface == "Москву");
        analysis.Dates.ShouldHaveSingleItem().Date.Text.ShouldBe("1921-03");
    }

    [Theory]
    [InlineData("de", "Anna Berger kam am 3. März 1921 nach Berlin. Sie schrieb ihrem Bruder, der Richter habe geschwiegen.", "1921-03-03")]
    [InlineData("es", "Ana Gómez llegó a Madrid el 3 de marzo de 1921. Escribió a su hermano que el juez había callado.", "1921-03-03")]
    [InlineData("fr", "Anne Berger arriva à Paris le 3 mars 1921. Elle écrivit à son frère que le juge s'était tu.", "1921-03-03")]
    public void Analyse_OfALanguageWithoutAPack_ReadsByRulesAlone(string language, string text, string date)
    {
        var analysis = Analyses.Of(text, language);

        analysis.Sentences.Count.ShouldBe(2);
        analysis.Sentences.ShouldAllBe(s => s.Tags == null && s.Tree == null);
        analysis.Mentions.ShouldContain(m => m.Kind == MentionKind.Person);
        analysis.Mentions.ShouldContain(m => m.Kind == MentionKind.Place);
        analysis.Dates.ShouldHaveSingleItem().Date.Text.ShouldBe(date);
    }

    [Theory]
    [InlineData("pl")]
    [InlineData("zh")]
    [InlineData("ar-EG")]
    [InlineData("x")]
    public void Analyse_OfALanguageNothingIsKnownOf_StillGivesSentences(string language) =>
        Analyses.Of("Anna Berger 1921. 她写信给法官。 كتبت رسالة.", language).Sentences.ShouldNotBeEmpty();

    [Theory]
    [InlineData("NNS", true)]
    [InlineData("NNP", false)]
    [InlineData("NOUN|Gen|Plur|Masc", true)]
    [InlineData("PROPN|Nom|Sing|Fem", false)]
    [InlineData("NOUN|Gen", null)]
    [InlineData("VERB|Fin|Past|Plur", null)]
    [InlineData("VBD", null)]
    public void IsPlural_OfATag_IsTheNumberOfNounsAlone(string tag, bool? plural) => NounNumber.IsPlural(tag).ShouldBe(plural);
}
