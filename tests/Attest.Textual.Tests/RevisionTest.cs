namespace Attest.Textual.Tests;

/// <summary>Which witnesses are one work.</summary>
public class RevisionTest
{
    private const string Life = """
        Ines Carvalho taught arithmetic in a fishing village and kept the strike fund in a biscuit tin under the altar of the chapel.

        In 1911-13 she smuggled leaflets of the UGT over the river in baskets of sardines, and was arrested twice, the police never finding the leaflets.

        She died of typhus while nursing prisoners in the old fort, and the governor forbade the bells.
        """;

    private const string LongerLife = """
        Ines Carvalho taught arithmetic in a fishing village and kept the strike fund in a biscuit tin under the altar of the chapel.

        # Smuggling

        In 1911 to 1913, she smuggled leaflets of the General Union of Workers over the river in baskets of sardines. She was arrested twice, but the police never found the leaflets.

        # Death

        She died of typhus while nursing prisoners in the old fort, and the governor forbade the bells. Forty boats followed the coffin all the same, and her pupils rang hand bells from every window of the harbour front.
        """;

    [Fact]
    public void Two_versions_of_one_article_are_a_revision_with_a_direction()
    {
        var compared = Compared.Texts(LongerLife, Life);
        var revision = compared.Result.Revisions.Single();

        compared.PathOf(revision.OlderId).ShouldBe("b.txt");
        compared.PathOf(revision.YoungerId).ShouldBe("a.txt");
        revision.IsDirected.ShouldBeTrue();
        revision.Shared.ShouldBeGreaterThan(0.8);
        revision.Reasons.ShouldContain(r => r.Contains("abbreviation “UGT”", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_user_says_of_copying_outweighs_what_the_words_show()
    {
        var compared = Compared.Of(Drawn.Witness("a.txt", LongerLife), Drawn.Witness("b.txt", Life, new Attest.Reading.SourceDescription { CopiedFrom = "a.txt" }));
        var revision = compared.Result.Revisions.Single();

        compared.PathOf(revision.OlderId).ShouldBe("a.txt");
        revision.IsDirected.ShouldBeTrue();
        revision.Reasons[0].ShouldBe("b.txt was copied from a.txt: sources.csv says so");
        compared.Reuses.ShouldAllBe(r => r.Older == Direction.AOlder);
    }

    [Theory]
    [InlineData("dump.xml!/Carvalho/1", "dump.xml!/Carvalho/2", "the history names it as parent")]
    [InlineData("dump.xml!/Carvalho/1", "other.xml!/Carvalho/2", "abbreviation")]
    public void A_history_names_the_parent_of_a_revision_within_itself_alone(string longer, string shorter, string reason)
    {
        var compared = Compared.Of(
            Drawn.Witness(longer, LongerLife, new Attest.Reading.SourceDescription { Revision = "1" }),
            Drawn.Witness(shorter, Life, new Attest.Reading.SourceDescription { Revision = "2", ParentRevision = "1" }));

        compared.Result.Revisions.Single().Reasons[0].ShouldContain(reason);
    }

    [Fact]
    public void Plain_copies_are_a_revision_without_a_direction_in_order_of_path()
    {
        var compared = Compared.Texts(Life, Life);
        var revision = compared.Result.Revisions.Single();

        revision.IsDirected.ShouldBeFalse();
        compared.PathOf(revision.OlderId).ShouldBe("a.txt");
        revision.Shared.ShouldBe(1);
    }

    [Fact]
    public void A_letter_that_a_page_prints_as_a_source_is_quoted_not_revised()
    {
        var compared = Compared.Texts(Life, $"""
            The village is known for one woman.

            § (1) Anonymous, obituary (1919)

            {Life}
            """);

        compared.Reuses.ShouldNotBeEmpty();
        compared.Result.Revisions.ShouldBeEmpty();
    }

    [Fact]
    public void A_note_that_a_long_book_took_in_is_an_excerpt()
    {
        const string note = "She died of typhus while nursing prisoners in the old fort, and the governor forbade the bells.";
        string book = string.Join("\n\n", Enumerable.Range(1, 40).Select(i => $"Chapter {i} tells how harbour number {i} lost its boats, its chapel and at last even its name."));

        var compared = Compared.Texts(note, $"{book}\n\n{note}");

        compared.Reuses.Count.ShouldBe(1);
        compared.Result.Revisions.ShouldBeEmpty();
    }

    [Fact]
    public void Marks_of_citations_speak_for_the_revision_that_keeps_them()
    {
        var compared = Compared.Texts(
            Life.Replace("chapel.", "chapel.⟦[1]⟧", StringComparison.Ordinal).Replace("bells.", "bells.⟦[2]⟧ So it was told.", StringComparison.Ordinal),
            LongerLife);

        compared.Result.Revisions.Single().Reasons.ShouldContain(r => r.Contains("has dropped them", StringComparison.Ordinal));
    }
}
