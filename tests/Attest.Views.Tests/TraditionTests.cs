using Attest.Views.Tests.Invented;

namespace Attest.Views.Tests;

public class TraditionTests
{
    private static readonly Collection Collection = new(new InventedEvidence(), Wording.Shipped);

    [Theory]
    [InlineData("She was hanged on the Monday.", "She was hanged on the Tuesday.", "She was hanged on the| [Monday]|.", "She was hanged on the| [Tuesday]|.")]
    [InlineData("seized by Penn.", "seized by Penn and held.", "seized by Penn.", "seized by Penn| [and held]|.")]
    [InlineData("the  same\ntext", "the same text", "the same text", "the same text")]
    [InlineData("", "all new", "", "[all new]")]
    public void Words_that_differ_are_marked(string a, string b, string drawnA, string drawnB)
    {
        var difference = WordDifference.Between(a, b);
        Draw(difference.A).ShouldBe(drawnA);
        Draw(difference.B).ShouldBe(drawnB);
    }

    [Fact]
    public void A_stemma_has_older_witnesses_above_and_no_line_that_follows_from_others()
    {
        var stemma = Stemma.AllOf(Collection).ShouldHaveSingleItem();
        stemma.Nodes.Select(n => (n.Siglum.Text, n.Rank)).ShouldBe([("B", 0), ("A", 1), ("C", 2)]);
        stemma.Edges.Select(e => (e.OlderId, e.YoungerId)).ShouldBe([("w-b", "w-a"), ("w-a", "w-c")]);
    }

    [Fact]
    public void Copies_of_one_work_are_one_independent_text()
    {
        SourceList.Of(Collection).IndependentTexts.ShouldBe(5);
        SourceList.Of(Collection).Rows[0].Kin.Select(k => $"{k.How} {k.Other.Text}").ShouldBe(["younger state of B", "older state of C"]);
    }

    [Fact]
    public void Passages_stand_side_by_side_with_the_direction_and_its_reason()
    {
        var tradition = TraditionList.One("t-r-1", Collection)!;
        tradition.Columns.Select(c => c.Siglum.Text).ShouldBe(["A", "B"]);
        var direction = tradition.Directions.ShouldHaveSingleItem();
        (direction.Older.Text, direction.Younger.Text, direction.IsKnown).ShouldBe(("B", "A", true));
        direction.Reasons.ShouldContain("1702");
    }

    [Fact]
    public void A_revision_is_a_question_apart_from_contradictions()
    {
        var board = DisagreementBoard.Of(Collection);
        board.Contradictions.Select(d => d.Type).ShouldBe(["execution"]);
        board.Revisions.Select(d => d.Type).ShouldBe(["pardon", "membership"]);
        board.Revisions[0].Values.Select(v => (v.Words, v.Witnesses, v.Reports)).ShouldBe([("1702", 1, 2), ("1711", 1, 1)]);
    }

    [Fact]
    public void The_overview_ranks_what_cannot_be_true_before_what_was_not_read() =>
        Overview.Of(Collection).Attention.Select(a => a.Kind).ShouldBe(
            [AttentionKind.Contradictions, AttentionKind.Revisions, AttentionKind.Confessions, AttentionKind.Copies, AttentionKind.Findings]);

    [Theory]
    [InlineData("A and C: one text (tradition t-2c2e8d51937b7ec9, 99 % shared)", "A and C: one text (|t-2c2e8d51937b7ec9|, 99 % shared)")]
    [InlineData("2 reports, 1 independent witness", "2 reports, 1 independent witness||")]
    public void A_ledger_line_opens_to_the_tradition_it_names(string line, string drawn)
    {
        var step = LedgerStep.Of(line);
        $"{step.Before}|{step.TraditionId}|{step.After}".ShouldBe(drawn);
    }

    private static string Draw(IReadOnlyList<DifferencePiece> pieces) => string.Join('|', pieces.Select(p =>
        p.Differs ? $"{(p.Text.StartsWith(' ') ? " " : "")}[{p.Text.TrimStart()}]" : p.Text));
}
