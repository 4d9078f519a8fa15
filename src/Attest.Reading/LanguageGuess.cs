using Attest.Reading.Drafts;
using Attest.Text;

namespace Attest.Reading;

/// <summary>
/// The language of a text by its most frequent words. Registers have few of them; there letters that only Russian has among the languages
/// of the list decide, where letters that it lacks are absent.
/// </summary>
internal sealed class LanguageGuess
{
    private const int FewestHits = 3;
    private readonly List<(string Language, HashSet<ulong> Words)> _languages;

    public LanguageGuess(string table)
    {
        _languages = [.. DataTable.Rows(table).Select(r => (r[0], r[1].Split(' ').SelectMany(Words.Hashes).ToHashSet()))];
        SmallWords = DataTable.Rows(table).SelectMany(r => r[1].Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The frequent words of all languages.</summary>
    public IReadOnlySet<string> SmallWords { get; }

    /// <summary>ISO 639-1 code, or <c>und</c> where too few frequent words stand in the text to tell.</summary>
    public string Of(Draft draft)
    {
        var words = draft.Words;
        string best = "und";
        int most = 0;
        foreach (var (language, frequent) in _languages)
        {
            int hits = 0;
            for (int i = 0; i < words.Count; i++)
            {
                hits += frequent.Contains(words.Hash(i)) ? 1 : 0;
            }

            (best, most) = hits > most ? (language, hits) : (best, most);
        }

        return most >= FewestHits && most * 12 >= words.Count ? best : IsRussianScript(draft.Received) ? "ru" : "und";
    }

    private static bool IsRussianScript(string text)
    {
        int russian = 0, cyrillic = 0, letters = 0;
        foreach (char c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            cyrillic += c is >= 'Ѐ' and <= 'ӿ' ? 1 : 0;
            russian += c is 'ы' or 'э' or 'ё' ? 1 : 0;
            if (c is 'і' or 'ї' or 'є' or 'ґ' or 'ў' or 'ј' or 'љ' or 'њ' or 'ћ' or 'ђ')
            {
                return false;
            }
        }

        return russian > 0 && cyrillic * 4 >= letters * 3;
    }
}
