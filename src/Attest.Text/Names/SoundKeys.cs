using System.Text;

namespace Attest.Text;

/// <summary>
/// Leads the usual spellings of one name, in Latin and Cyrillic, to one key: <c>Tretyakov</c>, <c>Tretiakov</c>, <c>Третьяков</c>.
/// A feminine ending stays apart from the masculine one. The key is for comparison only and is never shown as a name.
/// Rules: <c>data/text/sound-key.tsv</c>; what is left to the code is the glide (y, i, j before a vowel) and doubled letters.
/// </summary>
public sealed class SoundKeys
{
    private readonly NameFolding _folding;
    private readonly Transliteration _transliteration;
    private readonly Dictionary<char, Rule[]> _rules;

    private SoundKeys(NameFolding folding, Transliteration transliteration, Dictionary<char, Rule[]> rules)
    {
        _folding = folding;
        _transliteration = transliteration;
        _rules = rules;
    }

    private enum Where
    {
        Any,
        Start,
        Inner,
        End,
    }

    public static SoundKeys Load(IDataFiles data)
    {
        var rules = DataTable.Rows(data.Read("text/sound-key.tsv"))
            .Select(row => new Rule(Enum.Parse<Where>(row[0], ignoreCase: true), row[1], row[2]))
            .GroupBy(rule => rule.Letters[0])
            .ToDictionary(
                group => group.Key,
                group => group.OrderByDescending(r => r.Letters.Length).ThenByDescending(r => r.Where).ToArray());
        return new SoundKeys(NameFolding.Load(data), Transliteration.Load(data), rules);
    }

    /// <summary>The key of a name; of several words, the words' keys in order with a space between. Hyphens stay.</summary>
    public string Of(string name) =>
        string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(OfWord).Where(key => key.Length > 0));

    private string OfWord(string word)
    {
        string one = _folding.FoldScript(word);
        string latin = NameFolding.IsCyrillic(one) ? _transliteration.ToLatin(one, TransliterationScheme.BgnPcgn) : one;
        return string.Join('-', latin.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => Settle(Sounds(part))));
    }

    private string Sounds(string word)
    {
        var sounds = new StringBuilder(word.Length + 4);
        for (int i = 0; i < word.Length;)
        {
            if (Match(word, i) is { } rule)
            {
                sounds.Append(rule.Sounds);
                i += rule.Letters.Length;
            }
            else
            {
                sounds.Append(char.IsLetterOrDigit(word[i]) ? _folding.Plain(word[i]) : "");
                i++;
            }
        }

        return sounds.ToString();
    }

    private Rule? Match(string word, int at) =>
        _rules.TryGetValue(word[at], out var rules) ? Array.Find(rules, rule => rule.Fits(word, at)) : null;

    private static string Settle(string sounds)
    {
        var key = new StringBuilder(sounds.Length);
        for (int i = 0; i < sounds.Length; i++)
        {
            char next = i + 1 < sounds.Length ? sounds[i + 1] : ' ';
            if (sounds[i] is 'y' or 'i')
            {
                i += Glide(key, sounds[i], next);
            }
            else if (key.Length == 0 || key[^1] != sounds[i] || sounds[i] is 'a' or 'e' or 'o' or 'u')
            {
                key.Append(sounds[i]);
            }
        }

        return HushedEnding(key.ToString());
    }

    /// <summary>Appends the sound of a y or i and returns how many of the letters after it were used up.</summary>
    private static int Glide(StringBuilder key, char letter, char next)
    {
        char last = key.Length > 0 ? key[^1] : ' ';
        bool afterConsonant = last is not (' ' or 'a' or 'e' or 'i' or 'o' or 'u' or 'J');
        switch (next)
        {
            case 'e' or 'i' or 'y':
                return 0;
            case 'o' when letter == 'y' && afterConsonant:
                key.Append('e');
                return 1;
            case 'a' or 'o' or 'u':
                key.Append('J');
                return 0;
            default:
                key.Append(last == 'i' ? "" : "i");
                return 0;
        }
    }

    // After sh, zh and ch the stressed ending is written -ev, -yov or -ov: Borshchev, Borshchov.
    private static string HushedEnding(string key)
    {
        int at = key.Length - (key.EndsWith("ova", StringComparison.Ordinal) ? 3 : key.EndsWith("ov", StringComparison.Ordinal) ? 2 : key.Length);
        return at > 0 && (key[at - 1] is 'S' or 'Z' or 'X') ? string.Concat(key.AsSpan(0, at), "e", key.AsSpan(at + 1)) : key;
    }

    private sealed record Rule(Where Where, string Letters, string Sounds)
    {
        public bool Fits(string word, int at) =>
            string.CompareOrdinal(word, at, Letters, 0, Letters.Length) == 0 && Where switch
            {
                Where.Start => at == 0,
                Where.Inner => at > 0,
                Where.End => at > 0 && at + Letters.Length == word.Length,
                _ => true,
            };
    }
}
