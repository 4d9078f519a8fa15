namespace Attest.Textual.Tests;

/// <summary>How long a passage is: one paragraph, or the sentences that were taken over.</summary>
public class PassageCutTest
{
    private static readonly string[] Paragraphs =
    [
        "Ludvig learned the printing trade from an uncle in Bergen, who beat his apprentices and paid them in candles. At nineteen he set the first strike bulletin of the docks with type he had stolen letter by letter.",
        "The police found the press behind a false wall in the bakery, because flour had been trodden up the back stairs. He was given four years of hard labour and served three of them breaking stone for the coastal road.",
        "After his release nobody would hire him, and he travelled the valleys selling almanacs. He died of pneumonia in a hay barn near Voss, with the proofs of a new bulletin sewn into his coat.",
    ];

    [Fact]
    public void A_text_without_paragraphs_is_cut_like_the_one_that_has_them()
    {
        var compared = Compared.Texts(string.Join("\n\n", Paragraphs), string.Join(" ", Paragraphs));

        compared.Drawing.ShouldBe(Paragraphs.Select(p => $"{p} | {p}"));
    }

    [Fact]
    public void Sentences_taken_out_of_two_long_paragraphs_are_cut_to_readable_parts()
    {
        string shared = string.Join(" ", Paragraphs);
        const string own = "Much of what was later told about the man was made up by people who wanted to be in the story, and historians have repeated it.";
        var compared = Compared.Texts(
            $"{own} {own.Replace("man", "printer", StringComparison.Ordinal)} {shared} None of his children could read, and the bakery is now a bank with marble counters and a plaque.",
            $"Few archives survived the fire of that winter, and fewer still were ever catalogued by anyone who cared. {shared} Such lives leave no portraits, no letters and no descendants who would wish to own them in public.");

        compared.Reuses.Count.ShouldBe(2);
        compared.Reuses.ShouldAllBe(r => r.A.Reading.Length <= 400);
        compared.Result.Traditions.Count.ShouldBe(1, "both are parts of one paragraph");
    }

    [Fact]
    public void A_paragraph_that_one_text_interrupts_with_a_sentence_of_its_own_is_cut_there()
    {
        var compared = Compared.Texts(
            $"{Paragraphs[0]} {Paragraphs[1]}",
            $"{Paragraphs[0]} His mother denied all of this to the last. {Paragraphs[1]}");

        compared.Drawing.ShouldBe(Paragraphs[..2].Select(p => $"{p} | {p}"));
    }

    [Fact]
    public void The_received_range_of_a_passage_holds_the_footnote_marks_inside_it()
    {
        var compared = Compared.Texts(
            Paragraphs[1],
            Paragraphs[1].Replace("back stairs.", "back stairs.⟦[4]⟧", StringComparison.Ordinal));

        compared.Received(compared.Reuses[^1].B).ShouldEndWith("for the coastal road.");
        string.Concat(compared.Reuses.Select(r => compared.Reading(r.B))).ShouldNotContain("[4]");
    }
}
