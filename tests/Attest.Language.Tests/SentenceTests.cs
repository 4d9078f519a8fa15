using Attest.Testing;

namespace Attest.Language.Tests;

public class SentenceTests
{
    [Theory]
    [InlineData("He fled. She stayed.", 2)]
    [InlineData("Dr. Keller met J. T. Brown in St. Louis. They spoke.", 2)]
    [InlineData("\"I will go.\" He went.", 2)]
    [InlineData("He asked: \"Who?\" and left.", 1)]
    [InlineData("It cost 3.5 marks. Who paid?", 2)]
    [InlineData("Он родился в 1881 г. в Казани. Работал учителем.", 2)]
    public void Sentences_are_counted(string text, int count) =>
        Analyses.Of(text).Sentences.Count.ShouldBe(count);

    [Fact]
    public void A_sentence_never_crosses_a_paragraph()
    {
        var sentences = Analyses.Of("The list went on without a stop\n\nThe next paragraph began here.").Sentences;
        sentences.Select(s => s.Paragraph).Distinct().Count().ShouldBe(2);
    }
}
