using System.Text;
using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Folds names of places for the index: small letters without marks, without dots and apostrophes, a hyphen as a space. The table
/// <c>places/gazetteer.tsv</c> is ordered by these keys. Letters: <c>text/letter-folding.tsv</c>.
/// </summary>
internal sealed class PlaceKeys
{
    /// <summary>Letters below this are folded by table: Latin with its extensions, Greek, Cyrillic.</summary>
    private const int Table = 0x530;

    private readonly Dictionary<char, string> _plain = [];
    private readonly string[] _folded = new string[Table];

    public PlaceKeys(IDataFiles files)
    {
        foreach (string[] row in DataTable.Rows(files.Read("text/letter-folding.tsv")))
        {
            foreach (char letter in row[1])
            {
                _plain[letter] = row[0];
            }
        }

        for (int c = 0; c < Table; c++)
        {
            _folded[c] = Letters((char)c);
        }
    }

    public string Fold(ReadOnlySpan<char> name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            key.Append(FoldedLetters(c));
        }

        return key.ToString();
    }

    /// <summary>Compares the key of a name with a key, without making a string of it: ordinal, less than 0 where the name's comes first.</summary>
    public int Compare(ReadOnlySpan<char> name, ReadOnlySpan<char> key)
    {
        int at = 0;
        foreach (char c in name)
        {
            foreach (char letter in FoldedLetters(c))
            {
                if (at == key.Length || letter != key[at])
                {
                    return at == key.Length ? 1 : letter - key[at];
                }

                at++;
            }
        }

        return at == key.Length ? 0 : -1;
    }

    private string FoldedLetters(char c) => c < Table ? _folded[c] : Letters(c);

    private string Letters(char c)
    {
        // The Turkish capital has no small letter without the culture library.
        char small = c == 'İ' ? 'i' : char.ToLowerInvariant(c);
        if (small is '-' or ' ' or '\u00A0' or '\u2010' or '\u2011')
        {
            return " ";
        }

        if (!char.IsLetterOrDigit(small) || small is '\u02BB' or '\u02BC' or '\u02B9')
        {
            return "";
        }

        return small == 'ё' ? "е" : _plain.TryGetValue(small, out string? plain) ? plain : small.ToString();
    }
}
