using System.Globalization;
using System.Text;

namespace Attest.Text;

/// <summary>
/// Takes from a name what does not distinguish persons: case, stress marks over Cyrillic vowels, marks on Latin letters, curly
/// apostrophes, letters of another script that look the same. й stays й and я stays я; ё becomes е, because print leaves its dots out.
/// Tables: <c>data/text/letter-folding.tsv</c>, <c>data/text/homoglyphs.tsv</c>.
/// </summary>
public sealed class NameFolding
{
    private readonly Dictionary<char, string> _plain;
    private readonly Dictionary<char, char> _toCyrillic;
    private readonly Dictionary<char, char> _toLatin;

    private NameFolding(Dictionary<char, string> plain, Dictionary<char, char> toCyrillic)
    {
        _plain = plain;
        _toCyrillic = toCyrillic;
        _toLatin = toCyrillic.ToDictionary(pair => pair.Value, pair => pair.Key);
    }

    public static NameFolding Load(IDataFiles data)
    {
        var plain = new Dictionary<char, string>();
        foreach (string[] row in DataTable.Rows(data.Read("text/letter-folding.tsv")))
        {
            foreach (char letter in row[1])
            {
                plain[letter] = row[0];
            }
        }

        var looks = DataTable.Rows(data.Read("text/homoglyphs.tsv")).ToDictionary(row => row[0][0], row => row[1][0]);
        return new NameFolding(plain, looks);
    }

    /// <summary>True where most letters of the text are Cyrillic.</summary>
    public static bool IsCyrillic(ReadOnlySpan<char> text)
    {
        int cyrillic = 0, latin = 0;
        foreach (char c in text)
        {
            cyrillic += IsCyrillicLetter(c) ? 1 : 0;
            latin += !IsCyrillicLetter(c) && char.IsLetter(c) ? 1 : 0;
        }

        return cyrillic > latin;
    }

    /// <summary>The text without combining marks over its letters and with straight apostrophes and single spaces; й composed.</summary>
    public static string RemoveMarks(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            Append(plain, c);
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>The form in which names are compared letter by letter: lower case, plain letters, one script a word.</summary>
    public string Fold(string name)
    {
        string[] words = RemoveMarks(name).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words.Select(word => FoldLetters(OneScript(word).ToLowerInvariant())));
    }

    /// <summary>Lower case and one script, with the marks on Latin letters kept: they are sounds in some conventions.</summary>
    internal string FoldScript(string word) => OneScript(RemoveMarks(word)).ToLowerInvariant();

    /// <summary>The plain letters of a lower-case Latin letter; the letter itself where it has no marks.</summary>
    internal string Plain(char letter) => _plain.TryGetValue(letter, out string? plain) ? plain : letter.ToString();

    private static void Append(StringBuilder plain, char c)
    {
        const char Breve = '\u0306', Diaeresis = '\u0308';
        char last = plain.Length > 0 ? plain[^1] : ' ';
        if (c == Breve && (last is 'и' or 'И'))
        {
            plain[^1] = last == 'и' ? 'й' : 'Й';
        }
        else if (c == Diaeresis && (last is 'е' or 'Е'))
        {
            plain[^1] = last == 'е' ? 'ё' : 'Ё';
        }
        else if (c is '\u2019' or '\u2018' or '\u02BC' or '\u02B9' or '`' or '\u00B4')
        {
            plain.Append('\'');
        }
        else if (char.IsWhiteSpace(c))
        {
            plain.Append(last == ' ' ? "" : " ");
        }
        else if (char.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark)
        {
            plain.Append(c);
        }
    }

    private string FoldLetters(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (char c in word)
        {
            folded.Append(c == 'ё' ? "е" : Plain(c));
        }

        return folded.ToString();
    }

    private string OneScript(string word)
    {
        bool hasCyrillic = word.Any(IsCyrillicLetter), hasLatin = word.Any(c => !IsCyrillicLetter(c) && char.IsLetter(c));
        if (!hasCyrillic || !hasLatin)
        {
            return word;
        }

        int onlyCyrillic = word.Count(c => IsCyrillicLetter(c) && !_toLatin.ContainsKey(c));
        int onlyLatin = word.Count(c => !IsCyrillicLetter(c) && char.IsLetter(c) && !_toCyrillic.ContainsKey(c));
        var into = onlyCyrillic >= onlyLatin ? _toCyrillic : _toLatin;
        return string.Concat(word.Select(c => into.TryGetValue(c, out char other) ? other : c));
    }

    private static bool IsCyrillicLetter(char c) => c is >= '\u0400' and <= '\u052F';
}
