namespace Attest.Identity.Tests;

/// <summary>Who is who across documents.</summary>
public sealed class PersonsTests
{
    [Theory]
    [InlineData("[Gregory Potemkin] ruled.", "[Grigory Potyomkin] ruled.", true, "a form of the given name, a spelling of the surname")]
    [InlineData("[Georgy Plekhanov] spoke.", "[Георгий Плеханов] говорил.", true, "another script")]
    [InlineData("[G. V. Plekhanov] spoke.", "[Georgy Valentinovich Plekhanov] spoke.", true, "initials")]
    [InlineData("[Plekhanov] spoke.", "[Georgy Plekhanov] spoke.", true, "a surname alone, and one bearer")]
    [InlineData("[Plekhanov] spoke.", "[Plekhanov] was silent.", true, "a surname alone, and no bearer in full")]
    [InlineData("[Vera Zasulich] shot.", "[Vera Figner] did not.", false, "another surname")]
    [InlineData("[Sergei Bakhrushin] built.", "[Pyotr Bakhrushin] built.", false, "given names contradict")]
    [InlineData("[Ivan Petrovich Pavlov] fed dogs.", "[Ivan Sergeevich Pavlov] did not.", false, "patronymics contradict")]
    [InlineData("[S. Bakhrushin] built.", "[Pyotr Bakhrushin] built.", false, "the initial contradicts")]
    [InlineData("[Lev Kamensky] flew.", "[Lev Kamenetsky] walked.", false, "two surnames")]
    [InlineData("[Nadezhda Krupskaya] wrote.", "[Nadezhda Krupsky] wrote.", false, "masculine and feminine surname")]
    public void Resolve_TwoDocuments_JoinsWhatAgreesAndNothingElse(string one, string other, bool same, string why)
    {
        var result = Scene.Resolve(Scene.Document("a", one), Scene.Document("b", other));
        result.Persons.Count.ShouldBe(same ? 1 : 2, why);
    }

    [Fact]
    public void Resolve_SurnameAloneWithTwoBearers_StaysUnsure()
    {
        var result = Scene.Resolve(
            Scene.Document("a", "[Sergei Bakhrushin] built."),
            Scene.Document("b", "[Pyotr Bakhrushin] built."),
            Scene.Document("c", "[Bakhrushin] built."));
        result.Persons.Count.ShouldBe(3);
        result.Judgements.ShouldContain(j => j.Verdict == Verdict.Unsure && j.Explanation.Contains("2 persons of that surname"));
    }

    [Fact]
    public void Resolve_SurnameAloneInTheSameCompany_GoesToTheOneWhoKeepsIt()
    {
        var a = Scene.Document("a", "[Sergei Bakhrushin] met [Savva Mamontov] and [Pavel Tretyakov].");
        var b = Scene.Document("b", "[Pyotr Bakhrushin] met [Anna Pavlova].");
        var c = Scene.Document("c", "[Bakhrushin] dined with [Savva Mamontov] and [Pavel Tretyakov].");
        Scene.Draw(Scene.Resolve(a, b, c), a, b, c).ShouldContain("Sergei Bakhrushin: a=Sergei Bakhrushin, c=Bakhrushin");
    }

    [Fact]
    public void Resolve_GivenNameAloneInTheSameCompany_IsTheSamePerson()
    {
        var a = Scene.Document("a", "[Zinaida Gippius] lived with [Dmitry Merezhkovsky] and [Dmitry Filosofov].");
        var b = Scene.Document("b", "[Merezhkovsky] and [Filosofov] waited for [Zinaida].");
        Scene.Draw(Scene.Resolve(a, b), a, b).ShouldContain("Zinaida Gippius: a=Zinaida Gippius, b=Zinaida");
    }

    [Fact]
    public void Resolve_GivenNameAloneInOtherCompany_IsLedToNobody()
    {
        var result = Scene.Resolve(Scene.Document("a", "[Zinaida Gippius] wrote."), Scene.Document("b", "[Zinaida] sang with [Yuri Morfessi]."));
        result.Persons.Count.ShouldBe(3);
    }

    [Fact]
    public void Resolve_EveryUnion_HasAJudgementInWords()
    {
        var result = Scene.Resolve(
            Scene.Document("a", "[Iosif Gamel] came."), Scene.Document("b", "[Joseph Gamel] came."), Scene.Document("c", "[Gamel] came."));
        result.Persons.ShouldHaveSingleItem().Personas.Count.ShouldBe(3);
        result.Judgements.Count(j => j.Verdict == Verdict.Same).ShouldBe(2);
        result.Judgements[0].Explanation.ShouldBe("Iosif Gamel (a) and Joseph Gamel (b): same surname, Iosif is a form of Joseph.");
    }

    [Fact]
    public void Resolve_ALaterDocument_LeavesThePersonsIdAsItWas()
    {
        var a = Scene.Document("a", "[Gamel] came.");
        string before = Scene.Resolve(a).Persons[0].Id;
        var grown = Scene.Resolve(a, Scene.Document("b", "[Joseph Gamel] came."));
        grown.Persons.ShouldHaveSingleItem().Id.ShouldBe(before);
        grown.Persons[0].Name.ShouldBe("Joseph Gamel");
    }

    [Fact]
    public void Resolve_OrderOfAnalyses_ChangesNothing()
    {
        var a = Scene.Document("a", "[Joseph Gamel] met [Ivan Pnin].");
        var b = Scene.Document("b", "[I. Pnin] met [Gamel].");
        Scene.Draw(Scene.Resolve(b, a), a, b).ShouldBe(Scene.Draw(Scene.Resolve(a, b), a, b));
    }
}
