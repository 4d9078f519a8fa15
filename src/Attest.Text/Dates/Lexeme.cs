namespace Attest.Text;

internal enum LexemeKind : byte
{
    Word,
    Number,
    Mark,
}

/// <summary>A run of letters, a run of digits, or one other character.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">The code unit after the last.</param>
/// <param name="Kind">Which of the three.</param>
/// <param name="Value">Of a word its number in <see cref="DateWords"/>, 0 where unknown; of a number its value, -1 past six figures.</param>
internal readonly record struct Lexeme(int Start, int End, LexemeKind Kind, int Value)
{
    public int Length => End - Start;
}

/// <summary>Cuts a text into lexemes by hand and looks each word up on the way: one pass, no string for any word.</summary>
internal static class LexemeScanner
{
    /// <summary>The lexemes of a range, into an array that grows where it must.</summary>
    public static int Scan(string text, TextSpan range, DateWords words, ref Lexeme[] lexemes)
    {
        int count = 0, at = range.Start, end = range.End;
        while (at < end)
        {
            char c = text[at];
            if (c == ' ' || char.IsWhiteSpace(c))
            {
                at++;
                continue;
            }

            if (count == lexemes.Length)
            {
                Array.Resize(ref lexemes, count * 2);
            }

            int start = at;
            if (char.IsAsciiDigit(c))
            {
                lexemes[count++] = Number(text, start, end, ref at);
            }
            else if (IsWordPart(c))
            {
                lexemes[count++] = Word(text, start, end, words, ref at);
            }
            else
            {
                lexemes[count++] = new Lexeme(start, ++at, LexemeKind.Mark, words.Mark(c));
            }
        }

        return count;
    }

    private static Lexeme Number(string text, int start, int end, ref int at)
    {
        const int Longest = 6;
        int value = 0;
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            value = at - start < Longest ? (value * 10) + text[at] - '0' : -1;
            at++;
        }

        return new Lexeme(start, at, LexemeKind.Number, value);
    }

    private static Lexeme Word(string text, int start, int end, DateWords words, ref int at)
    {
        uint hash = WordTable.Seed;
        while (at < end)
        {
            char c = text[at];
            if (!IsWordPart(c))
            {
                break;
            }

            hash = WordTable.Step(hash, c);
            at++;
        }

        return new Lexeme(start, at, LexemeKind.Word, words.Find(text.AsSpan(start, at - start), hash));
    }

    // Combining marks belong to the letter before them: stress marks stand inside Russian words.
    private static bool IsWordPart(char c) =>
        c < 0x80 ? (uint)((c | 0x20) - 'a') < 26 : char.IsLetter(c) || c is >= '\u0300' and <= '\u036f';
}
