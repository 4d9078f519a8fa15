using Attest.Claims;
using static Attest.Criticism.Tests.Saying;

namespace Attest.Criticism.Tests;

/// <summary>Dates that cannot all be true, and dates that can (invariant 10).</summary>
public sealed class DatesTests
{
    [Theory]
    [InlineData("1894-04", "1895", true, "two years")]
    [InlineData("1894", "1894-04-21", false, "a day within the year")]
    [InlineData("1894-04", "1894-05", true, "two months")]
    [InlineData("1894~", "1895", false, "about 1894 allows a year")]
    [InlineData("1894/..", "1901-02-03", false, "after 1894")]
    [InlineData("../1894", "1901-02-03", true, "before 1894")]
    public void Weigh_WhatHappensOnce_DisagreesWhereDatesExcludeEachOther(string one, string other, bool disagree, string why) =>
        Disagreements("death", one, other).ShouldBe(disagree ? 1 : 0, why);

    [Theory]
    [InlineData("1870-04-10", "1870-04-22", 12, "nineteenth century")]
    [InlineData("1905-01-09", "1905-01-22", 13, "twentieth century")]
    [InlineData("1725-01-28", "1725-02-08", 11, "eighteenth century")]
    [InlineData("1696-01-29", "1696-02-08", 10, "seventeenth century")]
    public void Weigh_OldAndNewStyle_AreExplainedAndNotCounted(string julian, string gregorian, int days, string why)
    {
        var disagreement = Two("birth", julian, gregorian).Weigh().Disagreements.ShouldHaveSingleItem();
        disagreement.Kind.ShouldBe(DisagreementKind.Calendar, $"{days} days, {why}");
        disagreement.Explanation.ShouldContain("Julian calendar");
    }

    [Theory]
    [InlineData("1905-01-10", "1905-01-22", "twelve days in the twentieth century are no calendar")]
    [InlineData("1937-01-10", "1937-01-23", "no Old Style so late")]
    public void Weigh_DaysApartForNoCalendar_Contradict(string one, string other, string why) =>
        Two("birth", one, other).Weigh().Disagreements.ShouldHaveSingleItem().Kind.ShouldBe(DisagreementKind.Contradiction, why);

    [Theory]
    [InlineData("1906-04-17", "1906-04-19", true, "two days apart, told by two")]
    [InlineData("1906-04-17", "1907-04-17", false, "two arrests")]
    [InlineData("1906-04", "1907", false, "too vague to be one")]
    [InlineData("1906-04-17", "1906-04", false, "one holds the other")]
    public void Weigh_Arrests_DisagreeOnlyWhereTheyAreOne(string one, string other, bool disagree, string why) =>
        Disagreements("arrest", one, other).ShouldBe(disagree ? 1 : 0, why);

    [Fact]
    public void Weigh_OneVoiceThatTellsOfTwoArrests_DoesNotContradictItself()
    {
        var bench = new Bench().Document("A", "Arrested on 3 May, freed, and arrested again on 20 May.")
            .Claim("A", "arrest", "Maria Spiridonova", "Arrested on 3 May", On("1906-05-03"))
            .Claim("A", "arrest", "Maria Spiridonova", "arrested again on 20 May", On("1906-05-20"));
        bench.Weigh().Disagreements.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("execution", "killing", "however he died, he died once")]
    [InlineData("death", "execution", "an infobox says died, the text shot")]
    public void Weigh_Deaths_AreOneEvent(string one, string other, string why)
    {
        var bench = new Bench().Document("A", "He was shot in 1918.").Document("B", "He died in 1921.")
            .Claim("A", one, "Roman Malinovsky", "He was shot", On("1918"))
            .Claim("B", other, "Roman Malinovsky", "He died", On("1921"));
        bench.Weigh().Disagreements.Count.ShouldBe(1, why);
    }

    [Fact]
    public void Weigh_VagueDate_SupportsNeitherOfTwoItAgreesWith()
    {
        var bench = Two("death", "1894-04-21", "1894-05-02").Document("C", "He died in 1894.").Claim("C", "death", "Alexei Dobrov", "He died", On("1894"));
        bench.Draw().ShouldBe("1894-04-21: 1/1\n1894-05-02: 1/1");
    }

    [Theory]
    [InlineData(Stance.Denied)]
    [InlineData(Stance.Alleged)]
    [InlineData(Stance.Confessed)]
    [InlineData(Stance.Intended)]
    public void Weigh_OtherStance_ContradictsNothing(Stance stance)
    {
        var bench = Two("death", "1894", "1894").Document("C", "He was to die in 1901.").Claim("C", "death", "Alexei Dobrov", "He was to die", On("1901").And(As(stance)));
        bench.Weigh().Disagreements.ShouldBeEmpty();
    }

    [Fact]
    public void Weigh_Revision_NamesBothNumbersAndWhichIsOlder()
    {
        const string Cleared = "Dreyfus was cleared in July 1906";
        var bench = new Bench()
            .Document("A", $"{Cleared}.").Document("B", "Dreyfus was cleared in 1908.").Document("C", $"So {Cleared}.")
            .Claim("A", "rehabilitation", "Alfred Dreyfus", Cleared, On("1906-07"))
            .Claim("B", "rehabilitation", "Alfred Dreyfus", "Dreyfus was cleared in 1908", On("1908"))
            .Claim("C", "rehabilitation", "Alfred Dreyfus", Cleared, On("1906-07"))
            .Shared("A", "C", Cleared).Revised("B", "A");
        bench.Draw().ShouldBe("1906-07: 2/1 (younger revision of the same article)\n1908: 1/1 (older revision of the same article)");
        var disagreement = bench.Weigh().Disagreements[0];
        disagreement.Kind.ShouldBe(DisagreementKind.Revised);
        disagreement.Slot.Question.ShouldBe("When was Alfred Dreyfus rehabilitated?");
    }

    [Fact]
    public void Weigh_TwoMenOfOneDate_AreNotSetAgainstEachOther()
    {
        var bench = new Bench().Document("A", "Both were cleared.")
            .Claim("A", "rehabilitation", "Alfred Dreyfus", "Both were cleared", On("1906"))
            .Claim("A", "rehabilitation", "Georges Picquart", "Both were cleared", On("1908"));
        bench.Weigh().Disagreements.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("member", "Council of the Commune", "1870", "Member", "3rd Council", "1871-03-26/1871-05-20", true, "infobox against prose")]
    [InlineData("member", "Council of the Commune", "1870", "deputy member", "Council of the Commune", "1871-03-26/1871-05-20", false, "another rank")]
    [InlineData("member", "Council of the Commune", "1870", "member", "Committee of the Commune", "1871-03-26/1871-05-20", false, "another body")]
    [InlineData("member", "Council of the Commune", "1871", "Member", "Council", "1871-03-26/1871-05-20", false, "the year holds the day")]
    [InlineData("member", "Council of the Commune", "1862", "Member", "Council", "1871-03-26/1871-05-20", false, "years apart: another term")]
    public void Weigh_BeginningsOfOneTerm_AreCompared(string rank, string body, string date, string rank2, string body2, string term, bool disagree, string why)
    {
        var bench = new Bench().Document("A", "Office: Member. He became a member.")
            .Claim("A", "office", "Louis Varlin", "He became a member", That(rank).And(Of(body)).And(On(date)))
            .Claim("A", "office", "Louis Varlin", "Office: Member", That(rank2).And(Of(body2)).And(On(term)));
        bench.Weigh().Disagreements.Count.ShouldBe(disagree ? 1 : 0, why);
    }

    [Fact]
    public void Weigh_ATimeAtWhichAPostWasHeld_IsNoBeginning()
    {
        var bench = new Bench().Document("A", "In 1872 he was a member. He became a member in 1871.")
            .Claim("A", "office", "Louis Varlin", "In 1872 he was a member", That("member").And(Of("Council")).And(On("1872")))
            .Claim("A", "office", "Louis Varlin", "He became a member in 1871", That("member").And(Of("Council")).And(On("1871")));
        bench.Weigh().Disagreements.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Kazan", "Kazan, Russian Empire", false, "one lies in the other")]
    [InlineData("Kazan, Russian Empire", "Orel, Russian Empire", true, "two towns of one country")]
    [InlineData("Kazan", "Orel", false, "no map: one may lie in the other")]
    [InlineData("Yelabuga, Russia", "Elabuga, Russia", false, "two spellings")]
    public void Weigh_Birthplaces_DisagreeOnlyWhereNoPlaceCanHoldTheOther(string one, string other, bool disagree, string why)
    {
        var bench = new Bench().Document("A", "Born there.").Document("B", "Born here.")
            .Claim("A", "birth", "Alexei Dobrov", "Born there", At(one))
            .Claim("B", "birth", "Alexei Dobrov", "Born here", At(other));
        bench.Weigh().Disagreements.Count.ShouldBe(disagree ? 1 : 0, why);
    }

    private static int Disagreements(string type, string one, string other) => Two(type, one, other).Weigh().Disagreements.Count;

    private static Bench Two(string type, string one, string other) => new Bench()
        .Document("A", "So it is written.").Document("B", "Otherwise it is told.")
        .Claim("A", type, "Alexei Dobrov", "So it is written", On(one))
        .Claim("B", type, "Alexei Dobrov", "Otherwise it is told", On(other));
}
