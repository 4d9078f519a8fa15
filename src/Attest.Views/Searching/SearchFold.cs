using Attest.Text;

namespace Attest.Views;

/// <summary>
/// Folds text for looking up, as names are compared: case, stress marks and marks on Latin letters do not count. A query in Cyrillic finds
/// Latin spellings in the convention of English print, and a Latin one finds Cyrillic names.
/// </summary>
public static class SearchFold
{
    private static readonly NameFolding Folding = NameFolding.Load(new ShippedWording());
    private static readonly SoundKeys Sounds = SoundKeys.Load(new ShippedWording());
    private static readonly Transliteration Letters = Transliteration.Load(new ShippedWording());

    public static string Fold(string text) => Folding.Fold(text);

    /// <summary>The folded words of a query, longest first.</summary>
    public static IEnumerable<string> Words(string query) =>
        Fold(query).Split(' ', StringSplitOptions.RemoveEmptyEntries).OrderByDescending(w => w.Length);

    /// <summary>True where a text holds all words of a query, in its own script or in Latin letters.</summary>
    /// <param name="text">As written.</param>
    /// <param name="words">From <see cref="Words"/>.</param>
    public static bool Holds(string text, IReadOnlyList<string> words)
    {
        string folded = Fold(text);
        return words.All(w => folded.Contains(w, StringComparison.Ordinal)) || HoldsInLatin(folded, words);
    }

    /// <summary>True where every word asked for sounds as a word of the name does: <c>Jakowlew</c> and Yakovlev.</summary>
    /// <param name="name">As written.</param>
    /// <param name="words">From <see cref="Words"/>.</param>
    public static bool SoundsLike(string name, IReadOnlyList<string> words)
    {
        string[] keys = Sounds.Of(Fold(name)).Split(' ');
        return words.Count > 0 && words.All(w => Sounds.Of(w) is { Length: > 2 } key && keys.Contains(key, StringComparer.Ordinal));
    }

    private static bool HoldsInLatin(string folded, IReadOnlyList<string> words)
    {
        if (!NameFolding.IsCyrillic(folded) && !words.Any(w => NameFolding.IsCyrillic(w)))
        {
            return false;
        }

        string latin = ToLatin(folded);
        return words.All(w => latin.Contains(ToLatin(w), StringComparison.Ordinal));
    }

    private static string ToLatin(string folded) => Letters.ToLatin(folded, TransliterationScheme.BgnPcgn);
}
