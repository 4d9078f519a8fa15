namespace Attest.Language.Tests;

/// <summary>Speech without marks: the text, then a row for each quotation: rule, speaker, kind of the cue, words.</summary>
public class ReportedSpeechTests
{
    [Theory]
    [InlineData("Hans Keller denied having signed the letter.", "complement | Hans Keller | deny | having signed the letter")]
    [InlineData("Maria Lopez claimed to have seen the list.", "complement | Maria Lopez | claim | to have seen the list")]
    [InlineData("Hans Keller confessed to having burned the papers.", "complement | Hans Keller | confess | having burned the papers")]
    [InlineData("Hans Keller was alleged to have met the agent in Vienna.", "passive | - | claim | to have met the agent in Vienna")]
    [InlineData("Maria Lopez is said to have left the town in May.", "passive | - | claim | to have left the town in May")]
    [InlineData("Maria Lopez accused Hans Keller of selling the archive.", "complement | Maria Lopez | accuse | selling the archive")]
    [InlineData("According to Maria Lopez, the house was empty.", "phrase | Maria Lopez | say | the house was empty")]
    [InlineData("The house was empty, according to Maria Lopez.", "phrase | Maria Lopez | say | The house was empty, according to Maria Lopez")]
    [InlineData("Hans Keller's statement that the record was false surprised nobody.", "noun | Hans Keller | say | the record was false surprised nobody")]
    [InlineData("Hans Keller's confession that he had lied was read aloud.", "noun | Hans Keller | confess | he had lied was read aloud")]
    [InlineData("The claim by Maria Lopez that the house was empty is doubtful.", "noun | Maria Lopez | claim | the house was empty is doubtful")]
    [InlineData("There was a rumour that Hans Keller had fled.", "noun | - | claim | Hans Keller had fled")]
    [InlineData("One officer said that the train had left.", "that clause | One officer | say | the train had left")]
    [InlineData("The defendants declared that the letter was forged.", "that clause | The defendants | say | the letter was forged")]
    [InlineData("По словам Ивана Петрова, дом был пуст.", "phrase | Ивана Петрова | say | дом был пуст")]
    [InlineData("Иван Петров заявил, что дом был пуст.", "that clause | Иван Петров | say | дом был пуст")]
    [InlineData("Как отметил Иван Петров, дом был пуст.", "phrase | Иван Петров | say | дом был пуст")]
    [InlineData("Laut Hans Keller war das Haus leer.", "phrase | Hans Keller | say | war das Haus leer")]
    [InlineData("Hans Keller erklärte, dass das Haus leer war.", "that clause | Hans Keller | say | das Haus leer war")]
    [InlineData("Selon Jean Moreau, la maison était vide.", "phrase | Jean Moreau | say | la maison était vide")]
    [InlineData("Jean Moreau affirme que la maison était vide.", "that clause | Jean Moreau | say | la maison était vide")]
    [InlineData("Según Maria Lopez, la casa estaba vacía.", "phrase | Maria Lopez | say | la casa estaba vacía")]
    [InlineData("Maria Lopez declaró que la casa estaba vacía.", "that clause | Maria Lopez | say | la casa estaba vacía")]
    [InlineData("The letter that Hans Keller wrote was lost.", "")]
    [InlineData("The statement that Hans Keller made in court was lost.", "")]
    [InlineData("Hans Keller was told to be quick.", "")]
    public void Reported_speech_has_its_speaker(string text, string expected)
    {
        var analysis = Analyses.Of(text);
        string.Join("\n", analysis.Quotations.Select(q => $"{q.Rule} | {q.Speaker ?? "-"} | {q.CueKind} | {analysis.Words(q.Content)}")).ShouldBe(expected);
    }

    [Fact]
    public void What_one_reports_of_another_stands_inside_his_words()
    {
        var analysis = Analyses.Of("Maria Lopez reported that Hans Keller said that the house was empty.");
        analysis.Quotations.Select(q => (q.Speaker, q.Parent, analysis.Words(q.Content))).ShouldBe([
            ("Maria Lopez", null, "Hans Keller said that the house was empty"),
            ("Hans Keller", 0, "the house was empty"),
        ]);
    }
}
