using Attest.Criticism;

namespace Attest.Views;

/// <summary>All disagreements: what cannot be true together first, then what a revision changed, then what the calendar explains.</summary>
public sealed record DisagreementBoard(
    IReadOnlyList<DisagreementView> Contradictions,
    IReadOnlyList<DisagreementView> Revisions,
    IReadOnlyList<DisagreementView> CalendarOnly)
{
    public static DisagreementBoard Of(Collection collection)
    {
        var all = collection.Disagreements.Select(d => DisagreementView.Of(d, collection)).ToLookup(d => d.Kind);
        return new DisagreementBoard(
            [.. all[DisagreementKind.Contradiction]],
            [.. all[DisagreementKind.Revised]],
            [.. all[DisagreementKind.Calendar]]);
    }
}
