using Attest.Language;

namespace Attest.Claims;

/// <summary>The auxiliaries, negations and "to" before a verb.</summary>
/// <param name="Start">First token of the chain; the verb itself where there is none.</param>
internal readonly record struct AuxiliaryChain(int Start)
{
    private static readonly HashSet<string> Modals = new(StringComparer.OrdinalIgnoreCase) { "should", "would", "shall", "will", "might", "may", "must" };

    /// <summary>True where the auxiliary next to the verb is a form of "be" or "get".</summary>
    public bool HasBe { get; init; }

    public bool HasHave { get; init; }

    public bool HasModal { get; init; }

    public bool HasAuxiliary { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>Where "to" stands before an infinitive; null where there is none.</summary>
    public int? To { get; init; }

    public bool IsInfinitive => To is not null;

    public static AuxiliaryChain Before(SentenceView view, int verb, VerbForm form)
    {
        var chain = new AuxiliaryChain(verb);
        for (int t = verb - 1; t >= 0; t--)
        {
            if (view.Class(t) == WordClass.Auxiliary)
            {
                chain = chain with
                {
                    Start = t,
                    HasAuxiliary = true,
                    HasBe = chain.HasBe || (view.IsBe(t) && !chain.HasHave),
                    HasHave = chain.HasHave || view.Is(t, "have") || view.Is(t, "had") || view.Is(t, "has") || view.Is(t, "having"),
                    HasModal = chain.HasModal || Modals.Contains(view.Words(t, t)),
                };
            }
            else if (view.Class(t) == WordClass.Negation)
            {
                chain = chain with { Start = t, IsNegated = true };
            }
            else if (view.Is(t, "to") && (form == VerbForm.Base || (chain.Start < verb && view.Is(chain.Start, "be"))))
            {
                chain = chain with { Start = t, To = t };
            }
            else if (!IsAdverbInside(view, t))
            {
                break;
            }
        }

        return chain;
    }

    public static bool IsModal(SentenceView view, int t) => Modals.GetAlternateLookup<ReadOnlySpan<char>>().Contains(view.Word(t));

    public static bool IsAdverb(SentenceView view, int t) =>
        t >= 0 && t < view.Count && (view.Class(t) == WordClass.Adverb || (view.IsOpen(t) && view.Word(t).EndsWith("ly", StringComparison.Ordinal)));

    private static bool IsAdverbInside(SentenceView view, int t) =>
        IsAdverb(view, t) && (t == 0 || view.Class(t - 1) is WordClass.Auxiliary or WordClass.SubjectPronoun || IsAdverb(view, t - 1) || view.IsPerson(t - 1));
}
