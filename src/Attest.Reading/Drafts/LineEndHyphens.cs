using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>
/// Words divided at the end of a line. The hyphen goes where a lower-case letter follows, unless the document writes the same
/// compound with its hyphen inside a line. Beside hyphens transcribers write <c>¬</c> and old print <c>⸗</c>; these never stay.
/// </summary>
internal static class LineEndHyphens
{
    /// <summary>True for a sign that divides words at the end of a line.</summary>
    public static bool IsSign(char c) => c is '-' or '\u2010' or '\u00AD' or '¬' or '⸗';

    /// <summary>The words with an inner hyphen that stand whole within a line.</summary>
    public static HashSet<string> Compounds(string text)
    {
        var compounds = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int at = text.IndexOf('-'); at >= 0; at = Next(text, at))
        {
            if (at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]))
            {
                compounds.Add(Around(text, at, at + 1));
            }
        }

        return compounds;
    }

    /// <summary>Where a word goes on in the next line whose hyphen stands at the start of the range; -1 where it is no hyphen of a divided word.</summary>
    /// <param name="text">The received text.</param>
    /// <param name="range">From the character in question to the end of its block.</param>
    public static int GoesOnAt(string text, TextSpan range)
    {
        int hyphen = range.Start;
        if (!IsSign(text[hyphen]) || hyphen == 0 || !char.IsLower(text[hyphen - 1]))
        {
            return -1;
        }

        int end = hyphen + 1, breaks = 0;
        while (end < range.End && char.IsWhiteSpace(text[end]))
        {
            breaks += text[end] == '\n' || (text[end] == '\r' && !(end + 1 < range.End && text[end + 1] == '\n')) ? 1 : 0;
            end++;
        }

        return breaks == 1 && end < range.End && char.IsLower(text[end]) ? end : -1;
    }

    /// <summary>True where the document writes the divided word with its hyphen elsewhere.</summary>
    /// <param name="text">The received text.</param>
    /// <param name="joint">Where the hyphen stands, and where the word goes on.</param>
    /// <param name="compounds">What <see cref="Compounds"/> found.</param>
    public static bool IsCompound(string text, (int Hyphen, int End) joint, HashSet<string> compounds) =>
        text[joint.Hyphen] is '-' or '\u2010' && compounds.Contains(Around(text, joint.Hyphen, joint.End));

    private static int Next(string text, int hyphen) => hyphen + 1 < text.Length ? text.IndexOf('-', hyphen + 1) : -1;

    private static string Around(string text, int hyphen, int second)
    {
        int start = hyphen, end = second;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        return string.Concat(text.AsSpan(start, hyphen - start), "-", text.AsSpan(second, end - second));
    }
}
