namespace Attest.Claims;

/// <summary>How a clause of another language puts its claim: denied, alleged, intended, or only a condition.</summary>
internal static class ClauseStance
{
    private const int Reach = 5;

    public static bool IsConditional(Clause clause) =>
        clause.Sentence.Is(clause.Start, ClauseWord.Condition) || clause.Sentence.Is(clause.Start + 1, ClauseWord.Condition) || (clause.Sentence.Language == "ru" && clause.Has(ClauseWord.Condition));

    /// <summary>The stance; null for the plain statement.</summary>
    public static Stance? Of(Clause clause) =>
        IsDenied(clause) ? Stance.Denied
        : clause.Has(ClauseWord.Hearsay) || clause.Tokens().Any(t => t < clause.Hit.First && clause.View.IsHedge(t)) ? Stance.Alleged
        : clause.Tokens().Any(t => t < clause.Hit.First && clause.Sentence.Is(t, ClauseWord.Planned)) ? Stance.Intended
        : null;

    private static bool IsDenied(Clause clause)
    {
        for (int t = clause.Hit.First - 1; t >= clause.Start && t >= clause.Hit.First - Reach; t--)
        {
            if (clause.View.IsNegation(t) && !IsNotOnly(clause.View, t))
            {
                return clause.Sentence.Language != "ru" || t >= clause.Hit.First - 2;
            }
        }

        return clause.Hit.IsSplit && clause.Tokens().Any(t => t > clause.Hit.First && t < clause.Hit.Last && clause.View.IsNegation(t));
    }

    private static bool IsNotOnly(SentenceView view, int t) =>
        view.Is(t + 1, "nur") || view.Is(t + 1, "solo") || view.Is(t + 1, "sólo") || view.Is(t + 1, "только") || view.Is(t + 1, "mehr");
}
