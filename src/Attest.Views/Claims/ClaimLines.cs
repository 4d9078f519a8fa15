using Attest.Criticism;
using Attest.Evidence;

namespace Attest.Views;

/// <summary>Merges claims that the evidence base counts as saying the same into rows, in order of time.</summary>
public static class ClaimLines
{
    public static IReadOnlyList<ClaimLine> Of(IEnumerable<ClaimRow> claims, Collection collection) =>
        [.. claims
            .GroupBy(c => KeyOf(c, collection), StringComparer.Ordinal)
            .Select(g => Merge([.. g], collection))
            .OrderBy(l => l.Date is { } d ? Math.Max(d.Range.First, 0) : int.MaxValue)
            .ThenBy(l => l.Date is { } d ? d.Range.Last : int.MaxValue)];

    // What a human rejected, and what is denied, never merges with what the same words would count for.
    private static string KeyOf(ClaimRow row, Collection collection)
    {
        string counted = collection.Reader.AttestationOf(row.Claim.Id)?.Id ?? row.Claim.Id;
        return $"{counted}|{row.Claim.Stance}|{row.Claim.Type}|{row.IsRejected}";
    }

    private static ClaimLine Merge(IReadOnlyList<ClaimRow> rows, Collection collection)
    {
        var lead = rows.MaxBy(Fullness)!;
        var attestation = collection.Reader.AttestationOf(lead.Claim.Id);
        return new ClaimLine
        {
            ClaimId = lead.Claim.Id,
            Type = lead.Claim.Type,
            Subject = lead.SubjectName,
            SubjectId = lead.SubjectId,
            Phrase = ClaimPhrase.Of(lead, collection.Wording.Of(lead.Claim.Type)),
            Date = lead.Claim.Date,
            Place = lead.Claim.Place,
            Marks = StanceMark.Of(lead),
            Quotes = Quotes(rows, collection),
            Sigla = SiglaOf(rows.Concat(Counted(attestation, lead, collection)), collection),
            Reports = Math.Max(lead.Reports, 1),
            Witnesses = lead.Witnesses,
            Ledger = attestation?.Ledger ?? [],
            Voices = [.. rows.Select(r => r.Claim.Voice.ToString()).Distinct(StringComparer.Ordinal)],
            DisagreementId = rows.SelectMany(r => collection.DisagreementsOf(r.Claim.Id)).FirstOrDefault()?.Id,
            IsRejected = lead.IsRejected,
            Claims = [.. rows.Select(r => r.Claim.Id)],
        };
    }

    // A search may find one of three reports; the row says who has the others, as its numbers do.
    private static IEnumerable<ClaimRow> Counted(Attestation? attestation, ClaimRow lead, Collection collection) =>
        (attestation?.Claims ?? []).Select(collection.Claim).OfType<ClaimRow>()
            .Where(r => r.Claim.Stance == lead.Claim.Stance && r.IsRejected == lead.IsRejected);

    private static int Fullness(ClaimRow row) =>
        (row.Claim.Date is { IsDay: true } ? 4 : row.Claim.Date is not null ? 3 : 0)
        + (row.Claim.Value is null ? 0 : 1) + (row.Claim.Object is null ? 0 : 1) + (row.Claim.Place is null ? 0 : 1);

    /// <summary>The different wordings of some claims; those that differ in white space alone are one.</summary>
    internal static IReadOnlyList<QuoteLine> Quotes(IEnumerable<ClaimRow> rows, Collection collection) =>
        [.. rows.GroupBy(r => Squeeze(WordsOf(r, collection)), StringComparer.Ordinal).Select(g => Quote([.. g], collection))];

    internal static IReadOnlyList<Siglum> SiglaOf(IEnumerable<ClaimRow> rows, Collection collection) =>
        [.. rows.Select(collection.SiglumOf).DistinctBy(s => s.Text).OrderBy(SiglumOrder, StringComparer.Ordinal)];

    private static QuoteLine Quote(IReadOnlyList<ClaimRow> rows, Collection collection)
    {
        var first = rows[0];
        string? reading = collection.Transcript(first.Claim.WitnessId)?.Reading;
        var (before, after) = reading is null ? ("", "") : QuoteContext.Around(reading, first.Claim.Reading);
        string voice = string.Join("; ", rows.Select(r => r.Claim.Voice.ToString()).Distinct(StringComparer.Ordinal));
        return new QuoteLine(before, WordsOf(first, collection), after, SiglaOf(rows, collection), first.Claim.Id, voice)
        {
            IsRejected = first.IsRejected,
        };
    }

    /// <summary>The words of a claim as the reading has them: what a banner or a footnote mark cut through is whole there.</summary>
    internal static string WordsOf(ClaimRow row, Collection collection) =>
        collection.Transcript(row.Claim.WitnessId) is { } transcript
            ? row.Claim.Reading.In(transcript.Reading)
            : row.Claim.Quote.Text;

    private static string Squeeze(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string SiglumOrder(Siglum siglum)
    {
        string letters = siglum.Text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return $"{letters.Length:00}{letters}{siglum.Text[letters.Length..].PadLeft(4, '0')}";
    }
}
