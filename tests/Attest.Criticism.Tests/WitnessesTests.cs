using Attest.Claims;
using static Attest.Criticism.Tests.Saying;

namespace Attest.Criticism.Tests;

/// <summary>Reports and independent witnesses are two numbers (invariant 5); a confession supports nothing (invariant 6).</summary>
public sealed class WitnessesTests
{
    private const string Hanged = "Karakozov was hanged on 15 September 1866";

    [Fact]
    public void Weigh_TwoIndependentDocuments_AreTwoWitnesses() =>
        Counted(Twice()).ShouldBe((2, 2));

    [Fact]
    public void Weigh_PassagesOfOneTradition_AreOneWitness()
    {
        var attestation = Twice().Shared("A", "B", Hanged).Weigh().Attestations.ShouldHaveSingleItem();
        attestation.Witnesses.ShouldBe(1);
        attestation.Ledger.ShouldBe(["A and B: one text (tradition t-0, 94 % shared)", "2 reports, 1 independent witness"]);
    }

    [Fact]
    public void Weigh_RevisionsOfOneWork_AreOneWitnessToWhatTheyAgreeOn() =>
        Counted(Twice().Revised("A", "B")).ShouldBe((2, 1));

    [Fact]
    public void Weigh_OneSpeakerInTwoBooks_IsOneVoice()
    {
        var bench = Twice(By("Ivan Khudyakov"));
        Counted(bench).ShouldBe((2, 1));
        bench.Weigh().Attestations[0].Ledger[0].ShouldBe("A and B: the word of one voice, Ivan Khudyakov");
    }

    [Fact]
    public void Weigh_OneDocumentThatRepeatsItself_IsOneWitness()
    {
        var bench = new Bench().Document("A", $"{Hanged}. He died young: the hanging took place in 1866.")
            .Claim("A", "execution", "Dmitry Karakozov", Hanged, On("1866-09-15"))
            .Claim("A", "execution", "Dmitry Karakozov", "the hanging took place in 1866", On("1866"));
        Counted(bench).ShouldBe((2, 1));
    }

    [Fact]
    public void Weigh_ThreeCopiesAndAStranger_AreTwoWitnesses()
    {
        var bench = Twice().Document("C", $"{Hanged}.").Document("D", "In September 1866 Karakozov died on the gallows.")
            .Claim("C", "execution", "Dmitry Karakozov", Hanged, On("1866-09-15"))
            .Claim("D", "execution", "Dmitry Karakozov", "Karakozov died on the gallows", On("1866-09"))
            .Shared("A", "B", Hanged).Shared("B", "C", Hanged);
        Counted(bench).ShouldBe((4, 2));
    }

    [Fact]
    public void Weigh_Confession_SupportsNothingThatItSays()
    {
        var bench = new Bench().Document("A", "I killed him, said the prisoner.").Document("B", "I killed him, the prisoner told the court.");
        foreach (string siglum in new[] { "A", "B" })
        {
            bench.Claim(siglum, "killing", "Nikolai Mezentsov", "I killed him", By("the prisoner").And(As(Stance.Confessed)));
        }

        var attestation = bench.Weigh().Attestations.ShouldHaveSingleItem();
        (attestation.Claims.Count, attestation.Witnesses).ShouldBe((2, 0));
        attestation.Ledger.ShouldHaveSingleItem().ShouldContain("evidence that it was said");
    }

    [Fact]
    public void Weigh_ThatAConfessionWasMade_IsCountedAsAnOccurrence()
    {
        var bench = new Bench().Document("A", "He confessed to the plot.").Document("B", "The newspaper wrote that he had confessed to the plot.")
            .Claim("A", "confession", "Nikolai Rysakov", "He confessed to the plot", That("the plot").And(As(Stance.Confessed)))
            .Claim("B", "confession", "Nikolai Rysakov", "he had confessed to the plot", That("the plot").And(As(Stance.Confessed)));
        Counted(bench).ShouldBe((2, 2));
    }

    [Fact]
    public void Weigh_OtherStance_SaysSomethingElse()
    {
        var result = Twice().Document("C", "It was rumoured that Karakozov was hanged.")
            .Claim("C", "execution", "Dmitry Karakozov", "Karakozov was hanged", As(Stance.Alleged)).Weigh();
        result.Attestations.Select(a => a.Claims.Count).ShouldBe([2, 1]);
    }

    [Theory]
    [InlineData("1907", "1907-05", true, "a month within the year")]
    [InlineData("1907", "1911", false, "two arrests")]
    public void Weigh_ThingsThatHappenTwice_AreOneOnlyWhereSomethingAgrees(string one, string other, bool same, string why)
    {
        var bench = new Bench().Document("A", "He was arrested.").Document("B", "They arrested him.")
            .Claim("A", "arrest", "Boris Savinkov", "He was arrested", On(one))
            .Claim("B", "arrest", "Boris Savinkov", "They arrested him", On(other));
        bench.Weigh().Attestations.Count.ShouldBe(same ? 1 : 2, why);
    }

    [Fact]
    public void Weigh_VaguerClaimBesideRivalDates_IsAnAttestationOfItsOwn()
    {
        var result = new Bench()
            .Document("A", "So it is written.").Document("B", "Otherwise it is told.").Document("C", "Once it was.").Document("D", "Nobody knows when.")
            .Claim("D", "birth", "Alexei Dobrov", "Nobody knows when")
            .Claim("C", "birth", "Alexei Dobrov", "Once it was", On("1877"))
            .Claim("A", "birth", "Alexei Dobrov", "So it is written", On("1877-12-07"))
            .Claim("B", "birth", "Alexei Dobrov", "Otherwise it is told", On("1877-11-25"))
            .Weigh();
        result.Attestations.Select(a => string.Join(' ', a.Claims)).ShouldBe(["A2", "B3", "C1 D0"]);
        var values = result.Disagreements.ShouldHaveSingleItem().Values;
        values.Select(v => (string.Join(' ', v.Claims), v.Witnesses)).ShouldBe([("A2", 1), ("B3", 1)]);
    }

    [Fact]
    public void Weigh_VaguerClaimThatFitsOneDateOnly_JoinsIt()
    {
        var result = new Bench()
            .Document("A", "Nobody knows when.").Document("B", "So it is written.").Document("C", "Once it was.")
            .Claim("A", "birth", "Alexei Dobrov", "Nobody knows when")
            .Claim("B", "birth", "Alexei Dobrov", "So it is written", On("1877-12-07"))
            .Claim("C", "birth", "Alexei Dobrov", "Once it was", On("1877"))
            .Weigh();
        result.Attestations.ShouldHaveSingleItem().Witnesses.ShouldBe(3);
    }

    [Fact]
    public void Weigh_EveryClaim_IsInExactlyOneAttestation()
    {
        var bench = Twice().Claim("A", "arrest", "Dmitry Karakozov", "Karakozov", At("Petersburg")).Claim("B", "arrest", "Dmitry Karakozov", "Karakozov");
        bench.Weigh().Attestations.SelectMany(a => a.Claims).Order().ShouldBe(["A0", "A2", "B1", "B3"]);
    }

    private static (int Reports, int Witnesses) Counted(Bench bench)
    {
        var attestation = bench.Weigh().Attestations.ShouldHaveSingleItem();
        return (attestation.Claims.Count, attestation.Witnesses);
    }

    private static Bench Twice(Func<Claim, Claim>? said = null)
    {
        var all = On("1866-09-15").And(said ?? (c => c));
        return new Bench().Document("A", $"{Hanged}.").Document("B", $"As we know, {Hanged} in public.")
            .Claim("A", "execution", "Dmitry Karakozov", Hanged, all)
            .Claim("B", "execution", "Dmitry Karakozov", Hanged, all);
    }
}
