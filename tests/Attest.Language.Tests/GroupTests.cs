namespace Attest.Language.Tests;

/// <summary>People spoken of together.</summary>
public class GroupTests
{
    [Theory]
    [InlineData("Hans Keller and Ivan Petrov fled. They hid in Graz.", "They")]
    [InlineData("Hans Keller and Ivan Petrov fled. Both men hid in Graz.", "Both men")]
    [InlineData("Hans Keller and Ivan Petrov fled. The two men hid in Graz.", "The two men")]
    public void A_list_is_meant_by(string text, string words)
    {
        var analysis = Analyses.Of(text);
        analysis.Links.Where(l => analysis.Words(l.Anaphor) == words).Select(l => analysis.Mentions[l.Mention].Surface).ShouldBe(["Hans Keller", "Ivan Petrov"]);
    }

    [Fact]
    public void A_phrase_keeps_its_number()
    {
        var analysis = Analyses.Of("The sixteen defendants were led in. They pleaded guilty.");
        var group = analysis.Groups.Single();
        (group.Number, group.Members.Count, analysis.Words(group.Span)).ShouldBe((16, 0, "The sixteen defendants"));
        group.Anaphors.Select(a => analysis.Words(a.Span)).ShouldBe(["They"]);
    }

    [Fact]
    public void A_list_counts_the_others_it_does_not_name()
    {
        var analysis = Analyses.Of("Hans Keller, Ivan Petrov, and fifteen other men were tried. They pleaded guilty.");
        var group = analysis.Groups.Single();
        (group.Number, group.Members.Count).ShouldBe((17, 2));
        group.Anaphors.Select(a => analysis.Words(a.Span)).ShouldBe(["fifteen other men", "They"]);
    }

    [Fact]
    public void A_number_that_is_not_the_lists_is_another_group()
    {
        var analysis = Analyses.Of("Hans Keller and Ivan Petrov fled. The three men hid in Graz.");
        analysis.Links.ShouldNotContain(l => analysis.Words(l.Anaphor) == "The three men");
    }

    [Fact]
    public void They_behind_one_person_is_left_open() =>
        Analyses.Of("Hans Keller fled to Graz. They never found him.").Links.ShouldNotContain(l => l.Rule == "group");
}
