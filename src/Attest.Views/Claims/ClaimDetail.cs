using Attest.Claims;
using Attest.Evidence;
using Attest.Text;

namespace Attest.Views;

/// <summary>Everything of one claim: the permalink page and the reader's margin show it.</summary>
public sealed record ClaimDetail
{
    public required ClaimRow Row { get; init; }

    public required ClaimWording Wording { get; init; }

    public required ClaimLine Line { get; init; }

    public required Siglum Siglum { get; init; }

    /// <summary>The claim's own words with their sentence.</summary>
    public required QuoteLine Quote { get; init; }

    /// <summary>The filled slots by name, in a fixed order.</summary>
    public required IReadOnlyList<ClaimSlot> Slots { get; init; }

    /// <summary>Everything counted as saying the same, this claim too.</summary>
    public required IReadOnlyList<QuoteLine> Reports { get; init; }

    public required IReadOnlyList<DisagreementView> Disagreements { get; init; }

    /// <summary>The place of the quote in the received text in Unicode code points, half-open.</summary>
    public required (int Start, int End) CodePoints { get; init; }

    /// <summary>The quote as received where it differs from the reading; null where both are the same.</summary>
    public string? AsReceived { get; init; }

    /// <summary><c>page 3</c>; null where the document has no pages, or nobody knows.</summary>
    public string? Page { get; init; }

    /// <returns>Null where there is no such claim.</returns>
    public static ClaimDetail? Of(string claimId, Collection collection) =>
        collection.Claim(claimId) is { } row ? Of(row, collection) : null;

    private static ClaimDetail Of(ClaimRow row, Collection collection)
    {
        var claim = row.Claim;
        var wording = collection.Wording.Of(claim.Type);
        string words = ClaimLines.WordsOf(row, collection);
        return new ClaimDetail
        {
            Row = row,
            Wording = wording,
            Line = ClaimLines.Of([row], collection)[0],
            Siglum = collection.SiglumOf(row),
            Quote = ClaimLines.Quotes([row], collection)[0],
            Slots = [.. SlotsOf(row)],
            Reports = ClaimLines.Quotes(SameSaying(row, collection), collection),
            Disagreements = [.. collection.DisagreementsOf(claim.Id).Select(d => DisagreementView.Of(d, collection))],
            CodePoints = CodePointsOf(row, collection),
            Page = collection.Transcript(claim.WitnessId) is { } transcript ? PassagePage.Of(transcript, claim.Quote.Span) : null,
            AsReceived = claim.Quote.Text == words ? null : claim.Quote.Text,
        };
    }

    private static IEnumerable<ClaimRow> SameSaying(ClaimRow row, Collection collection) =>
        (collection.Reader.AttestationOf(row.Claim.Id)?.Claims ?? [row.Claim.Id]).Select(collection.Claim).OfType<ClaimRow>();

    private static (int Start, int End) CodePointsOf(ClaimRow row, Collection collection) =>
        collection.Transcript(row.Claim.WitnessId) is { } transcript
            ? new CodePointIndex(transcript.Received).ToCodePoints(row.Claim.Quote.Span)
            : (row.Claim.Quote.Span.Start, row.Claim.Quote.Span.End);

    private static IEnumerable<ClaimSlot> SlotsOf(ClaimRow row)
    {
        var claim = row.Claim;
        yield return new ClaimSlot("subject", row.SubjectName, row.SubjectId, null);
        if (claim.Object is { } other)
        {
            yield return new ClaimSlot("object", other.Name, row.ObjectId, null);
        }

        if (claim.Value is { } value)
        {
            yield return new ClaimSlot("value", value, null, null);
        }

        if (claim.Date is { } date)
        {
            yield return new ClaimSlot("date", claim.DateWords ?? PlainDate.Of(date), null, DateNote(claim, date));
        }

        if (claim.Place is { } place)
        {
            yield return new ClaimSlot("place", place, null, null);
        }
    }

    private static string DateNote(Claim claim, Edtf date) =>
        $"read as {PlainDate.Of(date)} ({date.Text}){(claim.DateReason is { } why ? $": {why}" : "")}";
}

/// <summary>A slot of a claim.</summary>
/// <param name="Name">subject, object, value, date or place.</param>
/// <param name="Words">As the document has it.</param>
/// <param name="PersonId">The person named; null elsewhere.</param>
/// <param name="Note">How it was understood, in our words.</param>
public sealed record ClaimSlot(string Name, string Words, string? PersonId, string? Note);
