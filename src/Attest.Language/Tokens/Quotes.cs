namespace Attest.Language;

/// <summary>Whether a mark opens or closes a quotation.</summary>
internal static class Quotes
{
    public static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '‚';

    /// <summary>The end of the mark at an offset: old type sets two single marks for a double one, and a scan reads « as two signs.</summary>
    public static int End(ReadOnlySpan<char> text, int at)
    {
        bool twice = at + 1 < text.Length && text[at] switch
        {
            '\'' or '`' or '<' or '>' => text[at + 1] == text[at],
            '‘' or '’' => text[at + 1] is '‘' or '’',
            _ => false,
        };
        return twice ? at + 2 : at + 1;
    }

    public static TokenKind KindOf(in TokenScan scan, int at)
    {
        switch (scan.Text[at])
        {
            // German closes with “ what „ opened: after a letter it closes.
            case '“':
                return scan.OpensAt(at) ? TokenKind.OpeningQuote : TokenKind.ClosingQuote;
            // German books turn them about: »So nicht!«
            case '»' when scan.OpensAt(at) && Letters.At(scan.Text, at + 1, LetterClass.InWord):
                return TokenKind.OpeningQuote;
            case '«' when !scan.OpensAt(at) && !Letters.At(scan.Text, at + 1, LetterClass.InWord):
                return TokenKind.ClosingQuote;
            case '«' or '„' or '‘' or '‚':
                return TokenKind.OpeningQuote;
            case '’' when End(scan.Text, at) == at + 2 && scan.OpensAt(at):
                return TokenKind.OpeningQuote;
            case '”' or '»' or '’':
                return TokenKind.ClosingQuote;
            case '"' or '\'' or '`':
                int end = End(scan.Text, at);
                bool spaceAfter = end >= scan.Text.Length || Letters.Is(scan.Text[end], LetterClass.White);
                return scan.OpensAt(at) && !spaceAfter ? TokenKind.OpeningQuote : TokenKind.ClosingQuote;
            case '<' or '>' when End(scan.Text, at) == at + 2:
                return scan.Text[at] == '<' ? TokenKind.OpeningQuote : TokenKind.ClosingQuote;
            default:
                return TokenKind.Punctuation;
        }
    }
}
