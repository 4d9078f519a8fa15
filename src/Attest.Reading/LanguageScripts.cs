using System.Globalization;
using Attest.Text;

namespace Attest.Reading;

/// <summary>Tells a language by its script where only that language, or hardly another, is written in it.</summary>
internal sealed class LanguageScripts(string table)
{
    private readonly (string Language, char First, char Last)[] _scripts =
        [.. DataTable.Rows(table).Select(r => (r[0], Letter(r[1]), Letter(r[2])))];

    /// <summary>ISO 639-1 code; null where the text is in another script.</summary>
    public string? Of(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange('\u0370', '\u03FF') < 0 && text.IndexOfAnyInRange('\u0530', '\uD7A3') < 0)
        {
            return null;
        }

        foreach (var (language, first, last) in _scripts)
        {
            int letters = 0;
            foreach (char c in text)
            {
                letters += c >= first && c <= last ? 1 : 0;
            }

            if (letters * 10 >= text.Length)
            {
                return language;
            }
        }

        return null;
    }

    private static char Letter(string code) => (char)int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
