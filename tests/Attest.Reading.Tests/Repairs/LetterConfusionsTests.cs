namespace Attest.Reading.Tests.Repairs;

public sealed class LetterConfusionsTests
{
    private const string Scanned = "He said tbat the govemment sent tbe letter to tlie minister in l937, and the people were arnong the first to see it.";

    [Fact]
    public void Read_BadlyRecognisedPrint_HasFrequentWordsInTheReading()
    {
        var transcript = ReadingSteps.ReadText(Scanned).Transcript;

        transcript.Reading.ShouldBe("He said that the government sent the letter to the minister in 1937, and the people were among the first to see it.");
        transcript.Received.ShouldBe(Scanned);
        transcript.Emendations.ShouldAllBe(e => e.Kind == EmendationKind.LetterConfusion && e.Reason.Length > 0);
    }

    [Theory]
    [InlineData("The clerk ran git clone and printf on the machine, and the batched cruft of the build was left where it lay.")]
    [InlineData("The commissar sent the kulak from the uyezd to the volost, and the zemstvo wrote of it in the evening.")]
    [InlineData("One word alone is wrong in tbe letter, and that is not enough to say that all of it was printed badly.")]
    public void Read_UnknownWordsInCleanProse_StayAsTheyAre(string text) =>
        ReadingSteps.ReadText(text).Transcript.Emendations.ShouldBeEmpty();
}
