using Attest.Testing;
using Attest.Text;

namespace Attest.Language.Tests;

/// <summary>Tokens drawn between bars.</summary>
public class TokeniserTests
{
    private static readonly Tokeniser Tokeniser = Tokeniser.Load(Repository.Data);

    [Theory]
    [InlineData("He fled.", "He|fled|.")]
    [InlineData("V. V. Orlova's son", "V.|V.|Orlova|'s|son")]
    [InlineData("the C.P.G.B. said", "the|C.P.G.B.|said")]
    [InlineData("Mr. Keller spoke.", "Mr.|Keller|spoke|.")]
    [InlineData("Ter-Grigoryan and Il'ich", "Ter-Grigoryan|and|Il'ich")]
    [InlineData("a 5-year term, 35,000 men", "a|5-year|term|,|35,000|men")]
    [InlineData("the defendants' speeches", "the|defendants|'|speeches")]
    [InlineData("wait... now", "wait|...|now")]
    [InlineData("Леони́д жил", "Леони́д|жил")]
    [InlineData("¿Quién? «Nadie»", "¿|Quién|?|«|Nadie|»")]
    public void A_text_is_cut_into(string text, string drawn) =>
        string.Join('|', Tokeniser.Tokenise(text, TextSpan.Of(0, text.Length)).Select(t => t.Span.In(text))).ShouldBe(drawn);

    [Theory]
    [InlineData("He said \"no\" twice", TokenKind.OpeningQuote, TokenKind.ClosingQuote)]
    [InlineData("He said “no” twice", TokenKind.OpeningQuote, TokenKind.ClosingQuote)]
    [InlineData("Er sagte „nein“ zweimal", TokenKind.OpeningQuote, TokenKind.ClosingQuote)]
    [InlineData("Он сказал «нет» дважды", TokenKind.OpeningQuote, TokenKind.ClosingQuote)]
    public void Quotation_marks_open_and_close(string text, TokenKind first, TokenKind second) =>
        Tokeniser.Tokenise(text, TextSpan.Of(0, text.Length)).Where(t => t.Kind is TokenKind.OpeningQuote or TokenKind.ClosingQuote)
            .Select(t => t.Kind).ShouldBe([first, second]);

    [Fact]
    public void Tokens_do_not_overlap_and_leave_out_only_white_space()
    {
        const string Text = "A “garbled,  line\r\nwith 𝄞 signs”—and e\u0301 marks; «да»…";
        int end = 0;
        foreach (var token in Tokeniser.Tokenise(Text, TextSpan.Of(0, Text.Length)))
        {
            Text[end..token.Span.Start].ShouldAllBe(c => char.IsWhiteSpace(c));
            end = token.Span.End;
        }

        Text[end..].ShouldAllBe(c => char.IsWhiteSpace(c));
    }
}
