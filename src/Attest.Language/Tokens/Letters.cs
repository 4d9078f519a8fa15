using System.Globalization;

namespace Attest.Language;

/// <summary>What a UTF-16 code unit may be to the tokeniser.</summary>
[Flags]
internal enum LetterClass : byte
{
    Other = 0,
    White = 1,
    Letter = 2,
    Digit = 4,

    /// <summary>Belongs to the letter before it: combining marks, the soft hyphen, joiners.</summary>
    Mark = 8,
    Upper = 16,
    Lower = 32,
    InWord = Letter | Digit | Mark,
}

/// <summary>The class of every code unit in one table: the scanner looks a character up instead of asking the framework several times.</summary>
internal static class Letters
{
    private static readonly LetterClass[] Classes = Build();

    public static LetterClass Of(char c) => Classes[c];

    public static bool Is(char c, LetterClass any) => (Classes[c] & any) != 0;

    /// <summary>True where the text has a character of a class at an offset.</summary>
    public static bool At(ReadOnlySpan<char> text, int at, LetterClass any) => (uint)at < (uint)text.Length && (Classes[text[at]] & any) != 0;

    /// <summary>The offset after the run of characters of a class.</summary>
    public static int RunEnd(ReadOnlySpan<char> text, int at, LetterClass any)
    {
        var classes = Classes;
        while ((uint)at < (uint)text.Length && (classes[text[at]] & any) != 0)
        {
            at++;
        }

        return at;
    }

    public static bool IsApostrophe(char c) => c is '\'' or '’' or '`';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    private static LetterClass[] Build()
    {
        var classes = new LetterClass[char.MaxValue + 1];
        for (int i = 0; i < classes.Length; i++)
        {
            classes[i] = ClassOf((char)i);
        }

        return classes;
    }

    private static LetterClass ClassOf(char c) => char.GetUnicodeCategory(c) switch
    {
        _ when char.IsWhiteSpace(c) => LetterClass.White,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => LetterClass.Letter | LetterClass.Upper,
        UnicodeCategory.LowercaseLetter => LetterClass.Letter | LetterClass.Lower,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => LetterClass.Letter,
        UnicodeCategory.DecimalDigitNumber => LetterClass.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => LetterClass.Mark,
        _ when c is '\u00ad' or '\u200c' or '\u200d' => LetterClass.Mark,
        _ => LetterClass.Other,
    };
}
