namespace Attest.Views;

/// <summary>Everything that supports nothing but its own occurrence, in order of time (invariant 6).</summary>
public sealed record ConfessionList(IReadOnlyList<ClaimLine> Lines)
{
    public static ConfessionList Of(Collection collection) =>
        new(ClaimLines.Of(collection.Reader.Claims().Where(c => StanceMark.IsOwnOccurrenceOnly(c.Claim)), collection));
}
