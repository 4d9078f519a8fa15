namespace Attest.Reading.Encodings;

/// <summary>Tells whether the bytes above 127 of a mostly ASCII file are writing or damage, by the words they make when decoded.</summary>
internal static class HighBytes
{
    private const int ShortestWord = 3;
    private const int LongestAccentRun = 2;

    /// <summary>True where less than a quarter of the bytes are above 127: so little can be damage.</summary>
    public static bool AreFew(ReadOnlySpan<byte> bytes)
    {
        int high = 0;
        foreach (byte b in bytes)
        {
            high += b >= 0x80 ? 1 : 0;
        }

        return high * 4L < bytes.Length;
    }

    /// <summary>True where at least half of the letters above 127 stand in words of three or more letters, cased as words are.</summary>
    public static bool MostAreInCyrillicWords(string text)
    {
        int high = 0, inWords = 0;
        foreach (var word in Words(text))
        {
            var letters = text.AsSpan(word);
            int ofWord = CountHigh(letters);
            high += ofWord;
            inWords += ofWord == letters.Length && ofWord >= ShortestWord && IsCasedAsAWord(letters) ? ofWord : 0;
        }

        return high > 0 && inWords * 2 >= high;
    }

    /// <summary>
    /// True where at least half of the characters above 127 are accents next to ASCII letters, or punctuation, which a byte of
    /// windows-1252 below C0 is wherever it is no letter.
    /// </summary>
    public static bool MostAreInLatinWords(string text)
    {
        int high = text.Count(c => c >= 0x80), meant = text.Count(c => c >= 0xA0 && !char.IsLetter(c));
        foreach (var word in Words(text))
        {
            var letters = text.AsSpan(word);
            int ofWord = CountHigh(letters);
            bool isAccented = ofWord > 0 && ofWord < letters.Length && LongestRun(letters) <= LongestAccentRun;
            meant += isAccented ? ofWord : 0;
        }

        return meant * 2 >= high;
    }

    private static IEnumerable<Range> Words(string text)
    {
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                continue;
            }

            if (i > start)
            {
                yield return start..i;
            }

            start = i + 1;
        }
    }

    private static int CountHigh(ReadOnlySpan<char> letters) => letters.Length - CountAscii(letters);

    private static int CountAscii(ReadOnlySpan<char> letters)
    {
        int ascii = 0;
        foreach (char c in letters)
        {
            ascii += c < 0x80 ? 1 : 0;
        }

        return ascii;
    }

    private static int LongestRun(ReadOnlySpan<char> letters)
    {
        int longest = 0, run = 0;
        foreach (char c in letters)
        {
            run = c >= 0x80 ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static bool IsCasedAsAWord(ReadOnlySpan<char> letters)
    {
        int capitals = 0;
        foreach (char c in letters[1..])
        {
            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals == 0 || (capitals == letters.Length - 1 && char.IsUpper(letters[0]));
    }
}
