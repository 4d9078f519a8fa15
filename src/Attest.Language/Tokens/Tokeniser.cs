using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Cuts a stretch of the reading into tokens in one pass, without a string for any. Initials (<c>V.</c>), abbreviations (<c>Prof.</c>, <c>C.P.G.B.</c>),
/// compounds (<c>Ter-Petrosian</c>, <c>O'Brien</c>), addresses of the web, times and dates in figures are one token; a possessive <c>'s</c> is a token of its own.
/// </summary>
public sealed class Tokeniser
{
    private readonly WebAddress _addresses;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _elided;

    private Tokeniser(Abbreviations abbreviations, WebAddress addresses, HashSet<string> elided) =>
        (Abbreviations, _addresses, _elided) = (abbreviations, addresses, elided.GetAlternateLookup<ReadOnlySpan<char>>());

    internal Abbreviations Abbreviations { get; }

    public static Tokeniser Load(IDataFiles files) =>
        new(Abbreviations.Load(files), WebAddress.Load(files), DataTable.WordSet(files, "language/en/elided-words.tsv", StringComparer.OrdinalIgnoreCase));

    /// <summary>The tokens of a range of the reading, in order: all that is no white space, without overlap.</summary>
    /// <param name="text">The reading.</param>
    /// <param name="range">The range of it; nothing outside is looked at save the character before.</param>
    /// <param name="language">ISO 639-1 code of the passage, or <c>und</c>: which abbreviations count.</param>
    public List<Token> Tokenise(string text, TextSpan range, string language = "und")
    {
        var tokens = new List<Token>((range.Length / 5) + 4);
        var seen = text.AsSpan(0, range.End);
        var scan = new TokenScan(seen, range.Start, language);
        int at = range.Start;
        while (at < seen.Length)
        {
            var c = Letters.Of(seen[at]);
            if ((c & LetterClass.White) != 0)
            {
                at++;
                continue;
            }

            var kind = TokenKind.Word;
            int end = (c & LetterClass.Letter) != 0 ? WordEnd(scan, at, tokens) : MarkEnd(scan, at, out kind);
            tokens.Add(new Token(TextSpan.Of(at, end), kind));
            at = end;
        }

        return tokens;
    }

    private int WordEnd(in TokenScan scan, int at, List<Token> before)
    {
        var text = scan.Text;
        int i = Letters.RunEnd(text, at + 1, LetterClass.InWord);
        if (i == text.Length || Letters.Is(text[i], LetterClass.White) || text[i] == ',')
        {
            return i;
        }

        if (i + 1 < text.Length && text[i] is '.' or '@' or ':' or '_' or '-' && !Letters.Is(text[i + 1], LetterClass.White) && _addresses.End(text, at) is > 0 and var address)
        {
            return address;
        }

        i = WordScanner.End(text, at, i);
        return i < text.Length && text[i] == '.' ? WithStop(scan, at, i, before) : i;
    }

    // A full stop belongs to an initial, to a chain of initials and to the abbreviations of the table.
    private int WithStop(in TokenScan scan, int start, int stop, List<Token> before)
    {
        var text = scan.Text;

        // "Ph.D.", "ген.-м.": the longer form first.
        int longer = WordScanner.ChainEnd(text, stop);
        if (longer > stop + 1 && Abbreviations.Find(text[start..longer], scan.Language) is not null)
        {
            return longer;
        }

        if (before.Count > 0 && text[before[^1].Span.End - 1] == '.' && Abbreviations.FindJoined(text[before[^1].Span.Start..before[^1].Span.End], text[start..(stop + 1)], scan.Language) is not null)
        {
            return stop + 1;
        }

        // "D.ª María", "N.º 5": a raised letter behind the stop.
        if (stop + 1 < text.Length && text[stop + 1] is 'ª' or 'º')
        {
            return stop + 2;
        }

        if (stop - start == 1)
        {
            return InitialEnd(scan, start, stop, before);
        }

        return Abbreviations.Find(text[start..(stop + 1)], scan.Language) switch
        {
            null => stop,
            AbbreviationKind.BeforeNumber when !MayBeNumber(scan, stop + 1) => stop,
            _ => stop + 1,
        };
    }

    private int InitialEnd(in TokenScan scan, int start, int stop, List<Token> before)
    {
        var text = scan.Text;
        int chain = WordScanner.InitialsEnd(text, start);
        if (chain > stop + 1)
        {
            return chain;
        }

        if (!Letters.Is(text[start], LetterClass.Upper))
        {
            return Abbreviations.Find(text[start..(stop + 1)], scan.Language) is { } kind && (kind != AbbreviationKind.BeforeNumber || MayBeNumber(scan, stop + 1)) ? stop + 1 : stop;
        }

        // "World War I. The ...": a small word behind it opens a sentence, and one letter behind a word may close one.
        bool behindWord = before.Count > 0 && before[^1] is { Kind: TokenKind.Word } word && text[word.Span.End - 1] != '.';
        return behindWord && Abbreviations.IsOpener(scan.WordAfter(stop + 1), scan.Language) ? stop : stop + 1;
    }

    // What stands before a number goes on before figures, Roman figures, a letter ("Art. B"), lower case and marks.
    private static bool MayBeNumber(in TokenScan scan, int after)
    {
        int at = Letters.RunEnd(scan.Text, after, LetterClass.White);
        if (at == scan.Text.Length)
        {
            return false;
        }

        if (!Letters.Is(scan.Text[at], LetterClass.Upper))
        {
            return !Quotes.IsMark(scan.Text[at]);
        }

        var word = scan.Text[at..Letters.RunEnd(scan.Text, at, LetterClass.InWord)];
        return !word.ContainsAnyExcept("IVXLCDM") || word.Length == 1;
    }

    private int MarkEnd(in TokenScan scan, int at, out TokenKind kind)
    {
        var text = scan.Text;
        if (NumberScanner.End(scan, at) is > 0 and var number)
        {
            kind = TokenKind.Number;
            return number;
        }

        char c = text[at];
        kind = TokenKind.Word;
        if (Letters.IsApostrophe(c) && ApostropheEnd(scan, at) is > 0 and var word)
        {
            return word;
        }

        // "&c.", the old "etc."
        if (c == '&' && at + 1 < text.Length && text[at + 1] == 'c' && !Letters.At(text, at + 2, LetterClass.InWord))
        {
            return at + 2 < text.Length && text[at + 2] == '.' ? at + 3 : at + 2;
        }

        kind = Quotes.KindOf(scan, at);
        return kind == TokenKind.Punctuation ? WordScanner.MarkEnd(text, at) : Quotes.End(text, at);
    }

    private int ApostropheEnd(in TokenScan scan, int at)
    {
        if (scan.IsPossessive(at))
        {
            return at + 2;
        }

        bool leads = at == scan.Start || !Letters.Is(scan.Text[at - 1], LetterClass.InWord);
        int end = Letters.RunEnd(scan.Text, at + 1, LetterClass.Letter);
        return leads && end > at + 1 && _elided.Contains(scan.Text[(at + 1)..end]) ? end : -1;
    }
}
