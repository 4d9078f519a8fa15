using Attest.Evidence;

namespace Attest.Evidence.Tests;

/// <summary>Invariant 3: nothing a human decided is ever lost or silently moved.</summary>
public class DecisionTests
{
    [Fact]
    public void A_wrong_claim_is_kept_shown_as_rejected_and_counted_nowhere()
    {
        using var place = new Workplace();
        place.Build();
        var evidence = place.Open();
        evidence.Claims().First(c => c.SubjectName == "Karl Lind").Reports.ShouldBe(2);

        Reject(place, "b.txt", "arrest");
        place.Build();

        var claims = evidence.Claims().Where(c => c.SubjectName == "Karl Lind").ToList();
        claims.Select(c => c.IsRejected).ShouldBe([false, true]);
        claims.Select(c => c.Reports).ShouldBe([1, 0]);
    }

    [Fact]
    public void Two_names_decided_to_be_one_person_stay_one_after_a_rebuild()
    {
        using var place = new Workplace();
        place.Build();
        Same(place);

        place.Build();
        place.Build(rules: "v-2");

        var weber = place.Open().Persons().Single(p => p.Name == "Anna Weber");
        weber.Forms.ShouldBe(["Anna Weber", "Weber"]);
        place.Open().JudgementsOf(weber.Id).ShouldHaveSingleItem().IsHuman.ShouldBeTrue();
        place.Open().Disagreements().ShouldHaveSingleItem().Values.Select(v => v.Value).ShouldBe(["1921", "1922"]);
    }

    [Fact]
    public void A_decision_survives_an_extractor_that_cuts_other_words()
    {
        using var place = new Workplace();
        place.Build();
        string id = Reject(place, "a.txt", "death");

        place.Build(SmallStages.WithCloserQuotes(), "v-2");

        var rejected = place.Open().Claims().Single(c => c.IsRejected);
        rejected.Claim.Id.ShouldNotBe(id);
        rejected.Claim.Quote.Text.ShouldBe("Anna Weber died in 1921");
    }

    [Fact]
    public void A_decision_follows_its_words_where_the_document_grew_before_them()
    {
        using var place = new Workplace();
        place.Build();
        Reject(place, "a.txt", "death");
        place.Write("a.txt", "Otto Kern was born in 1900.\nAnna Weber died in 1921.\n");

        place.Build().Unresolved.ShouldBeEmpty();

        place.Open().Claims().Single(c => c.IsRejected).Claim.Quote.Text.ShouldBe("Anna Weber died in 1921.");
    }

    [Fact]
    public void A_decision_that_no_longer_finds_its_words_is_listed_and_not_guessed()
    {
        using var place = new Workplace();
        place.Build();
        Reject(place, "a.txt", "death");
        Same(place);
        place.Write("a.txt", "Karl Lind died in 1921.\n");

        var report = place.Build();

        report.Unresolved.Select(d => d.Number).ShouldBe([1, 2]);
        place.Open().Decisions().ShouldAllBe(d => d.IsUnresolved);
        place.Open().Claims().ShouldNotContain(c => c.IsRejected);
    }

    [Fact]
    public void A_decision_is_taken_back_by_another_and_that_one_too()
    {
        using var place = new Workplace();
        place.Build();
        Same(place);
        var log = new DecisionLog(place.Base, TimeProvider.System);

        log.Undo(1, "Nora Lind", "two of a name");
        place.Build();
        place.Open().Persons().ShouldContain(p => p.Name == "Weber");

        log.Undo(2, "Nora Lind", "one after all");
        place.Build();
        place.Open().Persons().ShouldNotContain(p => p.Name == "Weber");
        place.Open().Decisions().Select(d => d.IsUndone).ShouldBe([false, true, false]);
    }

    [Fact]
    public void A_decision_is_signed_and_dated()
    {
        using var place = new Workplace();
        place.Build();
        var log = new DecisionLog(place.Base, new At(new DateTimeOffset(2031, 5, 6, 7, 8, 9, TimeSpan.Zero)));
        log.Append(new DecisionDraft(
            DecisionKind.DifferentPersons, log.TargetOfName("a.txt", "Anna Weber"), log.TargetOfName("b.txt", "Weber"), "Nora Lind", "other years"));

        var decision = place.Open().Decisions().ShouldHaveSingleItem();

        (decision.Number, decision.By, decision.Reason, decision.At.Year).ShouldBe((1, "Nora Lind", "other years", 2031));
        decision.B!.Words.ShouldBe("Weber");
    }

    [Fact]
    public void A_decision_about_nobody_is_refused_when_it_is_made()
    {
        using var place = new Workplace();
        place.Build();
        var log = new DecisionLog(place.Base, TimeProvider.System);

        Should.Throw<DecisionRefusedException>(() => log.TargetOfName("a.txt", "Otto Kern")).Message.ShouldContain("names nobody 'Otto Kern'");
        Should.Throw<DecisionRefusedException>(() => log.TargetOfName("z.txt", "Weber")).Message.ShouldContain("no document z.txt");
        Should.Throw<DecisionRefusedException>(() => log.TargetOfClaim("c-none")).Message.ShouldContain("no claim c-none");
        Should.Throw<DecisionRefusedException>(() => log.Undo(7, "Nora Lind", "")).Message.ShouldContain("no decision 7");
    }

    private static string Reject(Workplace place, string document, string type)
    {
        string id = place.Open().Claims().Single(c => c.Path == document && c.Claim.Type == type).Claim.Id;
        var log = new DecisionLog(place.Base, TimeProvider.System);
        log.Append(new DecisionDraft(DecisionKind.ClaimWrong, log.TargetOfClaim(id), null, "Nora Lind", "a slip"));
        return id;
    }

    private static void Same(Workplace place)
    {
        var log = new DecisionLog(place.Base, TimeProvider.System);
        log.Append(new DecisionDraft(
            DecisionKind.SamePerson, log.TargetOfName("a.txt", "Anna Weber"), log.TargetOfName("b.txt", "Weber"), "Nora Lind", "one obituary"));
    }

    private sealed class At(DateTimeOffset time) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => time;
    }
}
