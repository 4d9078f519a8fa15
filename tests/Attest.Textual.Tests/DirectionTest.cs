using Attest.Text;

namespace Attest.Textual.Tests;

/// <summary>Which copy is older, and the reason given. In each case a.txt is the older.</summary>
public class DirectionTest
{
    [Theory]
    [InlineData(
        "The envoy was sent to negotiated a truce with the islanders, carrying the sealed letterand a purse of silver for the harbour master. He lost the letter.",
        "The envoy was sent to negotiate a truce with the islanders, carrying the sealed letter and a purse of silver for the harbour master. He lost the letter.",
        "slip of grammar (“to negotiated”)",
        "runs two words together (“letterand”)")]
    [InlineData(
        "Delegates of the ILO visited the flooded mines in 1921-23 and reported that the pumps had been sold for scrap by the owners.",
        "Delegates of the International Labour Organisation visited the flooded mines in 1921 to 1923 and then reported that the pumps had been sold for scrap by the owners.",
        "abbreviation “ILO”",
        "short form “1921-23”")]
    [InlineData(
        "The courier rode to-day from Tiflis across the pass, slept among shepherds, and delivered a connexion of letters that nobody could decipher.",
        "The courier rode today from Tbilisi across the pass, slept among shepherds, and delivered a connection of letters that nobody could decipher.",
        "older form “Tiflis”",
        "“Tbilisi”")]
    [InlineData(
        "The bishop refused the oath, the chapter was dissolved by soldiers in October, the silver was melted for coin, the library burned for three days.",
        "The bishop refused the oath. The chapter was dissolved by soldiers in October. The silver was melted for coin. The library burned for three days.",
        "runs on where b.txt begins a sentence",
        "“coin. The”")]
    public void A_reviser_leaves_traces(string older, string younger, string reason, string another)
    {
        var reuse = Compared.Texts(older, younger).Reuses.Single();

        reuse.Older.ShouldBe(Direction.AOlder);
        string.Join("; ", reuse.Reasons).ShouldContain(reason);
        string.Join("; ", reuse.Reasons).ShouldContain(another);
    }

    [Fact]
    public void Direction_does_not_depend_on_which_path_comes_first()
    {
        const string older = "Delegates of the ILO visited the flooded mines in 1921-23 and reported that the pumps had been sold for scrap by the owners.";
        const string younger = "Delegates of the International Labour Organisation visited the flooded mines in 1921 to 1923 and reported that the pumps had been sold for scrap by the owners.";

        Compared.Texts(older, younger).Reuses.Single().Older.ShouldBe(Direction.AOlder);
        Compared.Texts(younger, older).Reuses.Single().Older.ShouldBe(Direction.BOlder);
    }

    [Fact]
    public void Letters_that_a_spelling_reform_abolished_speak_for_the_older_copy_but_do_not_decide_alone()
    {
        const string old = "Въ мартѣ 1881 года онъ былъ заключёнъ въ крѣпость, гдѣ просидѣлъ безъ суда два года и потерялъ зрѣніе отъ сырости.";
        const string modern = "В марте 1881 года он был заключен в крепость, где просидел без суда два года и потерял зрение от сырости.";
        Compared.Texts(old, modern).Reuses.Single().Older.ShouldBe(Direction.Unknown);

        var dated = Compared.Of(Drawn.Witness("a.txt", old, Drawn.Dated("1884")), Drawn.Witness("b.txt", modern, Drawn.Dated("1961"))).Reuses.Single();

        dated.Older.ShouldBe(Direction.AOlder);
        dated.Reasons[0].ShouldBe("a.txt is dated 1884, b.txt 1961");
        dated.Reasons.ShouldContain(r => r.Contains("мартѣ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_knows_later_years_is_younger_than_a_dated_one()
    {
        const string shared = "The dyke broke in the night at three places, and the cattle of the lower farms drowned in their stalls before anyone rang the bell.";
        var reuse = Compared.Of(
            Drawn.Witness("a.txt", shared, Drawn.Dated("1825-03")),
            Drawn.Witness("b.txt", $"{shared}\n\nA monument was put up in 1925.")).Reuses.Single();

        reuse.Older.ShouldBe(Direction.AOlder);
        reuse.Reasons.ShouldContain("a.txt is dated 1825-03, b.txt speaks of 1925");
    }

    [Fact]
    public void The_source_on_a_page_is_older_than_the_narrator_who_quotes_it()
    {
        const string words = "We burned the ledgers first, then the letters, and kept only the map because nobody could agree whose handwriting it was.";
        var reuse = Compared.Of(Drawn.Witness("page.html", $"""
            Years later she admitted it: "{words}" No one was ever charged.

            § (3) Clara Venn, testimony before the board (12th June, 1919)

            {words}
            """)).Reuses.Single();

        reuse.Older.ShouldBe(Direction.BOlder);
        reuse.Reasons[0].ShouldContain("(3) Clara Venn, testimony before the board (12th June, 1919)");
        reuse.Reasons.ShouldContain(r => r.Contains("quotes the words", StringComparison.Ordinal));
    }

    [Fact]
    public void A_copyists_eye_that_skips_to_the_same_word_is_named()
    {
        var reuse = Compared.Of(
            Drawn.Witness("a.txt", "The abbot gave the monks of the valley bread, and to the widows of the town and the orphans of the valley bread, salt and firewood until the thaw came late in March.", Drawn.Dated("1402")),
            Drawn.Witness("b.txt", "The abbot gave the monks of the valley bread, salt and firewood until the thaw came late in March.", Drawn.Dated("1477"))).Reuses.Single();

        reuse.Reasons.ShouldContain(r => r.Contains("the eye of a copyist", StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_full_of_forms_found_nowhere_else_is_the_copy()
    {
        const string clean = "The inspectors counted forty prisoners in the northern barracks. The inspectors noted that the northern barracks had no stove, and no surgeon had visited the northern barracks. Prisoners told the inspectors so.";
        const string garbled = "The inspect0rs counted forty pris0ners in the northem barracks. The inspectors noted that the northern barrackz had no stove, and no surge0n had visited the northern barracks. Prisoners told the inspectors so.";
        var reuse = Compared.Texts(clean, garbled).Reuses.Single();

        reuse.Older.ShouldBe(Direction.AOlder);
        reuse.Reasons.ShouldContain(r => r.Contains("b.txt is a garbled copy: “inspect0rs” for “inspectors”", StringComparison.Ordinal));
    }

    [Fact]
    public void Identical_copies_have_no_direction_and_no_reasons()
    {
        const string text = "The ferryman would not cross after dark, whatever he was offered, since his brother had drowned with a full purse in his belt.";
        var reuse = Compared.Texts(text, text).Reuses.Single();

        reuse.Older.ShouldBe(Direction.Unknown);
        reuse.Reasons.ShouldBeEmpty();
    }
}
