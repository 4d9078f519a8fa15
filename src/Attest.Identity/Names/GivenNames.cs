using Attest.Text;

namespace Attest.Identity;

public enum Gender
{
    Unknown,
    Masculine,
    Feminine,
}

/// <summary>
/// Given names with their forms in other languages and their short forms: <c>data/identity/given-names.tsv</c>. Names are looked up by
/// sound key, so that a row need not list every spelling.
/// </summary>
public sealed class GivenNames
{
    private readonly Dictionary<string, List<Row>> _rows = new(StringComparer.Ordinal);
    private readonly SoundKeys _keys;
    private readonly Transliteration _transliteration;
    private readonly NameFolding _folding;

    private GivenNames(IDataFiles data, SoundKeys keys)
    {
        _keys = keys;
        _transliteration = Transliteration.Load(data);
        _folding = NameFolding.Load(data);
    }

    public static GivenNames Load(IDataFiles data, SoundKeys keys)
    {
        var names = new GivenNames(data, keys);
        foreach (string[] cells in DataTable.Rows(data.Read("identity/given-names.tsv")))
        {
            names.Add(cells);
        }

        return names;
    }

    public bool IsKnown(string key) => _rows.ContainsKey(key);

    /// <summary>True where one row holds both names.</summary>
    /// <param name="key">Sound key of the one name.</param>
    /// <param name="other">Sound key of the other.</param>
    public bool AreForms(string key, string other) =>
        _rows.TryGetValue(key, out var rows) && _rows.TryGetValue(other, out var others) && rows.Any(others.Contains);

    /// <summary>The names of the rows that hold a name: what two forms of one name have in common. Empty for an unknown name.</summary>
    public IEnumerable<string> RowsOf(string key) => _rows.TryGetValue(key, out var rows) ? rows.Select(row => row.Name) : [];

    /// <summary>True where some form of the name begins with the letters of an initial: <c>I.</c> may be Joseph, because Iosif may.</summary>
    public bool MayBeginWith(string key, string name, string initial)
    {
        string letters = Latin(initial);
        return letters.Length > 0 && (Latin(name).StartsWith(letters, StringComparison.Ordinal)
            || (_rows.TryGetValue(key, out var rows) && rows.Any(row => row.Beginnings.Any(b => b.StartsWith(letters, StringComparison.Ordinal)))));
    }

    /// <summary>The gender all rows of the name agree on; unknown where they differ or there is none.</summary>
    public Gender GenderOf(string key)
    {
        var genders = _rows.TryGetValue(key, out var rows) ? rows.Select(row => row.Gender).Distinct().ToArray() : [];
        return genders.Length == 1 ? genders[0] : Gender.Unknown;
    }

    private string Latin(string word) =>
        _folding.Fold(_transliteration.ToLatin(word, TransliterationScheme.BgnPcgn)).Trim('.', '\'', ' ');

    private void Add(string[] cells)
    {
        string[] forms = [cells[0], .. Cells(cells, 2), .. Cells(cells, 3)];
        var row = new Row(cells[0], GenderFrom(cells[1]), [.. forms.Select(Latin).Distinct(StringComparer.Ordinal)]);
        foreach (string key in forms.Select(_keys.Of).Distinct(StringComparer.Ordinal))
        {
            if (!_rows.TryGetValue(key, out var rows))
            {
                _rows[key] = rows = [];
            }

            rows.Add(row);
        }
    }

    private static string[] Cells(string[] cells, int at) =>
        cells.Length > at ? cells[at].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [];

    private static Gender GenderFrom(string letter) => letter switch
    {
        "m" => Gender.Masculine,
        "f" => Gender.Feminine,
        _ => Gender.Unknown,
    };

    private sealed record Row(string Name, Gender Gender, IReadOnlyList<string> Beginnings);
}
