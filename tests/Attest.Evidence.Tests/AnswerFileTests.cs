namespace Attest.Evidence.Tests;

public sealed class AnswerFileTests
{
    [Fact]
    public void Of_FileWasKeptBefore_FindsItsAnswers()
    {
        using var place = new Workplace();
        using (var first = AnswerFile.Of(place.At("base")))
        {
            first.Keep("m-1", "w-1", "small", "{\"claims\": []}");
            first.NoAnswer("m-2", "w-1", "small");
        }

        using var again = AnswerFile.Of(place.At("base"));

        again.Find("m-1").ShouldBe("{\"claims\": []}");
        again.Find("m-2").ShouldBeNull();
        (again.Lines, again.Models.ShouldHaveSingleItem()).ShouldBe((2, "small"));
    }

    [Fact]
    public void Of_LastLineWasCutOff_KeepsTheRestAndGoesOnBehindIt()
    {
        using var place = new Workplace();
        using (var first = AnswerFile.Of(place.At("base")))
        {
            first.Keep("m-1", "w-1", "small", "yes");
        }

        File.AppendAllText(place.At("base.answers.jsonl"), "{\"key\": \"m-2\", \"ans");
        using (var second = AnswerFile.Of(place.At("base")))
        {
            (second.Lines, second.DamagedLines).ShouldBe((1, 1));
            second.Keep("m-3", "w-1", "small", "no");
        }

        using var third = AnswerFile.Of(place.At("base"));
        (third.Find("m-1"), third.Find("m-2"), third.Find("m-3")).ShouldBe(("yes", null, "no"));
    }
}
