using System.Text;
using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Folds names of places for the index: small letters without marks, without dots and apostrophes, a hyphen as a space. The table
/// <c>places/gazetteer.tsv</c> is ordered by these keys. Letters: <c>text/letter-folding.tsv</c>.
/// </summary>
internal sealed class PlaceKeys
{
    private readonly Dictionary<char, string> _plain = [];

    public PlaceKeys(IDataFiles files)
    {
        foreach (string[] row in DataTable.Rows(files.Read("text/letter-folding.tsv")))
        {
            foreach (char letter in row[1])
            {
                _plain[letter] = row[0];
            }
        }
    }

    public string Fold(ReadOnlySpan<char> name)
    {
        var key = new StringBuilder(name.Length);
        foreach (char c in name)
        {
            Append(key, c);
        }

        return key.ToString();
    }

    private void Append(StringBuilder key, char c)
    {
        // The Turkish capital has no small letter without the culture library.
        char small = c == 'İ' ? 'i' : char.ToLowerInvariant(c);
        if (small is '-' or ' ' or '\u00A0' or '\u2010' or '\u2011')
        {
            key.Append(' ');
        }
        else if (char.IsLetterOrDigit(small) && small is not '\u02BB' and not '\u02BC' and not '\u02B9')
        {
            _ = small == 'ё' ? key.Append('е') : _plain.TryGetValue(small, out string? plain) ? key.Append(plain) : key.Append(small);
        }
    }
}
