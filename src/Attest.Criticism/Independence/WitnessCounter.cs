using System.Globalization;
using Attest.Identity;
using Attest.Text;
using Attest.Textual;

namespace Attest.Criticism;

/// <summary>
/// Counts independent witnesses among reports that say the same (invariant 5). Reports are joined where they stand in one document by one
/// voice, in passages of one tradition, in revisions of one work, or are the word of one speaker; what is left are the witnesses.
/// Source of the idea: Dong, Berti-Équille and Srivastava 2009 (ACCU-COPY), with copying observed instead of estimated.
/// </summary>
internal sealed class WitnessCounter
{
    private readonly ILookup<string, (TextSpan Span, Tradition Tradition)> _passages;
    private readonly Dictionary<string, Reuse> _reuses;
    private readonly Dictionary<string, int> _works = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Revision> _revisions;

    public WitnessCounter(CriticismInput input)
    {
        _revisions = input.Textual.Revisions;
        _reuses = input.Textual.Reuses.ToDictionary(r => r.Id, StringComparer.Ordinal);
        _passages = input.Textual.Traditions
            .SelectMany(t => t.Passages.Select(p => (p.WitnessId, p.Reading, Tradition: t)))
            .ToLookup(p => p.WitnessId, p => (p.Reading, p.Tradition), StringComparer.Ordinal);
        var numbers = input.Witnesses.Select((w, i) => (w.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var sets = new DisjointSets(numbers.Count);
        foreach (var revision in _revisions.Where(r => numbers.ContainsKey(r.OlderId) && numbers.ContainsKey(r.YoungerId)))
        {
            sets.Union(numbers[revision.OlderId], numbers[revision.YoungerId]);
        }

        foreach (var (id, number) in numbers)
        {
            _works[id] = sets.Find(number);
        }
    }

    /// <summary>The revision that ties two witnesses directly; null where none does.</summary>
    public Revision? RevisionOf(string witness, string other) => _revisions.FirstOrDefault(r =>
        (r.OlderId == witness && r.YoungerId == other) || (r.OlderId == other && r.YoungerId == witness));

    /// <param name="reports">Reports of one value, at least one.</param>
    public WitnessCount Count(IReadOnlyList<Report> reports)
    {
        var ledger = new List<string>();
        var sets = new DisjointSets(reports.Count);
        JoinBy(reports, sets, ledger, r => $"{r.Claim.WitnessId}|{r.Claim.SourceNumber}|{r.Voice.Key}", SameDocument);
        JoinByTradition(reports, sets, ledger);
        JoinBy(reports, sets, ledger, r => r.Voice.IsOwn ? null : WorkOf(r), SameWork);
        JoinBy(reports, sets, ledger, r => r.Voice.IsOwn ? r.Voice.Key : null, SameVoice);
        int witnesses = Enumerable.Range(0, reports.Count).Count(i => sets.Find(i) == i);
        ledger.Add($"{Plural(reports.Count, "report")}, {Plural(witnesses, "independent witness")}");
        return new WitnessCount(witnesses, ledger);
    }

    internal static string Plural(int count, string noun) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : noun.EndsWith('s') ? "es" : "s")}";

    private string? WorkOf(Report report) => _works.TryGetValue(report.Claim.WitnessId, out int work)
        ? $"{work.ToString(CultureInfo.InvariantCulture)}|{report.Claim.SourceNumber?.ToString(CultureInfo.InvariantCulture)}" : null;

    private static void JoinBy(
        IReadOnlyList<Report> reports, DisjointSets sets, List<string> ledger, Func<Report, string?> key, Func<Report, Report, int, string> say)
    {
        foreach (var group in Enumerable.Range(0, reports.Count).Where(i => key(reports[i]) is not null).GroupBy(i => key(reports[i])))
        {
            int first = group.First();
            int[] joined = [.. group.Skip(1).Where(i => sets.Union(first, i))];
            if (joined.Length > 0)
            {
                ledger.Add(say(reports[first], reports[joined[0]], joined.Length + 1));
            }
        }
    }

    private void JoinByTradition(IReadOnlyList<Report> reports, DisjointSets sets, List<string> ledger)
    {
        var byTradition = Enumerable.Range(0, reports.Count)
            .SelectMany(i => TraditionsOf(reports[i]).Select(tradition => (Tradition: tradition, Report: i)))
            .GroupBy(pair => pair.Tradition.Id, StringComparer.Ordinal)
            .OrderBy(group => group.Min(pair => pair.Report))
            .ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var group in byTradition)
        {
            var (tradition, first) = group.First();
            foreach (int other in group.Select(pair => pair.Report).Where(other => sets.Union(first, other)))
            {
                ledger.Add($"{reports[first].Siglum} and {reports[other].Siglum}: one text (tradition {tradition.Id}{Shared(tradition, reports[first], reports[other])})");
            }
        }
    }

    // A claim belongs to a tradition where at least half of its words lie in one of its passages.
    private IEnumerable<Tradition> TraditionsOf(Report report) => _passages[report.Claim.WitnessId]
        .Where(p => p.Span.OverlapLength(report.Claim.Reading) * 2 >= Math.Max(1, report.Claim.Reading.Length))
        .Select(p => p.Tradition)
        .DistinctBy(t => t.Id);

    private string Shared(Tradition tradition, Report one, Report other)
    {
        double similarity = tradition.Pairs
            .Select(id => _reuses.GetValueOrDefault(id))
            .OfType<Reuse>()
            .Where(r => (r.A.WitnessId == one.Claim.WitnessId && r.B.WitnessId == other.Claim.WitnessId)
                || (r.B.WitnessId == one.Claim.WitnessId && r.A.WitnessId == other.Claim.WitnessId))
            .Select(r => r.Similarity)
            .DefaultIfEmpty(0)
            .Max();
        return similarity > 0 ? $", {Math.Round(similarity * 100).ToString(CultureInfo.InvariantCulture)} % shared" : "";
    }

    private static string SameDocument(Report first, Report other, int count) =>
        $"{first.Siglum} says it {count.ToString(CultureInfo.InvariantCulture)} times in one voice ({first.Voice.Name}): one witness";

    private string SameWork(Report first, Report other, int count)
    {
        double shared = RevisionOf(first.Claim.WitnessId, other.Claim.WitnessId)?.Shared ?? 0;
        string share = shared > 0 ? $" ({Math.Round(shared * 100).ToString(CultureInfo.InvariantCulture)} % shared)" : "";
        return $"{first.Siglum} and {other.Siglum}: revisions or copies of one work{share}: one witness to what they agree on";
    }

    private static string SameVoice(Report first, Report other, int count) =>
        $"{first.Siglum} and {other.Siglum}: the word of one voice, {first.Voice.Name}";
}
