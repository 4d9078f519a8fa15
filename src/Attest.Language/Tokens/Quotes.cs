namespace Attest.Language;

/// <summary>Whether a mark opens or closes a quotation.</summary>
internal static class Quotes
{
    public static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '„' or '«' or '»' or '‘' or '’' or '‚';

    public static TokenKind KindOf(in TokenScan scan, int at)
    {
        switch (scan.Text[at])
        {
            // German closes with “ what „ opened: after a letter it closes.
            case '“':
                return scan.OpensAt(at) ? TokenKind.OpeningQuote : TokenKind.ClosingQuote;
            case '«' or '„' or '‘' or '‚':
                return TokenKind.OpeningQuote;
            case '”' or '»' or '’':
                return TokenKind.ClosingQuote;
            case '"' or '\'':
                bool spaceAfter = at + 1 >= scan.Text.Length || Letters.Is(scan.Text[at + 1], LetterClass.White);
                return scan.OpensAt(at) && !spaceAfter ? TokenKind.OpeningQuote : TokenKind.ClosingQuote;
            default:
                return TokenKind.Punctuation;
        }
    }
}
