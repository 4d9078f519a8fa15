using Attest.Text;
using Attest.Views.Tests.Invented;

namespace Attest.Views.Tests;

public class LifelineTests
{
    private static readonly Collection Collection = new(new InventedEvidence(), Wording.Shipped);

    [Fact]
    public void The_life_is_drawn_evenly_and_what_follows_the_death_has_the_last_part()
    {
        var line = Dossier.Of("q-hallworth", Collection)!.Lifeline;
        line.HasDeath.ShouldBeTrue();
        line.LifeEnd.ShouldBeLessThan(1);
        var pardon = line.Events.Single(e => e.What.StartsWith("pardoned", StringComparison.Ordinal));
        pardon.IsAfterDeath.ShouldBeTrue();
        pardon.From.ShouldBeGreaterThan(line.LifeEnd);
        line.Events.Select(e => e.Days.First).ShouldBeInOrder();
    }

    [Fact]
    public void A_date_that_sources_dispute_covers_all_their_answers_and_says_them()
    {
        var hanged = Dossier.Of("q-hallworth", Collection)!.Lifeline.Events.Single(e => e.IsContested);
        hanged.When.ShouldBe("14 Aug 1664 or 15 Aug 1664");
        hanged.Days.ShouldBe(Edtf.Parse("1664-08-14/1664-08-15").Range);
    }

    [Fact]
    public void A_date_that_only_a_revision_changed_is_not_called_a_contradiction()
    {
        var joined = Dossier.Of("q-hallworth", Collection)!.Lifeline.Events.Single(e => e.What.StartsWith("joined", StringComparison.Ordinal));
        (joined.IsRevised, joined.IsContested).ShouldBe((true, false));
    }

    [Fact]
    public void States_follow_from_the_types_of_claims_and_do_not_overlap()
    {
        var line = Dossier.Of("q-brandt", Collection)!.Lifeline;
        line.States.Select(s => s.Kind).ShouldBe(
            [LifeStateKind.Life, LifeStateKind.Banished, LifeStateKind.Life, LifeStateKind.Imprisoned]);
        foreach (var (a, b) in line.States.Zip(line.States.Skip(1)))
        {
            b.From.ShouldBeGreaterThanOrEqualTo(a.To);
        }

        line.States[^1].To.ShouldBe(line.LifeEnd, 0.0001);
    }

    [Fact]
    public void What_is_alleged_or_confessed_is_no_event_of_a_life() =>
        Dossier.Of("q-hallworth", Collection)!.Lifeline.Events.ShouldNotContain(e => e.What.StartsWith("confessed", StringComparison.Ordinal));

    [Fact]
    public void Labels_of_thirty_events_in_ten_years_keep_out_of_each_others_way()
    {
        var lines = Enumerable.Range(0, 30).Select(i => Line($"c-{i}", "arrest", $"{1650 + (i / 3)}-{1 + (4 * (i % 3)):00}")).ToList();
        var line = Lifeline.Of(lines, [], Wording.Shipped);
        line.Events.Count.ShouldBe(30);
        line.Events.Count(e => e.Lane != 0).ShouldBeGreaterThan(5);
        foreach (var lane in line.Events.Where(e => e.Lane != 0).GroupBy(e => e.Lane))
        {
            var boxes = lane.OrderBy(e => e.LabelAt).Select(e => (From: e.LabelAt - (e.Label.Length * 3.45 / 1240), To: e.LabelAt + (e.Label.Length * 3.45 / 1240))).ToList();
            boxes.Zip(boxes.Skip(1)).ShouldAllBe(pair => pair.First.To <= pair.Second.From);
        }
    }

    [Fact]
    public void An_event_before_the_birth_is_left_to_the_tables() =>
        Lifeline.Of([Line("c-1", "birth", "1611-03-03"), Line("c-2", "office", "1502"), Line("c-3", "death", "1664")], [], Wording.Shipped)
            .Events.Select(e => e.ClaimId).ShouldBe(["c-1", "c-3"]);

    [Fact]
    public void A_birth_in_two_calendars_is_one_birth() =>
        Lifeline.Of([Line("c-1", "birth", "1877-11-25"), Line("c-2", "birth", "1877-12-07") with { Reports = 4 }, Line("c-3", "death", "1937")], [], Wording.Shipped)
            .Events.Select(e => e.ClaimId).ShouldBe(["c-2", "c-3"]);

    [Theory]
    [InlineData("1924~", true, "a qualified date")]
    [InlineData("1641", false, "a year is as good as most sources have")]
    [InlineData("1645/1651", false, "an interval says how long it lasted")]
    [InlineData("162X", true, "a decade")]
    public void Uncertain_dates_are_drawn_as_uncertain(string date, bool uncertain, string why) =>
        Lifeline.Of([Line("c-1", "office", date), Line("c-2", "death", "1990")], [], Wording.Shipped)
            .Events[0].IsUncertain.ShouldBe(uncertain, why);

    private static ClaimLine Line(string id, string type, string date) => new()
    {
        ClaimId = id,
        Type = type,
        Subject = "Nobody",
        Phrase = new ClaimPhrase(Wording.Shipped.Of(type).Phrase, []),
        Date = Edtf.Parse(date),
        Marks = [],
        Quotes = [],
        Sigla = [],
        Reports = 1,
        Witnesses = 1,
        Ledger = [],
        Voices = [],
        Claims = [id],
    };
}
