using Attest.Claims;
using static Attest.Criticism.Tests.Saying;

namespace Attest.Criticism.Tests;

/// <summary>Numbers of victims and of accused that cannot all be true.</summary>
public sealed class CountsTests
{
    [Fact]
    public void Weigh_TwoVoicesOnOneDisaster_Disagree()
    {
        var bench = new Bench().Document("A", "Ten miners were killed in the Courrieres disaster.").Document("B", "Twelve miners were killed at Courrieres.")
            .Claim("A", "toll", "Courrieres disaster", "Ten miners were killed", That("ten miners").And(By("Officials")))
            .Claim("B", "toll", "Courrieres disaster", "Twelve miners were killed", That("Twelve miners").And(By("Pierre Simon")));
        bench.Draw().ShouldBe("ten miners: 1/1\nTwelve miners: 1/1");
    }

    [Theory]
    [InlineData("about 1,100 killed", "1,099 killed", "about allows a tenth")]
    [InlineData("more than 1,000 killed", "1 099 killed", "more than sets no upper bound")]
    [InlineData("1,000 to 1,200 killed", "1099 killed", "a range holds it")]
    [InlineData("1,099 killed", "2,500 arrested", "they count two things")]
    public void Weigh_NumbersThatCanBothBeTrue_Agree(string one, string other, string why)
    {
        var bench = new Bench().Document("A", one).Document("B", other)
            .Claim("A", "toll", "Courrieres disaster", one, That(one))
            .Claim("B", "toll", "Courrieres disaster", other, That(other));
        bench.Weigh().Disagreements.ShouldBeEmpty(why);
    }

    [Fact]
    public void Weigh_OneVoiceThatCountsAPartAndTheWhole_DoesNotContradictItself()
    {
        var bench = new Bench().Document("A", "In the rising 400 men were killed, 30 of them killed by their own side.")
            .Claim("A", "toll", "rising", "400 men were killed", That("400 men killed"))
            .Claim("A", "toll", "rising", "30 of them killed by their own side", That("30 killed"));
        bench.Weigh().Disagreements.ShouldBeEmpty();
    }

    [Fact]
    public void Weigh_OneWhoCountsAPartAndAnotherWhoCountsTheWhole_DoNotDisagree()
    {
        var bench = new Bench().Document("A", "400 men were killed, 30 killed by their own side.").Document("B", "400 men were killed.")
            .Claim("A", "toll", "rising", "400 men were killed", That("400 men killed"))
            .Claim("A", "toll", "rising", "30 killed by their own side", That("30 killed"))
            .Claim("B", "toll", "rising", "400 men were killed", That("400 men killed"));
        bench.Weigh().Disagreements.ShouldBeEmpty();
    }

    [Fact]
    public void Weigh_TwoVoicesInOneSentence_AnswerOneQuestion()
    {
        const string Text = "The union speaks of some 500,000 to one million dead, while the minister maintained that only 30,000 had been killed.";
        var bench = new Bench().Document("A", Text)
            .Claim("A", "toll", "famine", "The union speaks of some 500,000 to one million dead", By("the union"))
            .Claim("A", "toll", "those killed", "only 30,000 had been killed", By("the minister"));
        bench.Weigh().Disagreements.ShouldHaveSingleItem().Values.Select(v => v.Witnesses).ShouldBe([1, 1]);
    }

    [Fact]
    public void Weigh_CopyThatTellsBothNumbersInOneVoice_DoesNotSilenceTheSentenceThatTellsTwo()
    {
        const string Quoted = "serious sources speak of 8,000 to 9,000 hanged, while the consul maintained that only 300 had been killed";
        var bench = new Bench().Document("A", $"Rosa Blum writes: {Quoted}.").Document("B", $"From the book, {Quoted}.")
            .Claim("A", "toll", "rising", "8,000 to 9,000 hanged", That("8,000 to 9,000 hanged").And(By("Rosa Blum")))
            .Claim("A", "toll", "rising", "300 had been killed", That("300 killed").And(By("Rosa Blum")))
            .Claim("B", "toll", "rising", "8,000 to 9,000 hanged", That("8,000 to 9,000 hanged").And(By("Rosa Blum")))
            .Claim("B", "toll", "rising", "300 had been killed", That("300 killed").And(By("the consul")))
            .Shared("A", "B", Quoted);
        bench.Draw().ShouldBe("8,000 to 9,000 hanged: 2/1\n300 killed: 2/1");
    }

    [Theory]
    [InlineData("In May 1907 the Trial of the Fifty-Five was held.", 55, "a trial named by its number")]
    [InlineData("In May 1907 Irakli Tsereteli, Ivan Ozol and fifty-three others were put on trial.", 55, "two named and the others")]
    [InlineData("A group of fifty-five was brought to trial in May 1907.", 55, "a group")]
    [InlineData("Процесс пятидесяти пяти прошёл в мае 1907 года.", 55, "Russian")]
    [InlineData("Im Mai 1907 begann der Prozess gegen fünfundfünfzig Angeklagte.", 55, "German")]
    [InlineData("En mayo de 1907 tuvo lugar el proceso de los 55 acusados.", 55, "Spanish")]
    [InlineData("In May 1907 the trial of Ozol began, and twelve of the accused fell ill.", 0, "a part is no count")]
    [InlineData("In May 1907 fifty-five members left the hall.", 0, "no trial is spoken of")]
    public void Weigh_CountOfTheAccused_IsReadFromTheSentence(string sentence, int expected, string why)
    {
        var bench = new Bench()
            .Document("A", sentence).Names("A", [.. new[] { "Irakli Tsereteli", "Ivan Ozol" }.Where(sentence.Contains)])
            .Document("B", "The trial of the sixty-six opened in May 1907.")
            .Claim("A", "event", "trial", sentence, On("1907-05"))
            .Claim("B", "event", "trial", "The trial of the sixty-six", On("1907-05"));
        var disagreements = bench.Weigh().Disagreements;
        string.Join(", ", disagreements.SelectMany(d => d.Values).Select(v => v.Value).Order()).ShouldBe(expected == 0 ? "" : $"{expected}, 66", why);
    }

    [Theory]
    [InlineData("The trial of the sixty-six opened in June 1907.", "1907-06", "another month")]
    [InlineData("The trial of the eleven opened in May 1907.", "1907-05", "too far apart to be one trial")]
    public void Weigh_AnotherTrial_IsNotSetAgainstIt(string sentence, string month, string why)
    {
        var bench = new Bench().Document("A", "The trial of the fifty-five opened in May 1907.").Document("B", sentence)
            .Claim("A", "event", "trial", "The trial of the fifty-five", On("1907-05"))
            .Claim("B", "event", "trial", sentence, On(month));
        bench.Weigh().Disagreements.ShouldBeEmpty(why);
    }

    [Fact]
    public void Weigh_CountOutsideTheWordsShown_IsNotUsed()
    {
        var bench = new Bench().Document("A", "The trial of the fifty-five opened in May 1907 and Ozol spoke.").Document("B", "The trial of the sixty-six opened in May 1907.")
            .Claim("A", "trial", "Ivan Ozol", "Ozol spoke", On("1907-05"))
            .Claim("B", "event", "trial", "The trial of the sixty-six", On("1907-05"));
        bench.Weigh().Disagreements.ShouldBeEmpty();
    }
}
