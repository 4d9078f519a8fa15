namespace Attest.Reading.Tests;

public sealed class LanguageTests
{
    private const string English = "The clerk of the village wrote in the evening that he had not been at the station, and that the letter was not his.";

    [Theory]
    [InlineData("en", English)]
    [InlineData("ru", "Писарь деревни написал вечером, что он не был на станции и что письмо было не его, а его брата.")]
    [InlineData("uk", "Писар села написав увечері, що він не був на станції, та що лист був не його, але його брата, який від нього пішов.")]
    [InlineData("de", "Der Schreiber des Dorfes schrieb am Abend, dass er nicht auf dem Bahnhof war und dass der Brief nicht von ihm ist.")]
    [InlineData("pl", "Pisarz ze wsi napisał wieczorem, że nie był na stacji i że list nie jest jego, ale jego brata, który po to przyszedł.")]
    [InlineData("cs", "Písař z vesnice napsal večer, že nebyl na nádraží a že dopis není jeho, ale jeho bratra, který se před tím vrátil.")]
    [InlineData("it", "Lo scrivano del villaggio scrisse la sera che non era alla stazione e che la lettera non era sua ma di suo fratello.")]
    [InlineData("pt", "O escrivão da aldeia escreveu à noite que não esteve na estação e que a carta não era dele, mas do seu irmão.")]
    [InlineData("nl", "De schrijver van het dorp schreef in de avond dat hij niet op het station was en dat de brief niet van hem was.")]
    [InlineData("sv", "Byns skrivare skrev på kvällen att han inte var på stationen och att brevet inte var av honom men av hans bror.")]
    [InlineData("fi", "Kylän kirjuri kirjoitti illalla, että hän ei ollut asemalla ja että kirje ei ollut hänen, mutta se oli hänen veljensä.")]
    [InlineData("hu", "A falu jegyzője este azt írta, hogy nem volt az állomáson, és hogy a levél nem az övé volt, hanem már a testvéréé.")]
    [InlineData("el", "Ο γραφέας του χωριού έγραψε το βράδυ ότι δεν ήταν στον σταθμό και ότι το γράμμα δεν ήταν δικό του.")]
    [InlineData("he", "הלבלר של הכפר כתב בערב שהוא לא היה בתחנה ושהמכתב לא היה שלו")]
    [InlineData("ka", "სოფლის მწერალმა საღამოს დაწერა რომ ის სადგურზე არ იყო")]
    [InlineData("ja", "村の書記は夕方に駅にはいなかったと書いた。手紙は彼のものではなかった。")]
    public void Read_ProseOfALanguage_HasItsCode(string language, string text) => ReadingSteps.ReadText(text).Description.Language.ShouldBe(language);

    [Fact]
    public void Read_PassageInAnotherLanguage_HasItsOwnCode()
    {
        string text = $"{English}\n\nDer Schreiber des Dorfes schrieb am Abend, dass er nicht auf dem Bahnhof war und dass der Brief nicht von ihm ist.\n\n{English}\n\n{English}";

        ReadingSteps.ReadText(text).Transcript.Regions.Select(r => r.Language).ShouldBe([null, "de", null, null]);
    }

    [Fact]
    public void Read_NamesAndShortLines_HaveNoLanguageOfTheirOwn()
    {
        string text = $"{English}\n\nAnna Keller, Martin Hofer, Elena Lind, Pavel Berg, Tomas Varga, Ida Roth, Karl Blom, Nora Stein, Hugo Falk.\n\n{English}";

        ReadingSteps.ReadText(text).Transcript.Regions.ShouldAllBe(r => r.Language == null);
    }
}
