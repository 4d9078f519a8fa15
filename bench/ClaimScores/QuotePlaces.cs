
namespace Attest.Bench.ClaimScores;

/// <summary>Where the words of claims stand in one document, in code points.</summary>
internal sealed class QuotePlaces
{
    private const int MostPlaces = 20;
    private readonly string document;
    private readonly int[] units;

    public QuotePlaces(string document)
    {
        this.document = document;
        units = [.. document.EnumerateRunes().Select(r => r.Utf16SequenceLength).Prepend(0)];
        for (int i = 1; i < units.Length; i++) units[i] += units[i - 1];
    }

    /// <summary>The claim's own place if its words stand there, else every place of its quote, at most twenty.</summary>
    public IReadOnlyList<(int Start, int End)> Of(ScoredClaim claim)
    {
        if (claim is { Start: { } start, End: { } end })
            return start >= 0 && start <= end && end < units.Length && document.AsSpan(units[start]..units[end]).SequenceEqual(claim.Quote) ? [(start, end)] : [];
        var places = new List<(int, int)>();
        for (int at = Find(claim.Quote, 0); at >= 0 && places.Count < MostPlaces; at = Find(claim.Quote, at + 1))
            places.Add((CodePoint(at), CodePoint(at + claim.Quote.Length)));
        return places;
    }

    public bool StandsTwice(string quote) => Find(quote, 0) is var first and >= 0 && Find(quote, first + quote.Length) >= 0;

    public static int CodePoints(string text) => text.EnumerateRunes().Count();

    private int Find(string quote, int from) => quote.Length == 0 || from > document.Length ? -1 : document.IndexOf(quote, from, StringComparison.Ordinal);

    private int CodePoint(int unit) => Array.BinarySearch(units, unit);
}
