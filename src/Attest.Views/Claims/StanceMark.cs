using Attest.Claims;
using Attest.Evidence;

namespace Attest.Views;

/// <summary>How a claim stands to the truth, as a mark with words.</summary>
/// <param name="Kind">What the mark means; its colour and shape follow.</param>
/// <param name="Text">The words of the mark.</param>
/// <param name="Why">A sentence for the reader who asks.</param>
public sealed record StanceMark(MarkKind Kind, string Text, string Why)
{
    /// <summary>The marks of a claim; none for what is plainly asserted.</summary>
    public static IReadOnlyList<StanceMark> Of(ClaimRow row)
    {
        var marks = new List<StanceMark>();
        if (IsOwnOccurrenceOnly(row.Claim))
        {
            marks.Add(Coerced(row.Claim));
        }
        else if (Plain(row.Claim.Stance) is { } mark)
        {
            marks.Add(mark);
        }

        if (row.IsRejected)
        {
            marks.Add(new StanceMark(MarkKind.Rejected, "judged wrong", "A reader decided that the claim was misread. It is kept, shown and counted nowhere."));
        }

        return marks;
    }

    /// <summary>True for confessions and what is said under duress: evidence that it was said, and of nothing it says (invariant 6).</summary>
    public static bool IsOwnOccurrenceOnly(Claim claim) =>
        claim.Stance != Stance.Denied
        && (claim.Stance == Stance.Confessed || claim.Type == "confession" || claim.Duress is not null);

    private static StanceMark Coerced(Claim claim) => new(
        MarkKind.Coerced,
        claim.Duress is { } duress ? $"under duress: “{duress}”" : claim.Stance == Stance.Confessed ? "confessed" : "a confession",
        "Supports nothing but its own occurrence: that a confession was made, not that it was true.");

    private static StanceMark? Plain(Stance stance) => stance switch
    {
        Stance.Denied => new(MarkKind.Single, "denied", "The speaker says it is not so."),
        Stance.Alleged => new(MarkKind.Single, "alleged", "Reported as a charge, rumour, suspicion or belief."),
        Stance.Intended => new(MarkKind.Single, "intended", "Planned, ordered or asked for; not said to have happened."),
        _ => null,
    };
}

/// <summary>What a mark means. Colour follows it and never stands alone.</summary>
public enum MarkKind
{
    Single,
    Agreed,
    Revised,
    Contested,
    Coerced,
    Rejected,
}
