namespace Attest.Reading.Tests.Repairs;

public class HomoglyphRepairsTests
{
    [Theory]
    [InlineData("Он жил в Mоскве до войны.", "Он жил в Москве до войны.")]
    [InlineData("Он служил в CССР и вернулся.", "Он служил в СССР и вернулся.")]
    [InlineData("Граждане СССР уехали; паспорта CCCP остались.", "Граждане СССР уехали; паспорта СССР остались.")]
    [InlineData("The cоuncil met.", "The council met.")]
    [InlineData("Передача BBC о паспортах вышла вечером.", "Передача BBC о паспортах вышла вечером.")]
    [InlineData("Глава XIX о мостах и дорогах.", "Глава XIX о мостах и дорогах.")]
    public void Repair_LookAlikes_ChangesTheReadingAlone(string received, string reading)
    {
        var transcript = ReadPage(received);

        transcript.Received.ShouldBe(received);
        transcript.Reading.ShouldBe(reading);
        transcript.Emendations.Count.ShouldBe(received == reading ? 0 : 1);
        transcript.Emendations.ShouldAllBe(e => e.Kind == EmendationKind.LetterConfusion);
    }

    private static Transcript ReadPage(string words) => ReadingSteps.Read("a.page", Conformance.PageSamples.PageXml(words)).Transcript;
}
