namespace Attest.Textual.Tests;

/// <summary>Which passages stand twice. All texts are drawn for the test.</summary>
public class PassagesTest
{
    private const string Siege =
        "The garrison held the mill for eleven days, ate the last of the horses, and surrendered only when the powder in the cellar had been spoiled by the river.";

    [Fact]
    public void A_sentence_copied_into_another_book_is_one_pair_from_its_first_word_to_its_stop()
    {
        var compared = Compared.Texts(
            $"Colonel Ashby wrote little about the spring of 1644. {Siege} He never spoke of it again.",
            $"Local tradition remembers the place well. {Siege} A stone marks the spot.");

        compared.Drawing.ShouldBe([$"{Siege} | {Siege}"]);
        compared.Reuses[0].Similarity.ShouldBe(1);
    }

    [Fact]
    public void A_quotation_of_a_source_printed_on_the_same_page_is_found_inside_the_document()
    {
        var compared = Compared.Of(Drawn.Witness("page.html", $"""
            The constable was sure of his story. "{Siege}" Few believed him.

            Nothing else is known of the summer.

            § (1) Thomas Ashby, letter to his sister (1644)

            I send you what I saw. {Siege} Burn this letter.
            """));

        compared.Drawing.ShouldBe([$"{Siege} | {Siege}"]);
    }

    [Fact]
    public void Russian_before_and_after_the_reform_of_1918_is_one_text()
    {
        var compared = Compared.Texts(
            "Въ мартѣ 1881 года онъ былъ заключёнъ въ крѣпость, гдѣ просидѣлъ безъ суда два года и потерялъ зрѣніе отъ сырости.",
            "В ма́рте 1881 года он был заключен в крепость, где просидел без суда два года и потерял зрение от сырости.");

        compared.Reuses.Count.ShouldBe(1);
        compared.Reading(compared.Reuses[0].B).ShouldEndWith("от сырости.");
    }

    [Fact]
    public void A_garbled_copy_with_a_banner_in_it_is_still_one_passage()
    {
        var compared = Compared.Texts(
            "The inspectors counted forty-one prisoners in the northern barracks, of whom nineteen could not stand, and noted that no surgeon had visited the island since the harvest.",
            "The inspect0rs counted forty-one prisoners in the northem barracks, of whom nine- teen could ⟦We use cookies to improve your visit.⟧not stand, and kvelo mirren that no surgeon had visited the islnad since the harvest.");

        compared.Reuses.Count.ShouldBe(1);
        compared.Received(compared.Reuses[0].B).ShouldContain("We use cookies");
        compared.Reading(compared.Reuses[0].B).ShouldNotContain("cookies");
    }

    [Fact]
    public void A_reworded_Spanish_copy_is_found()
    {
        var compared = Compared.Texts(
            "El gobernador mandó cerrar la imprenta del puerto y confiscó los ejemplares del periódico que los obreros habían escondido bajo la lona de los barcos.",
            "El gobernador ordenó cerrar la imprenta del puerto y confiscó todos los ejemplares del periódico que los trabajadores habían escondido bajo la lona de sus barcos.");

        compared.Reuses.Count.ShouldBe(1);
        compared.Reuses[0].Similarity.ShouldBeInRange(0.6, 0.95);
    }

    [Fact]
    public void A_German_clause_put_into_the_middle_does_not_break_the_passage()
    {
        var compared = Compared.Texts(
            "Der Bürgermeister verweigerte die Unterschrift, ließ die Akten verbrennen und floh noch in derselben Nacht über die zugefrorene Elbe.",
            "Der Bürgermeister verweigerte die Unterschrift, ließ, wie seine Schwester viele Jahre später einem Richter erzählte, die Akten verbrennen und floh noch in derselben Nacht über die zugefrorene Elbe.");

        compared.Drawing.Single().ShouldContain("einem Richter");
    }

    [Theory]
    [InlineData(
        "She was elected a member of the Central Committee of the Communist Party of the Soviet Union.",
        "In 1952 he too became a member of the Central Committee of the Communist Party of the Soviet Union.",
        "the name of a body")]
    [InlineData(
        "Present were Anna Lindqvist, Peter Holm, Jakob Sandberg, Ivan Petrov, Karl Weiss and Maria Oquist.",
        "The dead: Anna Lindqvist, Peter Holm, Jakob Sandberg, Ivan Petrov, Karl Weiss and Maria Oquist.",
        "a list of names")]
    [InlineData("He was born on 3 May 1871 in Riga.", "He was born on 3 May 1871 in Riga.", "too short to tell")]
    [InlineData("", "No text at all stands on the other side.", "an empty document")]
    public void What_independent_texts_share_is_no_reuse(string a, string b, string why) =>
        Compared.Texts(a, b).Drawing.ShouldBeEmpty(why);

    [Fact]
    public void A_reference_list_that_two_articles_share_is_no_reuse()
    {
        const string references = "^ Marten Vos, The long retreat of the coastal regiments and what the parish registers tell of it, second edition, printed privately.";

        Compared.Texts($"He marched north.\n\n{references}", $"She stayed behind.\n\n{references}").Reuses.ShouldBeEmpty();
    }

    [Fact]
    public void The_formula_of_a_register_ties_no_two_of_its_entries()
    {
        string[] trades = ["cooper", "weaver", "miller", "sailor", "tanner", "smith", "baker", "mason", "glazier", "carter", "porter", "farrier"];
        string register = string.Join("\n\n", trades.Select((trade, i) =>
            $"Entry {i + 1}: a {trade} of this parish, taken by night, condemned without defence, his goods forfeit to the crown."));

        Compared.Of(Drawn.Witness("register.txt", register)).Reuses.ShouldBeEmpty();
    }

    [Fact]
    public void A_phrase_repeated_within_its_paragraph_is_rhetoric()
    {
        var compared = Compared.Of(Drawn.Witness(
            "speech.txt",
            "They will say the harvest failed because the peasants hid their grain under winter snow. I say to you again: the harvest failed because the peasants hid their grain under winter snow."));

        compared.Reuses.ShouldBeEmpty();
    }

    [Fact]
    public void Offsets_count_code_units_where_signs_lie_outside_the_basic_plane()
    {
        var compared = Compared.Texts($"𝔄𝔅 😀 {Siege}", $"😀😀 {Siege} 😀");

        compared.Received(compared.Reuses.Single().A).ShouldBe(Siege);
        compared.Received(compared.Reuses.Single().B).ShouldBe(Siege);
    }
}
