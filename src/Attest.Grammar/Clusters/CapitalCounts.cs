namespace Attest.Grammar;

/// <summary>How often each word of running text begins with a capital, where a capital tells: not first in a sentence nor behind a quotation mark or hyphen.</summary>
internal static class CapitalCounts
{
    /// <summary>Class of each word in lower case: 2 always, often seen; 3 always; 4, 5 mostly; 6 at times; 7 hardly ever.</summary>
    /// <param name="stream">The text.</param>
    /// <param name="least">Words seen less often are left out.</param>
    public static Dictionary<string, byte> Classes(WordStream stream, int least)
    {
        var counts = new Dictionary<string, (int Upper, int Lower)>(StringComparer.Ordinal);
        int last = WordStream.End;
        bool[] silent = [.. stream.Forms.Select(f => f is "\"" or "'" or "-")];
        string[] lower = [.. stream.Forms.Select(f => f.ToLowerInvariant())];
        foreach (int word in stream.Words)
        {
            if (word >= 0 && last >= 0 && !silent[last] && char.IsLetter(stream.Forms[word][0]))
            {
                var (up, low) = counts.GetValueOrDefault(lower[word]);
                counts[lower[word]] = char.IsUpper(stream.Forms[word][0]) ? (up + 1, low) : (up, low + 1);
            }

            last = word;
        }

        return counts.Where(c => c.Value.Upper + c.Value.Lower >= least).ToDictionary(c => c.Key, c => Class(c.Value.Upper, c.Value.Lower), StringComparer.Ordinal);
    }

    private static byte Class(int upper, int lower) =>
        lower == 0 ? (byte)(upper > 3 ? 2 : 3)
        : upper > 4 * lower ? (byte)4
        : upper > lower ? (byte)5
        : upper * 10 > lower ? (byte)6
        : (byte)7;
}
