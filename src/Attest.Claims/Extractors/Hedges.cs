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

            if (view.Class(t) is WordClass.Relative or WordClass.Subordinator or WordClass.Coordinator)
            {
                return false;
            }
        }

        return false;
    }
}
