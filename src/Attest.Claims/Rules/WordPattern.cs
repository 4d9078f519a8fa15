namespace Attest.Claims;

/// <summary>Writes out the forms of a word: <c>арестован(|а|ы)</c> is three words, an alternative may be empty.</summary>
internal static class WordPattern
{
    public static IEnumerable<string> Expand(string pattern)
    {
        int open = pattern.IndexOf('(', StringComparison.Ordinal);
        int close = open < 0 ? -1 : pattern.IndexOf(')', open);
        string inside = close < 0 ? "" : pattern[(open + 1)..close];
        if (!inside.Contains('|', StringComparison.Ordinal))
        {
            return [pattern];
        }

        var tails = Expand(pattern[(close + 1)..]).ToArray();
        return inside.Split('|').SelectMany(_ => tails, (middle, tail) => pattern[..open] + middle + tail);
    }
}
