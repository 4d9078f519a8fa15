namespace Attest.Bench.ClaimScores;

/// <summary>
/// Annotated and found claims of one document, matched one to one, best pairs first: one type group, the found subject naming the annotated
/// one or an alias, and quotes that share half of the shorter, the found one being no longer than three times the other (200 always allowed).
/// </summary>
internal sealed class DocumentScore
{
    private readonly List<(ScoredClaim Gold, ScoredClaim Found, SlotAgreement Slots)> pairs = [];

    public DocumentScore(string document, IReadOnlyList<ScoredClaim> gold, IReadOnlyList<ScoredClaim> found)
    {
        var places = new QuotePlaces(document);
        var foundAt = found.Select(places.Of).ToArray();
        bool[] matched = new bool[gold.Count], used = new bool[found.Count];
        foreach (var (g, f, slots) in Candidates(gold, found, [.. gold.Select(places.Of)], foundAt))
        {
            if (matched[g] || used[f]) continue;
            matched[g] = used[f] = true;
            pairs.Add((gold[g], found[f], slots));
        }

        Found = found.Count;
        Verbatim = foundAt.Count(p => p.Count > 0);
        Missed = [.. gold.Where((_, i) => !matched[i])];
        Extra = [.. found.Where((c, i) => !used[i] && !(ToldAlready(c) && places.StandsTwice(c.Quote)))];
    }

    public IReadOnlyList<(ScoredClaim Gold, ScoredClaim Found, SlotAgreement Slots)> Pairs => pairs;
    public IReadOnlyList<ScoredClaim> Missed { get; }
    public IReadOnlyList<ScoredClaim> Extra { get; }
    public int Found { get; }
    public int Verbatim { get; }

    private bool ToldAlready(ScoredClaim claim) => pairs.Any(p =>
        TypeGroups.Agree(p.Gold.Type, claim.Type) && Words.SameName(p.Gold.Subject, claim.Subject)
        && string.Join(' ', Words.Of(p.Gold.Quote)).Contains(string.Join(' ', Words.Of(claim.Quote)), StringComparison.Ordinal));

    private static IEnumerable<(int Gold, int Found, SlotAgreement Slots)> Candidates(
        IReadOnlyList<ScoredClaim> gold, IReadOnlyList<ScoredClaim> found, IReadOnlyList<(int Start, int End)>[] goldAt, IReadOnlyList<(int Start, int End)>[] foundAt)
    {
        var all = from g in Enumerable.Range(0, gold.Count)
                  from f in Enumerable.Range(0, found.Count)
                  where MayMatch(gold[g], found[f])
                  let shared = Shared(goldAt[g], foundAt[f])
                  where shared > 0 && 2 * shared >= Math.Min(QuotePlaces.CodePoints(gold[g].Quote), QuotePlaces.CodePoints(found[f].Quote))
                  select (g, f, shared, slots: SlotAgreement.Of(gold[g], found[f]));
        return all.OrderByDescending(c => gold[c.g].Type == found[c.f].Type).ThenByDescending(c => c.slots.Agreeing).ThenByDescending(c => c.slots.DateExact)
            .ThenByDescending(c => c.shared).ThenBy(c => c.g).ThenBy(c => c.f).Select(c => (c.g, c.f, c.slots));
    }

    private static bool MayMatch(ScoredClaim gold, ScoredClaim found) =>
        TypeGroups.Agree(gold.Type, found.Type) && gold.Names.Any(n => Words.SameName(n, found.Subject))
        && QuotePlaces.CodePoints(found.Quote) <= Math.Max(200, 3 * QuotePlaces.CodePoints(gold.Quote));

    private static int Shared(IReadOnlyList<(int Start, int End)> a, IReadOnlyList<(int Start, int End)> b) =>
        (from x in a from y in b select Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start)).DefaultIfEmpty(0).Max();
}
