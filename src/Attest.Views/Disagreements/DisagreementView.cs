using Attest.Criticism;
using Attest.Evidence;
using Attest.Text;

namespace Attest.Views;

/// <summary>A question, the answers side by side, and the words under each.</summary>
public sealed record DisagreementView
{
    public required string Id { get; init; }

    public required string Question { get; init; }

    public required string Subject { get; init; }

    public string? SubjectId { get; init; }

    public required string Type { get; init; }

    public required string Slot { get; init; }

    public required DisagreementKind Kind { get; init; }

    public required IReadOnlyList<ValueView> Values { get; init; }

    public required string Explanation { get; init; }

    /// <summary>The answers that are dates, in their order; empty where the question is no date.</summary>
    public IReadOnlyList<Edtf> Dates { get; init; } = [];

    public static DisagreementView Of(Disagreement disagreement, Collection collection) => new()
    {
        Id = disagreement.Id,
        Question = disagreement.Slot.Question,
        Subject = disagreement.Slot.Subject,
        SubjectId = disagreement.Slot.SubjectId,
        Type = disagreement.Slot.Type,
        Slot = disagreement.Slot.Slot,
        Kind = disagreement.Kind,
        Values = [.. disagreement.Values.Select(v => Value(v, disagreement.Slot, collection))],
        Explanation = PlainWords.WithDates(PlainWords.WithSigla(disagreement.Explanation, collection), disagreement.Values.Select(v => v.Value)),
        Dates = [.. disagreement.Values.Select(v => Edtf.TryParse(v.Value, out var date) ? date : (Edtf?)null).OfType<Edtf>()],
    };

    private static ValueView Value(SlotValue value, FactSlot slot, Collection collection)
    {
        var claims = value.Claims.Select(collection.Claim).OfType<ClaimRow>().ToList();
        bool isDate = slot.Slot == "date" || Edtf.TryParse(value.Value, out _);
        return new ValueView(
            isDate ? PlainDate.Of(value.Value) : value.Value,
            value.Reports,
            value.Witnesses,
            value.Note,
            [.. value.Ledger.Select(step => PlainWords.WithSigla(step, collection))],
            ClaimLines.Quotes(claims, collection));
    }
}

/// <summary>One answer to the question.</summary>
/// <param name="Words">The answer; a date in words.</param>
/// <param name="Reports">How many claims give it.</param>
/// <param name="Witnesses">How many independent witnesses they are.</param>
/// <param name="Note">What is said of it beside the counts.</param>
/// <param name="Ledger">How reports came down to witnesses.</param>
/// <param name="Quotes">All its quotes.</param>
public sealed record ValueView(
    string Words,
    int Reports,
    int Witnesses,
    string? Note,
    IReadOnlyList<string> Ledger,
    IReadOnlyList<QuoteLine> Quotes);
