using Attest.Text;

namespace Attest.Language;

/// <summary>The small words by which a sentence is seen to open, of each language.</summary>
internal sealed class OpeningWords
{
    private readonly Dictionary<string, Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>>> _languages;
    private readonly Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _all;

    public OpeningWords(IDataFiles files)
    {
        var rows = DataTable.Rows(files.Read("language/sentence-openers.tsv")).ToList();
        _languages = rows.GroupBy(row => row[1], StringComparer.Ordinal).ToDictionary(g => g.Key, Lookup, StringComparer.Ordinal);
        _all = Lookup(rows);
    }

    /// <summary>Null where the word has no capital or opens no sentence; true for a pronoun that is a subject.</summary>
    public bool? Find(ReadOnlySpan<char> word, string language)
    {
        if (word.Length == 0 || !Letters.Is(word[0], LetterClass.Upper))
        {
            return null;
        }

        var words = _languages.TryGetValue(language, out var own) ? own : _all;
        return words.TryGetValue(word, out bool subject) ? subject : null;
    }

    private static Dictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> Lookup(IEnumerable<string[]> rows)
    {
        var words = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in rows)
        {
            words.TryAdd(row[0], row.Length > 2 && row[2] == "subject");
        }

        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
