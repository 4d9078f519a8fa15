namespace Attest.Reading.Tests.Repairs;

public sealed class GluedWordsTests
{
    [Theory]
    [InlineData("The Committee sat late. In the hall theCommittee read the letter aloud to all who had come.", "theCommittee", "the Committee")]
    [InlineData("The letter was sent in1937he said, and nobody in the house had read it before the winter.", "in1937he", "in 1937 he")]
    [InlineData("The door ofthe house was open when they came, and the lamp was still burning in the room.", "ofthe", "of the")]
    [InlineData("Lindgrenow spoke first and Lindgrenow left. Then Lindgrenowand his brother went to the station.", "Lindgrenowand", "Lindgrenow and")]
    [InlineData("The report says that in the winter Lindgrenowmisappropriated the money of the village.", "Lindgrenowmisappropriated", "Lindgrenow misappropriated")]
    public void Read_WordsGluedTogether_ArePartedInTheReadingAlone(string text, string received, string reading)
    {
        var transcript = ReadingSteps.ReadText(text).Transcript;

        var emendation = transcript.Emendations.ShouldHaveSingleItem();
        emendation.Kind.ShouldBe(EmendationKind.GluedWords);
        emendation.Received.In(transcript.Received).ShouldBe(received);
        emendation.Reading.In(transcript.Reading).ShouldBe(reading);
        transcript.Received.ShouldBe(text);
    }

    [Theory]
    [InlineData("The judge McDonald and the clerk DeWitt read the letter to the people who had come to the hall.")]
    [InlineData("The churchwardens and the newspapermen of the village came to the hall in the evening of that day.")]
    [InlineData("They wrote it on an iPhone for the LiveJournal, and the page is at http://example.org/theCommittee now.")]
    [InlineData("In the 1930s and on the 22nd of May the MediaWiki of the village had not been thought of by the people.")]
    [InlineData("Whitechapel and Longfellow are names, and so are Marchand and Ferdinand, as the clerk of the court said.")]
    [InlineData("Der Haushaltsausschuss und das Landwirtschaftsministerium sind mit der Bundesverfassung nicht zu verwechseln.")]
    public void Read_WordsThatAreWhole_StayAsTheyAre(string text) =>
        ReadingSteps.ReadText(text).Transcript.Emendations.ShouldBeEmpty();

    [Fact]
    public void Read_GluedWordAcrossAMark_IsLeftAlone() =>
        ReadingSteps.ReadText("The Committee sat late, and in the hall the<b>Committee</b> read the letter to all who had come.").Transcript.Emendations.ShouldBeEmpty();
}
