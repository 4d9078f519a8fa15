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
    private readonly TraditionIndex _traditions;
    private readonly Dictionary<string, int> _works = new(StringComparer.Ordinal);

    public WitnessCounter(CriticismInput input)
    {
        Revisions = new RevisionIndex(input.Textual.Revisions);
        _traditions = new TraditionIndex(input.Textual);
        var numbers = input.Witnesses.Select((w, i) => (w.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var sets = new DisjointSets(numbers.Count);
        foreach (var revision in input.Textual.Revisions.Where(r => numbers.ContainsKey(r.OlderId) && numbers.ContainsKey(r.YoungerId)))
        {
            sets.Union(numbers[revision.OlderId], numbers[revision.YoungerId]);
        }

        foreach (var (id, number) in numbers)
        {
            _works[id] = sets.Find(number);
        }
    }

    public RevisionIndex Revisions { get; }

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
        var keyed = reports.Select((report, i) => (Key: key(report), Report: i)).Where(pair => pair.Key is not null);
        foreach (var group in keyed.GroupBy(pair => pair.Key, pair => pair.Report, StringComparer.Ordinal))
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

    private IReadOnlyList<Tradition> TraditionsOf(Report report) => _traditions.Of(report.Claim.WitnessId, report.Claim.Reading);

    private string Shared(Tradition tradition, Report one, Report other)
    {
        double similarity = _traditions.Similarity(tradition, one.Claim.WitnessId, other.Claim.WitnessId);
        return similarity > 0 ? $", {Math.Round(similarity * 100).ToString(CultureInfo.InvariantCulture)} % shared" : "";
    }

    private static string SameDocument(Report first, Report other, int count) =>
        $"{first.Siglum} says it {count.ToString(CultureInfo.InvariantCulture)} times in one voice ({first.Voice.Name}): one witness";

    private string SameWork(Report first, Report other, int count)
    {
        double shared = Revisions.Between(first.Claim.WitnessId, other.Claim.WitnessId)?.Shared ?? 0;
        string share = shared > 0 ? $" ({Math.Round(shared * 100).ToString(CultureInfo.InvariantCulture)} % shared)" : "";
        return $"{first.Siglum} and {other.Siglum}: revisions or copies of one work{share}: one witness to what they agree on";
    }

    private static string SameVoice(Report first, Report other, int count) =>
        $"{first.Siglum} and {other.Siglum}: the word of one voice, {first.Voice.Name}";
}
