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
    public void A_text_is_cut_into(string text, string drawn) => Drawn(text).ShouldBe(drawn);

    [Theory]
    [InlineData("en", "J.R.R. Brand, Ph.D., of B. & Co.", "J.R.R.|Brand|,|Ph.D.|,|of|B.|&|Co.")]
    [InlineData("en", "i.e. at 5 p.m. in the U.S. only", "i.e.|at|5|p.m.|in|the|U.S.|only")]
    [InlineData("en", "salt, sugar, &c. and tea, viz. green", "salt|,|sugar|,|&c.|and|tea|,|viz.|green")]
    [InlineData("en", "MR. KELLER and Lt.-Col. Brand", "MR.|KELLER|and|Lt.-Col.|Brand")]
    [InlineData("en", "He hurt his leg. She ran.", "He|hurt|his|leg|.|She|ran|.")]
    [InlineData("en", "See No. 5 and vol. IV. No. He left.", "See|No.|5|and|vol.|IV|.|No|.|He|left|.")]
    [InlineData("en", "the World War I. The peace", "the|World|War|I|.|The|peace")]
    [InlineData("ru", "в 1937 г. И. Н. Смирнов, т.е. им. тов. Ленина", "в|1937|г.|И.|Н.|Смирнов|,|т.е.|им.|тов.|Ленина")]
    [InlineData("ru", "Ст. Петербург, Ленинградская обл., ул. Мира, гр. Орлов", "Ст.|Петербург|,|Ленинградская|обл.|,|ул.|Мира|,|гр.|Орлов")]
    [InlineData("de", "z. B. Dr. Weiß, geb. in Köln, u.a. Nr. 5", "z.|B.|Dr.|Weiß|,|geb.|in|Köln|,|u.a.|Nr.|5")]
    [InlineData("fr", "M. Dupont et Mlle. Leroy, av. J.-C., né à L’Haÿ", "M.|Dupont|et|Mlle.|Leroy|,|av.|J.-C.|,|né|à|L’Haÿ")]
    [InlineData("es", "el Sr. D. Luis, Excmo. Gral., EE.UU. y pág. 5", "el|Sr.|D.|Luis|,|Excmo.|Gral.|,|EE.UU.|y|pág.|5")]
    public void A_full_stop_belongs_to_the_abbreviations_of_the_language(string language, string text, string drawn) => Drawn(text, language).ShouldBe(drawn);

    [Theory]
    [InlineData("at 7:30 on 11/28/2000 or 2001-11-28", "at|7:30|on|11/28/2000|or|2001-11-28")]
    [InlineData("1905-07 and 1936/37", "1905|-|07|and|1936|/|37")]
    [InlineData("in the '30s, the 1930's, winter ’41", "in|the|'30s|,|the|1930's|,|winter|’41")]
    [InlineData("a mean of .265 of 10\u00a0000 men [13,14]", "a|mean|of|.265|of|10\u00a0000|men|[|13|,|14|]")]
    [InlineData("$5, 10kg, 12%", "$|5|,|10kg|,|12|%")]
    [InlineData("§ 58. Wer", "§|58|.|Wer")]
    public void Figures_are_cut_into(string text, string drawn) => Drawn(text, "en").ShouldBe(drawn);

    [Theory]
    [InlineData("See https://example.org/a_b?c=1. He did.", "See|https://example.org/a_b?c=1|.|He|did|.")]
    [InlineData("(www.example.net) or j.brand@example.co.uk,", "(|www.example.net|)|or|j.brand@example.co.uk|,")]
    [InlineData("archive.org, letter-2.pdf. He", "archive.org|,|letter-2.pdf|.|He")]
    [InlineData("He fled.She stayed,he said", "He|fled|.|She|stayed|,|he|said")]
    public void An_address_is_one_token_and_a_lost_space_makes_none(string text, string drawn) => Drawn(text, "en").ShouldBe(drawn);

    [Theory]
    [InlineData("'Tis y^e old ſhop of M^r Brand", "'Tis|y^e|old|ſhop|of|M^r|Brand")]
    [InlineData("Cæsar’s Œuvres, call'd so", "Cæsar|’s|Œuvres|,|call'd|so")]
    [InlineData("Mr.Brand came.. | then ~ left", "Mr.|Brand|came|..|||then|~|left")]
    [InlineData("AT&T and R&D -- well!! what?!", "AT&T|and|R&D|--|well|!!|what|?!")]
    [InlineData("''No'' and <<нет>>", "''|No|''|and|<<|нет|>>")]
    public void Old_spelling_and_scans_are_cut_into(string text, string drawn) => Drawn(text, "en").ShouldBe(drawn);

    [Theory]
    [InlineData("He said \"no\" twice", TokenKind.OpeningQuote, TokenKind.ClosingQuote)]
    [InlineData("He said “no” twice", TokenKind.OpeningQuote, TokenKind.ClosingQuote)]
    [InlineData("He said ''no'' twice", TokenKind.OpeningQuote, TokenKind.ClosingQuote)]
    [InlineData("Er sagte „nein“ zweimal", TokenKind.OpeningQuote, TokenKind.ClosingQuote)]
    [InlineData("Он сказал «нет» дважды", TokenKind.OpeningQuote, TokenKind.ClosingQuote)]
    public void Quotation_marks_open_and_close(string text, TokenKind first, TokenKind second) =>
        Tokeniser.Tokenise(text, TextSpan.Of(0, text.Length)).Where(t => t.Kind is TokenKind.OpeningQuote or TokenKind.ClosingQuote)
            .Select(t => t.Kind).ShouldBe([first, second]);

    private static string Drawn(string text, string language = "und") =>
        string.Join('|', Tokeniser.Tokenise(text, TextSpan.Of(0, text.Length), language).Select(t => t.Span.In(text)));
}
