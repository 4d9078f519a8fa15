namespace Attest.Text;

internal enum LexemeKind
{
    Word,
    Number,
    Mark,
}

/// <summary>A run of letters, a run of digits, or one other character.</summary>
internal readonly record struct Lexeme(TextSpan Span, LexemeKind Kind)
{
    public static List<Lexeme> Scan(string text, TextSpan range)
    {
        var found = new List<Lexeme>(range.Length / 5);
        int at = range.Start;
        while (at < range.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            int start = at;
            var kind = KindOf(text[at++]);
            while (kind != LexemeKind.Mark && at < range.End && KindOf(text[at]) == kind)
            {
                at++;
            }

            found.Add(new Lexeme(TextSpan.Of(start, at), kind));
        }

        return found;
    }

    // Combining marks belong to the letter before them: stress marks stand inside Russian words.
    private static LexemeKind KindOf(char c) =>
        char.IsAsciiDigit(c) ? LexemeKind.Number : char.IsLetter(c) || c is >= '\u0300' and <= '\u036f' ? LexemeKind.Word : LexemeKind.Mark;
}
