namespace Attest.Language.Tests;

/// <summary>Who speaks: the text, the speaker, the words.</summary>
public class QuotationTests
{
    [Theory]
    [InlineData("Maria Lopez said: \"We saw nobody at the gate.\"", "Maria Lopez", "We saw nobody at the gate.")]
    [InlineData("\"We saw nobody at the gate,\" said Maria Lopez.", "Maria Lopez", "We saw nobody at the gate,")]
    [InlineData("According to Hans Keller, \"the house stood empty for years.\"", "Hans Keller", "the house stood empty for years.")]
    [InlineData("Hans Keller, a friend of Maria Lopez, argued in his book: \"The record is false from end to end.\"", "Hans Keller", "The record is false from end to end.")]
    [InlineData("Hans Keller argued that the record was false.", "Hans Keller", "the record was false")]
    [InlineData("Keller's sister later reported: \"They took him at night.\" Anna Keller wept.", "Keller's sister", "They took him at night.")]
    public void A_speaker_is_found(string text, string speaker, string words)
    {
        var analysis = Analyses.Of(text);
        var quotation = analysis.Quotations.ShouldHaveSingleItem();
        quotation.Speaker.ShouldBe(speaker);
        analysis.Words(quotation.Content).ShouldBe(words);
    }

    [Fact]
    public void I_inside_a_quotation_is_its_speaker()
    {
        var analysis = Analyses.Of("Maria Lopez said: \"I saw nobody at the gate.\"");
        var link = analysis.Links.Single(l => analysis.Words(l.Anaphor) == "I");
        analysis.Mentions[link.Mention].Surface.ShouldBe("Maria Lopez");
    }

    [Theory]
    [InlineData("Иван Петров сказал: «Я никого не видел у ворот.»", "Я", "Иван Петров")]
    [InlineData("Hans Keller sagte: „Dann sah ich das leere Haus.“", "ich", "Hans Keller")]
    [InlineData("Dear Anna,\n\nThe house is empty and I shall leave it soon.\n\nYours ever,\n\nHans Keller\n\nThe key is with the neighbours.", "I", "Hans Keller")]
    public void The_first_person_is_the_speaker_or_the_writer(string text, string pronoun, string person)
    {
        var analysis = Analyses.Of(text);
        var link = analysis.Links.Single(l => l.Rule == "first person" && analysis.Words(l.Anaphor) == pronoun);
        analysis.Mentions[link.Mention].Surface.ShouldBe(person);
    }

    [Fact]
    public void A_pronoun_takes_the_subject_of_its_gender()
    {
        var analysis = Analyses.Of("Maria Lopez wrote to Hans Keller. She never saw him again.");
        analysis.Links.Select(l => (analysis.Words(l.Anaphor), analysis.Mentions[l.Mention].Surface))
            .ShouldBe([("She", "Maria Lopez"), ("him", "Hans Keller")]);
    }

    [Fact]
    public void Words_in_scare_quotes_are_no_speech() =>
        Analyses.Of("He held a \"model\" farm for years.").Quotations.ShouldBeEmpty();

    [Fact]
    public void Hearsay_names_nobody_as_its_speaker()
    {
        var quotations = Analyses.Of("It is said that Hans Keller left \"with the last train out of the city\" that night.").Quotations;
        quotations.ShouldNotBeEmpty();
        quotations.ShouldAllBe(q => q.Speaker != "Hans Keller");
    }

    [Fact]
    public void Reports_without_a_reporter_are_only_claimed()
    {
        var quotation = Analyses.Of("It was reported that Hans Keller had fled to the coast.").Quotations.ShouldHaveSingleItem();
        (quotation.Speaker, quotation.CueKind, quotation.Rule).ShouldBe(((string?)null, "claim", "passive"));
    }

    [Fact]
    public void Attribution_inside_a_sentence_has_its_speaker()
    {
        var quotation = Analyses.Of("The old harbour, Hans Keller insisted, had ruined the fishermen.").Quotations.ShouldHaveSingleItem();
        (quotation.Speaker, quotation.Rule).ShouldBe(("Hans Keller", "parenthesis"));
    }
}
