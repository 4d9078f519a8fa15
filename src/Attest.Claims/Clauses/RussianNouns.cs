namespace Attest.Claims;

/// <summary>What the nominative of a Russian noun in the instrumental may be: <c>инженером</c>, <c>учителем</c>, <c>рабочим</c>.</summary>
internal static class RussianNouns
{
    private static readonly (string Ending, string[] Nominative)[] Endings =
    [
        ("ом", ["", "о"]), ("ем", ["", "ь", "й"]), ("ём", ["ь", ""]), ("ым", ["ый", "ой"]), ("им", ["ий", "ой", "ый"]), ("ой", ["а"]), ("ей", ["а", "я"]), ("ью", ["ь"]),
        ("а", [""]), ("я", ["ь", "й"]),
    ];

    /// <summary>The word itself and what it may come from.</summary>
    public static IEnumerable<string> Nominatives(string word)
    {
        yield return word;
        foreach (var (ending, nominatives) in Endings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
            {
                foreach (string nominative in nominatives)
                {
                    yield return word[..^ending.Length] + nominative;
                }
            }
        }
    }
}
