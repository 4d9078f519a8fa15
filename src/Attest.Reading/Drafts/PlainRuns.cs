using System.Numerics;
using System.Runtime.InteropServices;

namespace Attest.Reading.Drafts;

/// <summary>
/// Finds how far a text goes on in ordinary characters: letters of Latin, Greek, Cyrillic and the scripts up to Arabic, figures, common
/// punctuation, single spaces. Nearly all of a text is that, and such runs need no look at each character.
/// </summary>
internal static class PlainRuns
{
    /// <summary>True where all is ordinary, with no two spaces in a row.</summary>
    public static bool AreAll(ReadOnlySpan<char> text)
    {
        int at = VectorLength(text);

        // The rest is shorter than a vector: the last vectors are looked at once more, in place of each character.
        return (text.Length > Vector<ushort>.Count && AreSure(text, text.Length - Vector<ushort>.Count - 1) && IsOrdinary(text[^1])
            && at + Vector<ushort>.Count >= text.Length - 1) || at + OneByOne(text[at..]) == text.Length;
    }

    /// <summary>How many characters from the first on are ordinary. Of two spaces in a row neither the first nor what follows counts.</summary>
    public static int Length(ReadOnlySpan<char> text)
    {
        int at = VectorLength(text);
        return at + OneByOne(text[at..]);
    }

    private static int OneByOne(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && IsOrdinary(text[at]) && !(text[at] == ' ' && at + 1 < text.Length && text[at + 1] == ' '))
        {
            at++;
        }

        return at;
    }

    private static bool IsOrdinary(char c) =>
        c is (>= ' ' and <= '~') or (>= '\u00C0' and <= '\u05FF') or (>= '\u2011' and <= '\u2027') or '\u00AB' or '\u00BB';

    /// <summary>The length of the whole vectors at the start in which every character is a sure case of an ordinary one.</summary>
    private static int VectorLength(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at + Vector<ushort>.Count < text.Length && AreSure(text, at))
        {
            at += Vector<ushort>.Count;
        }

        return at;
    }

    /// <summary>True where every character of a vector is a sure case of an ordinary one; the character behind it is looked at too.</summary>
    private static bool AreSure(ReadOnlySpan<char> text, int at)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text.Slice(at, Vector<ushort>.Count + 1));
        var here = new Vector<ushort>(units);
        var behind = new Vector<ushort>(units[1..]);
        var spaces = Vector.Equals(here, new Vector<ushort>(' ')) & Vector.Equals(behind, new Vector<ushort>(' '));
        var sure = IsIn(here, ' ', '~') | IsIn(here, '\u00C0', '\u05FF') | IsIn(here, '\u2011', '\u2027');
        return Vector.EqualsAll(sure & ~spaces, Vector<ushort>.AllBitsSet);
    }

    private static Vector<ushort> IsIn(Vector<ushort> units, char first, char last) =>
        Vector.LessThanOrEqual(units - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));
}
