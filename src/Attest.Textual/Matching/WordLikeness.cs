using System.Numerics;
using Attest.Textual.Words;

namespace Attest.Textual.Matching;

/// <summary>Whether two words are one word in two spellings: about one letter in five differs at most, and numbers never do.</summary>
internal sealed class WordLikeness(WordColumns columns)
{
    private const int LeastLetters = 4;

    public bool IsAlike(int a, int b)
    {
        if (((columns.Traits[a] | columns.Traits[b]) & WordTraits.Number) != 0)
        {
            return false;
        }

        int wordA = columns.Word[a], wordB = columns.Word[b];
        int lengthA = columns.Words.LengthOf(wordA), lengthB = columns.Words.LengthOf(wordB);
        int allowed = (Math.Max(lengthA, lengthB) + 2) / 5;
        if (Math.Min(lengthA, lengthB) < LeastLetters || Math.Abs(lengthA - lengthB) > allowed)
        {
            return false;
        }

        ulong apart = columns.Words.LetterSet(wordA) ^ columns.Words.LetterSet(wordB);
        return BitOperations.PopCount(apart) <= allowed * 2
            && Distance(columns.Words.Letters(wordA), columns.Words.Letters(wordB)) <= allowed;
    }

    /// <summary>True where one word is two others written together.</summary>
    public bool IsGlued(int whole, int first, int second)
    {
        var letters = columns.Words.Letters(columns.Word[whole]);
        var head = columns.Words.Letters(columns.Word[first]);
        var tail = columns.Words.Letters(columns.Word[second]);
        return letters.Length == head.Length + tail.Length && letters.StartsWith(head) && letters.EndsWith(tail);
    }

    /// <summary>Letters to change, add or drop (Levenshtein), one row at a time.</summary>
    internal static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
