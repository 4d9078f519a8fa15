using Attest.Language;

namespace Attest.Claims;

/// <summary>Words that make a plain statement an allegation: <c>reportedly</c>, <c>supposed</c>, <c>it is said</c>.</summary>
internal static class Hedges
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "reportedly", "allegedly", "supposedly", "reputedly", "purportedly", "presumably", "apparently", "supposed", "alleged", "reputed", "rumoured", "rumored",
    };

    /// <summary>True where a hedge stands in the clause before a token.</summary>
    public static bool Before(SentenceView view, int token)
    {
        var words = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int t = token - 1; t >= 0 && !view.IsMark(t, ';'); t--)
        {
            if (words.Contains(view.Word(t)) || (view.Is(t, "reported") && view.Is(t + 1, "to")) || (view.Is(t, "said") && view.Is(t + 1, "to")))
            {
                return true;
            }

            if (view.Class(t) is WordClass.Relative or WordClass.Subordinator)
            {
                return false;
            }
        }

        return false;
    }
}
