using Attest.Reading.Drafts;

namespace Attest.Reading.Layout;

/// <summary>What a line must look like to be a heading without a sign.</summary>
internal static class HeadingShape
{
    public static bool IsHeadingLike(string line) =>
        line.Length is > 1 and <= 80 && Signs.CountWords(line) is >= 1 and <= 10
        && (char.IsUpper(line[0]) || char.IsDigit(line[0]) || line[0] is '"' or '«' or '“')
        && char.IsLetterOrDigit(line[^1]) | line[^1] is ')' or '?' or '"' or '»' or '”' or '!'
        && !IsNumbered(line);

    /// <summary>True where the next text begins with a small letter: the line is the first half of its sentence.</summary>
    public static bool IsHalfSentence(Draft draft, int index)
    {
        int next = index + 1;
        while (next < draft.Blocks.Count && draft.Blocks[next].IsLeftOut)
        {
            next++;
        }

        return next < draft.Blocks.Count && draft.Blocks[next].IsProse && char.IsLower(draft.Bare(draft.Blocks[next].Span, 1).FirstOrDefault());
    }

    /// <summary>True for <c>(3) …</c>: the heading of a numbered source or the item of a list, not of a section.</summary>
    public static bool IsNumbered(string line) => line.Length > 2 && line[0] is '(' or '[' && char.IsDigit(line[1]);
}
