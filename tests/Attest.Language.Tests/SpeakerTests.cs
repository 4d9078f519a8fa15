namespace Attest.Language.Tests;

/// <summary>Speech between marks and in transcripts: the text, then a row for each quotation: rule, speaker, words.</summary>
public class SpeakerTests
{
    [Theory]
    [InlineData("\"I know,\" said Maria Lopez, \"that he lied.\"", "cue after | Maria Lopez | I know,\ncue before | Maria Lopez | that he lied.")]
    [InlineData("\"Nobody came!\" Hans Keller cried.", "cue after | Hans Keller | Nobody came!")]
    [InlineData("Hans Keller called his judges 'a row of mad dogs'.", "- | - | a row of mad dogs")]
    [InlineData("‘We saw nobody at the gate,’ said Maria Lopez.", "cue after | Maria Lopez | We saw nobody at the gate,")]
    [InlineData("The workers' flat and the dogs' yard stood empty, Maria Lopez said.", "")]
    [InlineData("'Tis said the peasants' carts were burnt.", "")]
    [InlineData("Maria Lopez read \"The Long Road North\" in prison.", "")]
    [InlineData("«Дом был пуст», — сказал Иван Петров.", "cue after | Иван Петров | Дом был пуст")]
    [InlineData("Hans Keller sagte: „Das Haus war leer.“", "cue before | Hans Keller | Das Haus war leer.")]
    [InlineData("Hans Keller sagte: »Das Haus war leer.«", "cue before | Hans Keller | Das Haus war leer.")]
    [InlineData("« La maison était vide », déclara Jean Moreau.", "cue after | Jean Moreau |  La maison était vide ")]
    [InlineData("The New York Times wrote: \"The house stood empty for years.\"", "cue before | New York Times | The house stood empty for years.")]
    public void Direct_speech_has_its_speaker(string text, string expected) => Rows(text).ShouldBe(expected);

    [Fact]
    public void Marks_inside_marks_are_a_quotation_inside_a_quotation()
    {
        var analysis = Analyses.Of("Maria Lopez wrote: \"Hans Keller told me, 'Nobody will read this letter,' and left.\"");
        analysis.Quotations.Select(q => (q.Speaker, q.Parent, analysis.Words(q.Content))).ShouldBe([
            ("Maria Lopez", null, "Hans Keller told me, 'Nobody will read this letter,' and left."),
            ("Hans Keller", 0, "Nobody will read this letter,"),
        ]);
    }

    [Fact]
    public void A_speech_of_several_paragraphs_keeps_its_speaker()
    {
        Rows("Maria Lopez said: \"We left the town at night.\n\n\"We took the road to the north.\"\n\nThen it rained.").ShouldBe(
            "cue before | Maria Lopez | We left the town at night.\ncontinued | Maria Lopez | We took the road to the north.");
    }

    [Fact]
    public void A_transcript_names_its_speakers_at_the_beginning_of_lines()
    {
        const string Text = "THE PRESIDENT: Did you write the letter?\n\nKELLER: I did not write it.\n\nTHE PRESIDENT: Who wrote it?\n\nKELLER: I do not know who wrote it.";
        Rows(Text).ShouldBe(
            "label | THE PRESIDENT | Did you write the letter?\nlabel | KELLER | I did not write it.\nlabel | THE PRESIDENT | Who wrote it?\nlabel | KELLER | I do not know who wrote it.");
    }

    [Fact]
    public void A_form_is_no_transcript() =>
        Rows("Name: Hans Keller\n\nBorn: 1890\n\nBorn: in Graz\n\nTrade: Baker in the old town\n\nTrade: Clerk of the court").ShouldBe("");

    [Fact]
    public void Dialogue_goes_to_and_fro()
    {
        const string Text = "\"Did you see the gate?\" asked Maria Lopez.\n\n\"I saw it,\" said Hans Keller.\n\n\"Was it open?\"\n\n\"It was shut.\"\n\n\"Are you sure of it?\"";
        Analyses.Of(Text).Quotations.Select(q => q.Speaker).ShouldBe(["Maria Lopez", "Hans Keller", "Maria Lopez", "Hans Keller", "Maria Lopez"]);
    }

    [Theory]
    [InlineData("— Дом был пуст, — сказал Иван Петров. — Никто не пришёл.", "cue after | Иван Петров | Дом был пуст\nparagraph | Иван Петров | Никто не пришёл.")]
    [InlineData("—La casa estaba vacía —dijo Maria Lopez—. No vino nadie.", "cue after | Maria Lopez | La casa estaba vacía\nparagraph | Maria Lopez | No vino nadie.")]
    public void A_dash_opens_dialogue_where_the_narrator_breaks_in(string text, string expected) => Rows(text).ShouldBe(expected);

    private static string Rows(string text)
    {
        var analysis = Analyses.Of(text);
        return string.Join("\n", analysis.Quotations.Select(q => $"{q.Rule ?? "-"} | {q.Speaker ?? "-"} | {analysis.Words(q.Content)}"));
    }
}
