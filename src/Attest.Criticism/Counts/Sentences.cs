using Attest.Language;
using Attest.Text;

namespace Attest.Criticism;

/// <summary>Finds the sentences that a report's words stand in.</summary>
internal sealed class Sentences(IReadOnlyList<Analysis> analyses)
{
    private readonly Dictionary<string, Analysis> _analyses = analyses.ToDictionary(a => a.Witness.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, ILookup<int, Edtf>> _dates = new(StringComparer.Ordinal);

    public Analysis? AnalysisOf(Report report) => _analyses.GetValueOrDefault(report.Claim.WitnessId);

    /// <summary>Index of the sentence in which the report's words begin; null where the document was not analysed or it lies in none.</summary>
    public int? IndexOf(Report report)
    {
        if (AnalysisOf(report) is not { } analysis)
        {
            return null;
        }

        int low = 0, high = analysis.Sentences.Count - 1, at = report.Claim.Reading.Start;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = analysis.Sentences[middle].Span.Start <= at ? (middle, high) : (low, middle - 1);
        }

        return analysis.Sentences.Count > 0 && analysis.Sentences[low].Span.Contains(at) ? low : null;
    }

    /// <summary>The dates that a sentence states.</summary>
    public IEnumerable<Edtf> DatesOf(Analysis analysis, int sentence)
    {
        if (!_dates.TryGetValue(analysis.Witness.Id, out var dates))
        {
            _dates[analysis.Witness.Id] = dates = analysis.Dates.ToLookup(d => d.Sentence, d => d.Date);
        }

        return dates[sentence];
    }

    public TextSpan? SpanOf(Report report) => IndexOf(report) is { } index ? AnalysisOf(report)!.Sentences[index].Span : null;
}
