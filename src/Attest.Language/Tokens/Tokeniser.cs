using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Cuts a stretch of the reading into tokens in one pass. Initials (<c>V.</c>), abbreviations (<c>Prof.</c>, <c>C.P.G.B.</c>) and compounds
/// (<c>Ter-Petrosian</c>, <c>O'Brien</c>) are one token; a possessive <c>'s</c> is a token of its own.
/// </summary>
public sealed class Tokeniser
{
    private const string OpenOnly = "“«„‘‚‹";
    private const string CloseOnly = "”»’›";
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations;

    private Tokeniser(HashSet<string> abbreviations) => _abbreviations = abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    public static Tokeniser Load(IDataFiles files) =>
        new(DataTable.WordSet(files, "language/abbreviations.tsv", StringComparer.Ordinal));

    /// <summary>The tokens of a range of the reading, in order.</summary>
    public List<Token> Tokenise(string text, TextSpan range)
    {
        var tokens = new List<Token>((range.Length / 5) + 4);
        int at = range.Start;
        while (at < range.End)
        {
            char c = text[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else
            {
                var token = Next(text, at, range);
                tokens.Add(token);
                at = token.Span.End;
            }
        }

        return tokens;
    }

    private Token Next(string text, int at, TextSpan range)
    {
        char c = text[at];
        if (char.IsLetter(c))
        {
            return Make(at, WithStop(text, at, WordEnd(text, at, range.End), range.End), TokenKind.Word);
        }

        if (char.IsDigit(c))
        {
            return Number(text, at, range.End);
        }

        if (c is '\'' or '’' && IsPossessive(text, at, range))
        {
            return Make(at, at + 2, TokenKind.Word);
        }

        return Make(at, at + (char.IsHighSurrogate(c) && at + 1 < range.End ? 2 : Repeats(text, at, range.End)), Quote(text, at, range));
    }

    private static int WordEnd(string text, int at, int end)
    {
        int i = at + 1;
        while (i < end)
        {
            char c = text[i];
            bool inside = char.IsLetterOrDigit(c) || IsMark(c)
                || (c is '-' or '‑' or '\'' or '’' && i + 1 < end && char.IsLetter(text[i + 1]) && !EndsInPossessive(text, i, end));
            if (!inside)
            {
                break;
            }

            i++;
        }

        return i;
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036f';

    private static bool EndsInPossessive(string text, int at, int end) =>
        text[at] is '\'' or '’' && text[at + 1] is 's' or 'S' && (at + 2 >= end || !char.IsLetterOrDigit(text[at + 2]));

    private static bool IsPossessive(string text, int at, TextSpan range) =>
        at > range.Start && at + 1 < range.End && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '"' or '”') && EndsInPossessive(text, at, range.End);

    // A full stop belongs to an initial, to a chain of initials and to the abbreviations of the table.
    private int WithStop(string text, int start, int end, int limit)
    {
        if (end >= limit || text[end] != '.')
        {
            return end;
        }

        bool single = end - start == 1 && char.IsUpper(text[start]);
        while (single && end + 2 < limit && text[end] == '.' && char.IsUpper(text[end + 1]) && text[end + 2] == '.')
        {
            end += 2;
        }

        return single || _abbreviations.Contains(text.AsSpan(start, end + 1 - start)) ? end + 1 : end;
    }

    private static Token Number(string text, int at, int end)
    {
        int i = at + 1;
        while (i < end && (char.IsDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < end && char.IsDigit(text[i + 1]))))
        {
            i++;
        }

        // 5-year, 35th, 1930s
        bool compound = i < end && (char.IsLetter(text[i]) || (text[i] == '-' && i + 1 < end && char.IsLetter(text[i + 1])));
        return compound ? Make(at, WordEnd(text, i, end), TokenKind.Number) : Make(at, i, TokenKind.Number);
    }

    private static int Repeats(string text, int at, int end)
    {
        int i = at + 1;
        while (text[at] == '.' && i < end && text[i] == '.')
        {
            i++;
        }

        return i - at;
    }

    private static TokenKind Quote(string text, int at, TextSpan range)
    {
        char c = text[at];
        if (OpenOnly.Contains(c) || CloseOnly.Contains(c))
        {
            return Paired(text, at, range);
        }

        if (c is not '"' && c is not '\'')
        {
            return TokenKind.Punctuation;
        }

        bool spaceBefore = at == range.Start || char.IsWhiteSpace(text[at - 1]) || "([—–-".Contains(text[at - 1]);
        bool spaceAfter = at + 1 >= range.End || char.IsWhiteSpace(text[at + 1]);
        return spaceBefore && !spaceAfter ? TokenKind.OpeningQuote : TokenKind.ClosingQuote;
    }

    // German closes with “ and ‘ what „ and ‚ opened, and sets »…« the other way round: a mark behind a word or its stop closes, a mark
    // before a word opens. French sets spaces inside its marks, so that they keep their usual sense.
    private static TokenKind Paired(string text, int at, TextSpan range)
    {
        char c = text[at];
        bool behindWord = at > range.Start && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or ',' or '!' or '?' or '…' or ';' or ':' or ')');
        bool beforeWord = at + 1 < range.End && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '¿' or '¡' or '…');
        return c switch
        {
            '»' or '›' => beforeWord && !behindWord && (at == range.Start || !IsQuote(text[at - 1])) ? TokenKind.OpeningQuote : TokenKind.ClosingQuote,
            '“' or '‘' or '«' or '‹' => behindWord && !beforeWord ? TokenKind.ClosingQuote : TokenKind.OpeningQuote,
            _ => OpenOnly.Contains(c) ? TokenKind.OpeningQuote : TokenKind.ClosingQuote,
        };
    }

    private static bool IsQuote(char c) => c is '"' or '\'' || OpenOnly.Contains(c) || CloseOnly.Contains(c);

    private static Token Make(int start, int end, TokenKind kind) => new(TextSpan.Of(start, end), kind);
}
