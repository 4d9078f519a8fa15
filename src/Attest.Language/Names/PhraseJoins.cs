using Attest.Text;

namespace Attest.Language;

/// <summary>
/// What holds the name of a body or event together besides capitals: a small head noun in Russian (Верховный суд), a small adjective in
/// French and Spanish, a possessive (King's Bench), a chain of "of", a part in quotation marks, a letter in brackets (ВКП(б)).
/// </summary>
internal sealed class PhraseJoins(NameLists lists)
{
    private const int LongestQuotation = 10;

    /// <summary>How many tokens beyond the one at <paramref name="at"/> belong to the phrase with it; -1 where nothing joins it.</summary>
    public int Length(string text, IReadOnlyList<Token> tokens, int first, int at) => tokens[at].Kind switch
    {
        TokenKind.OpeningQuote => Quotation(text, tokens, first, at),
        TokenKind.Word or TokenKind.Number => Word(text, tokens, first, at),
        _ => Bracket(text, tokens, at),
    };

    public static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private int Word(string text, IReadOnlyList<Token> tokens, int first, int at)
    {
        string word = tokens[at].Span.In(text), before = tokens[at - 1].Span.In(text);
        if (word is "'s" or "’s")
        {
            return at + 1 < tokens.Count && lists.IsPossessiveInBody(before) && IsHead(tokens[at + 1].Span.In(text)) ? 1 : -1;
        }

        if (word is "of" or "for")
        {
            return Complement(text, tokens, first, at);
        }

        bool small = char.IsLower(word[0]) && word.Length > 2;
        bool joins = small && ((IsHead(before) && lists.IsBodyAdjective(word)) || (NameFolding.IsCyrillic(word) && IsRussianHead(text, tokens, at, word)));
        return joins ? 0 : -1;
    }

    // "Commission for the Study of Hunger": inside a complement "of" joins further, whatever stands before it.
    private int Complement(string text, IReadOnlyList<Token> tokens, int first, int at)
    {
        bool inside = false;
        for (int i = first; i < at - 1; i++)
        {
            inside |= IsBodyOrEventHead(tokens[i].Span.In(text)) && tokens[i + 1].Span.Slice(text) is "of" or "for";
        }

        int next = at + 1;
        next += next < tokens.Count && tokens[next].Span.Slice(text) is "the" ? 1 : 0;
        return inside && next < tokens.Count && tokens[next].Kind == TokenKind.Word && char.IsUpper(text[tokens[next].Span.Start]) ? next - at : -1;
    }

    private bool IsRussianHead(string text, IReadOnlyList<Token> tokens, int at, string word)
    {
        string before = tokens[at - 1].Span.In(text);
        bool numbered = before.All(c => c is 'I' or 'V' or 'X' or 'Х');
        return IsHead(Capitalised(word)) && char.IsUpper(before[0]) && (numbered || IsAdjective(before));
    }

    // Endings of Russian adjectives in all cases; a name before a small head noun ("Кирова областью") has others.
    private static bool IsAdjective(string word) =>
        word.Length > 4 && word[^2..] is "ая" or "ий" or "ый" or "ое" or "ой" or "ую" or "ие" or "ые" or "ых" or "их" or "ом" or "ым" or "им" or "го" or "му" or "ей" or "ем";

    private int Quotation(string text, IReadOnlyList<Token> tokens, int first, int at)
    {
        bool ofEvent = false;
        for (int i = first; i < at; i++)
        {
            ofEvent |= lists.IsEventHead(tokens[i].Span.In(text)) && i + 1 < at && tokens[i + 1].Span.Slice(text) is "of";
        }

        for (int i = at + 1; ofEvent && i < tokens.Count && i <= at + LongestQuotation; i++)
        {
            if (tokens[i].Kind == TokenKind.ClosingQuote)
            {
                return i - at;
            }
        }

        return -1;
    }

    private static int Bracket(string text, IReadOnlyList<Token> tokens, int at)
    {
        bool letter = at + 2 < tokens.Count && tokens[at].Span.Length == 1 && text[tokens[at].Span.Start] == '(' && tokens[at].Span.Start == tokens[at - 1].Span.End
            && tokens[at + 1].Span.Length <= 2 && tokens[at + 2].Span.Slice(text) is ")";
        return letter ? 2 : -1;
    }

    private bool IsBodyOrEventHead(string word) => lists.IsOrganisationHead(word) || lists.IsEventHead(word);

    private bool IsHead(string word) => IsBodyOrEventHead(word) || lists.IsPlaceHead(word);
}
