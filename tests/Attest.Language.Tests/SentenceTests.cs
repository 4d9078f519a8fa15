using Attest.Testing;
using Attest.Text;

namespace Attest.Language.Tests;

public class SentenceTests
{
    private static readonly LanguageRules Rules = LanguageRules.Load(Repository.Data);
    private static readonly SentenceSplitter Splitter = new(Rules.Tokeniser, Rules.Dates, Rules.Names);

    [Theory]
    [InlineData("He fled. She stayed.", 2)]
    [InlineData("Dr. Keller met J. T. Brown in St. Louis. They spoke.", 2)]
    [InlineData("\"I will go.\" He went.", 2)]
    [InlineData("He asked: \"Who?\" and left.", 1)]
    [InlineData("It cost 3.5 marks. Who paid?", 2)]
    [InlineData("Он родился в 1881 г. в Казани. Работал учителем.", 2)]
    public void Sentences_are_counted(string text, int count) =>
        Analyses.Of(text).Sentences.Count.ShouldBe(count);

    [Theory]
    [InlineData("en", "They met at 5 p.m. | The judge, the clerk, etc. | He left for the U.S. | It rained.")]
    [InlineData("en", "They met at 5 p.m. Brand spoke for the U.S. Senate. | He won.")]
    [InlineData("en", "It was the end of World War I. | They went home with George V. Brand.")]
    [InlineData("en", "See No. 5 and vol. IV. | She said no. | He said Mr. So, Jr. came.")]
    [InlineData("en", "He fled.3 | She stayed. [17] | They met. [citation needed] | It ended. (1936) | He was ill.¹ | We left.")]
    [InlineData("en", "He smiled. | (She was glad.) | They left.")]
    [InlineData("en", "In Viva Roma! (1965), and in Why? (Three Sisters, 1950) she sang.")]
    [InlineData("en", "He fled.. | She stayed.” | ‘Who?’ | al-Farabi wrote it ... | They wept.")]
    [InlineData("en", "THE TRIAL OF THE MILLERS | The accused were old.")]
    [InlineData("en", "The BBC AND THE TUC agreed.")]
    [InlineData("en", "1. The first count. | 2. The second count.")]
    [InlineData("en", "§ 58. Whoever hides it is guilty. | IV. Of the witnesses.")]
    [InlineData("en", "Waldo (b. March 1909) m. 1930; div. 1964) wrote. | He died.")]
    [InlineData("en", "In the spring she left for Vienna | She was tired. | On 5 May He was ill. | Many ask God what He wills.")]
    [InlineData("ru", "Родился в 1881 г. | В 1937 г. осуждён. | Работал на з-де им. Кирова, ул. Мира.")]
    [InlineData("ru", "Жил в г. Казани, 1904 гг. Иванов и т. д. | Он умер.")]
    [InlineData("ru", "Были Орлов, Белов и т. д. | Для суда, т. е. для дела, в I в. до н. э. | Он жил.")]
    [InlineData("ru", "– Нет. | – Да, сказал И. В. Орлов.")]
    [InlineData("de", "Geb. am 3. Mai 1901, z. B. Dr. Weiß, u. a. Nr. 5. | Die Tat geschah im 5. Jh. v. Chr. | Er floh.")]
    [InlineData("fr", "M. Dupont vint au Ier s. av. J.-C. | Il mourut, etc. | Mme. Leroy resta.")]
    [InlineData("es", "El Sr. D. Luis vino a EE.UU. | El Excmo. Gral. murió. | ¿Quién? | ¡Nadie!")]
    public void Sentences_are_cut_at(string language, string drawn) => Cut(drawn.Replace(" | ", " ", StringComparison.Ordinal), language).ShouldBe(drawn);

    [Fact]
    public void A_stray_mark_behind_a_stop_belongs_to_the_sentence_before() => Cut("He fled. | She stayed. ~ They left.", "en").ShouldBe("He fled. | | She stayed. ~ | They left.");

    [Fact]
    public void A_sentence_never_crosses_a_paragraph()
    {
        var sentences = Analyses.Of("The list went on without a stop\n\nThe next paragraph began here.").Sentences;
        sentences.Select(s => s.Paragraph).Distinct().Count().ShouldBe(2);
    }

    private static string Cut(string text, string language) =>
        string.Join(" | ", Splitter.Split(text, TextSpan.Of(0, text.Length), language).Select(s => s[0].Span.Cover(s[^1].Span).In(text)));
}
