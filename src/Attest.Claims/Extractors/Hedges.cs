using Attest.Language;

namespace Attest.Claims;

/// <summary>Words that make a plain statement an allegation: <c>reportedly</c>, <c>supposed</c>, <c>it is said</c>. They are data: <c>data/language/cue-phrases.tsv</c>.</summary>
internal static class Hedges
{
    /// <summary>True where a hedge stands in the clause before a token.</summary>
    public static bool Before(SentenceView view, int token)
    {
        for (int t = token - 1; t >= 0 && !view.IsMark(t, ';'); t--)
        {
            if (view.IsHedge(t))
            {
                return true;
            }

            if (!view.Is(t, "that") && view.Class(t) is WordClass.Relative or WordClass.Subordinator or WordClass.Coordinator)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>True where the clause is only a condition: <c>if he had been tried</c>, <c>had he been tried</c>, <c>whether he was</c>.</summary>
    public static bool IsConditional(SentenceView view, int token)
    {
        for (int t = token - 1; t >= 0 && !view.IsMark(t, ';') && !view.IsMark(t, ','); t--)
        {
            if (view.Is(t, "if") || view.Is(t, "unless") || view.Is(t, "whether"))
            {
                return true;
            }
        }

        return view.Is(0, "had") && (view.MentionAt(1) >= 0 || view.Class(1) == WordClass.SubjectPronoun) && token < 8;
    }

    /// <summary>True where the sentence denies what its clause says: <c>it is not true that …</c>.</summary>
    public static bool IsDenied(SentenceView view, int token)
    {
        for (int t = 0; t < token; t++)
        {
            if (view.IsDenial(t))
            {
                return true;
            }
        }

        return false;
    }
}
