using System.Text;

namespace Attest.Text;

/// <summary>The Latin conventions for Cyrillic, in the order of the columns of <c>data/text/transliteration.tsv</c>.</summary>
public enum TransliterationScheme
{
    BgnPcgn,
    Iso9,
    Scholarly,
    German,
    French,
    Polish,

    /// <summary>English newspapers before 1950: <c>Chekhoff</c>, <c>Potemkin</c>.</summary>
    Press,
}

/// <summary>Writes Cyrillic in Latin letters. Text in other scripts passes through; stress marks are left out.</summary>
public sealed class Transliteration
{
    private const string Vowels = "аеёєиіїоуыэюяѣѵўъь";
    private readonly Dictionary<char, string[]> _letters;

    private Transliteration(Dictionary<char, string[]> letters) => _letters = letters;

    public static Transliteration Load(IDataFiles data) => new(
        DataTable.Rows(data.Read("text/transliteration.tsv")).ToDictionary(
            row => row[0][0],
            row => row[1..].Select(cell => cell == "-" ? "" : cell).ToArray()));

    public string ToLatin(string text, TransliterationScheme scheme)
    {
        string plain = NameFolding.RemoveMarks(text);
        var latin = new StringBuilder(plain.Length + 8);
        for (int i = 0; i < plain.Length; i++)
        {
            char lower = char.ToLowerInvariant(plain[i]);
            if (!_letters.TryGetValue(lower, out string[]? columns))
            {
                latin.Append(plain[i]);
                continue;
            }

            string letters = InPlace(lower, columns[(int)scheme], i == 0 ? ' ' : char.ToLowerInvariant(plain[i - 1]));
            latin.Append(lower == plain[i] ? letters : Capitalise(letters));
        }

        return latin.ToString();
    }

    // е is written with a glide only where no consonant stands before it: Yesenin and Chaadayev, but Herzen.
    private static string InPlace(char letter, string letters, char before) =>
        letter is 'е' or 'ѣ' && letters.Length > 1 && char.IsLetter(before) && !Vowels.Contains(before) ? "e" : letters;

    private static string Capitalise(string letters) =>
        letters.Length == 0 ? letters : char.ToUpperInvariant(letters[0]) + letters[1..];
}
