using System.Globalization;
using Attest.Text;

namespace Attest.Language;

/// <summary>Cardinal numbers as words or digits, from <c>data/text/number-words.tsv</c>.</summary>
public sealed class CardinalWords
{
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _words;

    private CardinalWords(Dictionary<string, int> words) => _words = words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static CardinalWords Load(IDataFiles files)
    {
        var words = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in DataTable.Rows(files.Read("text/number-words.tsv")))
        {
            if (row.Length < 4 && int.TryParse(row[1], NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 1)
            {
                words.TryAdd(row[0], value);
            }
        }

        return new CardinalWords(words);
    }

    /// <summary>The number a word stands for, from two upwards; null where it is none. A year is none.</summary>
    public int? ValueOf(ReadOnlySpan<char> word) =>
        _words.TryGetValue(word, out int value) ? value
        : word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 1 ? value
        : null;
}
