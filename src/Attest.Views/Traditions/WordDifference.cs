namespace Attest.Views;

/// <summary>Two texts of one passage with the words marked in which they differ. White space does not count; case and punctuation do.</summary>
/// <param name="A">The first, in pieces.</param>
/// <param name="B">The second, in pieces.</param>
public sealed record WordDifference(IReadOnlyList<DifferencePiece> A, IReadOnlyList<DifferencePiece> B)
{
    // Beyond this many cells the table of the longest common subsequence is not worth its memory; only shared ends are matched then.
    private const long MostCells = 6_000_000;

    public static WordDifference Between(string a, string b)
    {
        string[] left = Tokens(a), right = Tokens(b);
        var (inLeft, inRight) = Common(left, right);

        // The sign for a gap between pieces is ours and no variant.
        MarkGaps(left, inLeft);
        MarkGaps(right, inRight);
        return new WordDifference(Pieces(left, inLeft), Pieces(right, inRight));
    }

    // Words and punctuation marks are tokens of their own, so that "Penn." and "Penn and" share the name. A blank before a token is kept
    // as its first character where there was white space, and does not count in the comparison.
    private static string[] Tokens(string text)
    {
        var tokens = new List<string>();
        for (int at = 0; at < text.Length;)
        {
            int start = at;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            int end = start;
            while (end < text.Length && IsWordPart(text[end]))
            {
                end++;
            }

            end = end == start ? Math.Min(start + 1, text.Length) : end;
            if (end > start)
            {
                tokens.Add((start > at && tokens.Count > 0 ? " " : "") + text[start..end]);
            }

            at = end;
        }

        return [.. tokens];
    }

    private static void MarkGaps(string[] tokens, bool[] common)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            common[i] |= tokens[i] is " …";
        }
    }

    private static bool IsWordPart(char c) => !char.IsWhiteSpace(c) && !char.IsPunctuation(c);

    private static bool Same(string a, string b) => a.AsSpan().TrimStart().SequenceEqual(b.AsSpan().TrimStart());

    private static (bool[] Left, bool[] Right) Common(string[] left, string[] right)
    {
        bool[] inLeft = new bool[left.Length], inRight = new bool[right.Length];
        int head = 0, tail = 0;
        while (head < left.Length && head < right.Length && Same(left[head], right[head]))
        {
            inLeft[head] = inRight[head] = true;
            head++;
        }

        while (tail < left.Length - head && tail < right.Length - head && Same(left[^(tail + 1)], right[^(tail + 1)]))
        {
            inLeft[^(tail + 1)] = inRight[^(tail + 1)] = true;
            tail++;
        }

        int rows = left.Length - head - tail, columns = right.Length - head - tail;
        if ((long)rows * columns <= MostCells)
        {
            MarkSubsequence(left.AsSpan(head, rows), right.AsSpan(head, columns), inLeft.AsSpan(head, rows), inRight.AsSpan(head, columns));
        }

        return (inLeft, inRight);
    }

    private static void MarkSubsequence(ReadOnlySpan<string> left, ReadOnlySpan<string> right, Span<bool> inLeft, Span<bool> inRight)
    {
        var longest = new ushort[left.Length + 1, right.Length + 1];
        for (int i = left.Length - 1; i >= 0; i--)
        {
            for (int j = right.Length - 1; j >= 0; j--)
            {
                longest[i, j] = Same(left[i], right[j])
                    ? (ushort)(longest[i + 1, j + 1] + 1)
                    : Math.Max(longest[i + 1, j], longest[i, j + 1]);
            }
        }

        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (Same(left[i], right[j]))
            {
                inLeft[i++] = inRight[j++] = true;
            }
            else if (longest[i + 1, j] >= longest[i, j + 1])
            {
                i++;
            }
            else
            {
                j++;
            }
        }
    }

    private static IReadOnlyList<DifferencePiece> Pieces(string[] words, bool[] common)
    {
        var pieces = new List<DifferencePiece>();
        for (int start = 0; start < words.Length;)
        {
            int end = start + 1;
            while (end < words.Length && common[end] == common[start])
            {
                end++;
            }

            pieces.Add(new DifferencePiece(string.Concat(words[start..end]), !common[start]));
            start = end;
        }

        return pieces;
    }
}

/// <summary>Words of a passage, and whether the other text lacks them.</summary>
public sealed record DifferencePiece(string Text, bool Differs);
