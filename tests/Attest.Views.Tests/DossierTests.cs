using Attest.Views.Tests.Invented;

namespace Attest.Views.Tests;

public class DossierTests
{
    private static readonly Collection Collection = new(new InventedEvidence(), Wording.Shipped);

    [Fact]
    public void Claims_that_say_the_same_are_one_row_with_the_sigla_of_all_and_each_wording_once()
    {
        var joined = Rows("q-hallworth").Single(l => l.Type == "membership" && l.When == "1641");
        joined.Sigla.Select(s => s.Text).ShouldBe(["A", "C"]);
        joined.Quotes.Select(q => q.Words).ShouldBe(
            ["In 1641 she joined the congregation of the Levellers' Barn", "In 1641 she joinedthe congregation of the Levellers' Barn"]);
        (joined.Witnesses, joined.Reports).ShouldBe((1, 2));
    }

    [Fact]
    public void Rows_stand_in_order_of_time_and_undated_ones_last()
    {
        var persecution = Dossier.Of("q-brandt", Collection)!.Groups.Single(g => g.Group.Name == "persecution");
        persecution.Lines.Select(l => l.When).ShouldBe(["1929 to 1931", "March 1934", "November 1934", "2 December 1934", "1961", ""]);
    }

    [Fact]
    public void A_confession_supports_nothing_but_itself_and_its_duress_is_quoted()
    {
        var row = Rows("q-brandt").Single(l => l.Type == "act");
        var mark = row.Marks.ShouldHaveSingleItem();
        mark.Kind.ShouldBe(MarkKind.Coerced);
        mark.Text.ShouldContain("dictated by Inspector Emil Harvas");
        ConfessionList.Of(Collection).Lines.ShouldContain(l => l.ClaimId == row.ClaimId);
    }

    [Fact]
    public void A_denied_confession_is_a_denial() =>
        Rows("q-hallworth").Single(l => l.IsRejected).Marks.Select(m => m.Text).ShouldBe(["denied", "judged wrong"]);

    [Fact]
    public void Names_stand_as_each_witness_writes_them()
    {
        var names = Dossier.Of("q-brandt", Collection)!.Names;
        names.Select(n => n.Siglum.Text).ShouldBe(["E", "F"]);
        names[1].Forms.ShouldBe(["Брандт Илья Карлович"]);
    }

    [Fact]
    public void Ties_are_told_from_both_sides()
    {
        Dossier.Of("q-hallworth", Collection)!.Relations.Select(r => (r.How, r.OtherName)).ShouldContain(("arrested by", "Josiah Penn"));
        Dossier.Of("q-penn", Collection)!.Relations.Select(r => (r.How, r.OtherName)).ShouldBe([("arrested", "Agnes Hallworth")]);
    }

    [Fact]
    public void Whose_word_it_is_is_counted() =>
        Dossier.Of("q-hallworth", Collection)!.Voices.Select(v => v.Voice).ShouldBe(["narrator", "Josiah Penn", "Margery Fane"], ignoreOrder: true);

    [Fact]
    public void A_disputed_death_is_not_decided_in_the_heading() =>
        Dossier.Of("q-hallworth", Collection)!.Died.ShouldBe("14 August 1664 or 15 August 1664");

    [Fact]
    public void Nobody_has_no_dossier() => Dossier.Of("q-nobody", Collection).ShouldBeNull();

    [Theory]
    [InlineData("hallworth", 2)]
    [InlineData("БРАНДТ", 1)]
    [InlineData("brandt ilya", 1)]
    [InlineData("<script>", 1)]
    [InlineData("карлович илья", 1)]
    [InlineData("karlovich", 1)]
    [InlineData("хэллворт", 0)]
    [InlineData("пенн", 1)]
    [InlineData("Ilja Brandt", 1)]
    [InlineData("", 10)]
    [InlineData("nobody", 0)]
    public void Persons_are_found_by_any_form(string query, int found) => PersonList.Of(query, Collection).Rows.Count.ShouldBe(found);

    [Theory]
    [InlineData("Бра́ндт", "брандт", "stress marks do not count")]
    [InlineData("Élise", "elise", "accents do not count")]
    [InlineData("ПЁТР", "петр", "ё is looked up as е")]
    public void Fold_IgnoresMarksAndCase(string written, string folded, string why) => SearchFold.Fold(written).ShouldBe(folded, why);

    private static IReadOnlyList<ClaimLine> Rows(string person) => [.. Dossier.Of(person, Collection)!.Groups.SelectMany(g => g.Lines)];
}
