using System.Numerics;
using System.Runtime.InteropServices;

namespace Attest.Reading.Repairs;

/// <summary>Searches for places inside words where a small letter touches a capital or a figure: hardly any word has one.</summary>
internal static class WordSeams
{
    /// <summary>The offset of the first character behind such a place; -1 where there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text)
    {
        for (int at = 0; at + 1 < text.Length;)
        {
            at += LengthWithout(text[at..]);
            int end = Math.Min(at + Vector<ushort>.Count, text.Length - 1);
            for (; at < end; at++)
            {
                if (IsSeam(text[at], text[at + 1]))
                {
                    return at + 1;
                }
            }
        }

        return -1;
    }

    public static bool IsSeam(char left, char right) =>
        (char.IsLower(left) && (char.IsUpper(right) || char.IsAsciiDigit(right))) || (char.IsAsciiDigit(left) && char.IsLower(right));

    /// <summary>
    /// Passes over the vectors without a small letter or a figure before a capital, a figure or a small letter. Letters of other alphabets
    /// than ASCII and Russian count as both, so that they are looked at one by one.
    /// </summary>
    private static int LengthWithout(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        int at = 0;
        while (at + Vector<ushort>.Count < units.Length)
        {
            var left = new Vector<ushort>(units[at..]);
            var right = new Vector<ushort>(units[(at + 1)..]);
            var opening = IsIn(right, '0', '9') | IsIn(right, 'A', 'Z') | IsIn(right, '\u00B5', '\u042F') | IsIn(right, '\u0460', '\u1FFF') | IsIn(left, '0', '9');
            if (Vector.EqualsAll(opening, Vector<ushort>.Zero))
            {
                // No capital and no figure: most vectors.
                at += Vector<ushort>.Count;
                continue;
            }

            var rare = IsIn(left, '\u00B5', '\u03FF') | IsIn(right, '\u00B5', '\u03FF') | IsIn(right, '\u0400', '\u040F') | IsIn(left, '\u0460', '\u1FFF');
            var small = IsIn(left, 'a', 'z') | IsIn(left, '\u0430', '\u045F');
            var smallRight = IsIn(right, 'a', 'z') | IsIn(right, '\u0430', '\u045F');
            var figure = IsIn(left, '0', '9');
            var capital = IsIn(right, 'A', 'Z') | IsIn(right, '\u0410', '\u042F') | IsIn(right, '0', '9');
            if (!Vector.EqualsAll(rare | (small & capital) | (figure & smallRight), Vector<ushort>.Zero))
            {
                break;
            }

            at += Vector<ushort>.Count;
        }

        return at;
    }

    private static Vector<ushort> IsIn(Vector<ushort> units, char first, char last) =>
        Vector.LessThanOrEqual(units - new Vector<ushort>(first), new Vector<ushort>((ushort)(last - first)));
}
