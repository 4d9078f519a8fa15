namespace Attest.Claims;

/// <summary>What a lexicon may hold a noun under: the Russian nominative of a case, the last part of a German compound, the masculine of a feminine.</summary>
internal static class NounForms
{
    private const int ShortestTail = 6;

    public static IEnumerable<string> Of(string word, string language) =>
        language == "de" ? German(word) : language == "ru" ? RussianNouns.Nominatives(word) : [word];

    private static IEnumerable<string> German(string word)
    {
        string stem = word.Length > 6 && word.EndsWith("in", StringComparison.Ordinal) ? word[..^2] : word;
        yield return word;
        if (stem != word)
        {
            yield return stem;
        }

        for (int cut = 3; char.IsUpper(word[0]) && stem.Length - cut >= ShortestTail; cut++)
        {
            yield return char.ToUpperInvariant(stem[cut]) + stem[(cut + 1)..];
        }
    }
}
