namespace Attest.Grammar;

/// <summary>Makes trees projective: no arc crosses another, as a parser with a stack needs it.</summary>
internal static class ProjectiveTree
{
    /// <summary>
    /// Lifts the shortest arc that is crossed to the head of its head, until none is (Nivre and Nilsson, Pseudo-projective dependency parsing, 2005).
    /// </summary>
    /// <param name="heads">0-based index of the head of each word, -1 for the root; a tree.</param>
    public static int[] Of(IReadOnlyList<int> heads)
    {
        int[] lifted = [.. heads];
        while (ShortestCrossed(lifted) is >= 0 and int crossed)
        {
            lifted[crossed] = lifted[lifted[crossed]];
        }

        return lifted;
    }

    private static int ShortestCrossed(int[] heads)
    {
        int found = -1, length = int.MaxValue;
        for (int child = 0; child < heads.Length; child++)
        {
            int apart = Math.Abs(child - heads[child]);
            if (heads[child] >= 0 && apart < length && !Covers(heads, heads[child], child))
            {
                (found, length) = (child, apart);
            }
        }

        return found;
    }

    // All words between head and child hang below the head.
    private static bool Covers(int[] heads, int head, int child)
    {
        for (int between = Math.Min(head, child) + 1; between < Math.Max(head, child); between++)
        {
            int above = between;
            while (above >= 0 && above != head)
            {
                above = heads[above];
            }

            if (above < 0)
            {
                return false;
            }
        }

        return true;
    }
}
