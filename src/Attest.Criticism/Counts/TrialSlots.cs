using System.Globalization;
using Attest.Claims;
using Attest.Language;
using Attest.Text;

namespace Attest.Criticism;

/// <summary>
/// Asks how many stood trial. A trial is known by the month it was held in, so two counts are set against each other only where their
/// sentences name a trial and one month, are not far apart, and do not name two places.
/// </summary>
internal sealed class TrialSlots(CriticismRules rules, IReadOnlyList<Analysis> analyses)
{
    private const double FarApart = 1.5;
    private static readonly string[] Types = ["trial", "event", "charge", "conviction", "sentence", "execution", "toll"];
    private readonly Sentences _sentences = new(analyses);
    private readonly AccusedReader _reader = new(rules);
    private readonly Titles _titles = new(rules.Words);

    public IEnumerable<SlotFinding> Find(IReadOnlyList<Report> reports) =>
        reports
            .Where(r => Types.Contains(r.Claim.Type) && (r.Claim.Stance is Stance.Asserted or Stance.Alleged))
            .GroupBy(r => (r.Claim.WitnessId, Sentence: _sentences.IndexOf(r)))
            .Where(sentence => sentence.Key.Sentence is not null)
            .Select(sentence => Read([.. sentence], sentence.Key.Sentence!.Value))
            .OfType<TrialCount>()
            .GroupBy(count => count.Month)
            .SelectMany(month => OneTrialEach([.. month.OrderBy(c => c.Report.Order)]))
            .Select(Finding);

    // A sentence counts once, whatever number of persons it names.
    private TrialCount? Read(IReadOnlyList<Report> reports, int sentence)
    {
        var analysis = _sentences.AnalysisOf(reports[0])!;
        if (_reader.Read(analysis, sentence) is not { } count || MonthOf(reports, analysis, sentence) is not { } month)
        {
            return null;
        }

        // The number must stand in the words that are shown for it.
        return reports.FirstOrDefault(r => r.Claim.Reading.Overlaps(count.Words)) is { } report ? new TrialCount(report, count.Number, month) : null;
    }

    private string? MonthOf(IReadOnlyList<Report> reports, Analysis analysis, int sentence)
    {
        var claimed = reports.Select(r => r.Claim.Date).OfType<Edtf>();
        var stated = _sentences.DatesOf(analysis, sentence);
        string[] months = [.. claimed.Concat(stated).Where(IsWithinMonth).Select(d => d.Text[..7]).Distinct(StringComparer.Ordinal)];
        return months.Length == 1 ? months[0] : null;
    }

    private static bool IsWithinMonth(Edtf date) => !date.IsInterval && !date.IsSet && date.Text is [not '-', ..] && date.Text.Length >= 7 && DateAgreement.Length(date) <= 31;

    private IEnumerable<IReadOnlyList<TrialCount>> OneTrialEach(IReadOnlyList<TrialCount> counts)
    {
        var trials = new List<List<IGrouping<(long, string?), TrialCount>>>();
        foreach (var same in counts.GroupBy(c => (c.Number, c.Report.Claim.Place)))
        {
            var trial = trials.Take(Comparisons.Most).FirstOrDefault(t => t.Count < Comparisons.Most && t.All(other => MayBeOne(other.First(), same.First())));
            if (trial is null)
            {
                trials.Add(trial = []);
            }

            trial.Add(same);
        }

        return trials.Select(trial => (IReadOnlyList<TrialCount>)[.. trial.SelectMany(same => same).OrderBy(c => c.Report.Order)]);
    }

    private bool MayBeOne(TrialCount one, TrialCount other) =>
        Math.Max(one.Number, other.Number) <= FarApart * Math.Min(one.Number, other.Number)
        && (one.Report.Claim.Place is not { } a || other.Report.Claim.Place is not { } b || a == b || _titles.Touch(a, b));

    private static SlotFinding Finding(IReadOnlyList<TrialCount> counts)
    {
        var month = Edtf.Parse(counts[0].Month);
        string name = $"trial of {DateOnly.FromDayNumber(month.Range.First).ToString("MMMM yyyy", CultureInfo.InvariantCulture)}";
        var slot = new FactSlot(
            ContentId.Of("s", "trial", counts[0].Month, counts[0].Report.Claim.Id), null, name, "trial", "count", $"How many stood in the {name}?");
        return new SlotFinding(
            slot,
            [.. counts.GroupBy(c => c.Number).OrderBy(g => g.First().Report.Order)
                .Select(g => (g.Key.ToString(CultureInfo.InvariantCulture), (IReadOnlyList<Report>)[.. g.Select(c => c.Report)]))]);
    }

    private sealed record TrialCount(Report Report, long Number, string Month);
}
