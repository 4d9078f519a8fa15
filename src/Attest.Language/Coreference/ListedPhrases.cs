using Attest.Text;

namespace Attest.Language;

/// <summary>Finds phrases that stand in one list: <c>Keller, Brandt and Weiss</c>.</summary>
public static class ListedPhrases
{
    /// <param name="text">The reading.</param>
    /// <param name="phrases">Ranges in order, none inside another.</param>
    /// <returns>The lists of two and more, as runs of indices.</returns>
    public static IEnumerable<(int First, int Last)> Find(string text, IReadOnlyList<TextSpan> phrases)
    {
        int first = 0;
        for (int i = 1; i <= phrases.Count; i++)
        {
            if (i < phrases.Count && AreListed(text, phrases[i - 1], phrases[i]))
            {
                continue;
            }

            if (i - first > 1 && (EndsInAnd(text, phrases[i - 2], phrases[i - 1]) || GoesOn(text, phrases[i - 1])))
            {
                yield return (first, i - 1);
            }

            first = i;
        }
    }

    private static bool AreListed(string text, TextSpan left, TextSpan right) =>
        right.Start > left.End && text.AsSpan(left.End, right.Start - left.End).Trim() is "," or ", and" or "and" or "&" or ", with" or "и" or "und" or "y" or "et";

    // "Keller, Brandt, and fifteen others"
    private static bool GoesOn(string text, TextSpan last) =>
        text.AsSpan(last.End).TrimStart(", ") is var behind && behind.Length < text.Length - last.End && behind.StartsWith("and ", StringComparison.Ordinal);

    private static bool EndsInAnd(string text, TextSpan left, TextSpan right) =>
        text.AsSpan(left.End, right.Start - left.End).Trim() is not ",";
}
