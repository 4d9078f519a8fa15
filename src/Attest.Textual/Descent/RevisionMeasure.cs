using Attest.Reading;
using Attest.Textual.Matching;
using Attest.Textual.Words;

namespace Attest.Textual.Descent;

/// <summary>
/// Decides whether two witnesses are one work. Words that one of them only quotes do not count, and a short text that a
/// long one took in is an excerpt, not a revision.
/// </summary>
internal sealed class RevisionMeasure(CollectionWords words)
{
    private const double Surely = 0.5;
    private const double OfOneTitle = 0.15;
    private const double InOrder = 0.25;
    private const double LeastOfLarger = 0.1;
    private const int LeastPassages = 2;

    /// <summary>Share of the smaller witness that stands in the other, 0 to 1.</summary>
    public double Shared(int first, int second, IReadOnlyList<AlignedPassage> passages)
    {
        var own = Own(passages);
        return Math.Max(Covered(own.Select(p => p.Pairs.Select(w => w.A)), Count(first)), Covered(own.Select(p => p.Pairs.Select(w => w.B)), Count(second)));
    }

    public bool IsRevision(int first, int second, IReadOnlyList<AlignedPassage> passages)
    {
        var own = Own(passages);
        double shared = Shared(first, second, passages);
        double ofLarger = shared * Math.Min(Count(first), Count(second)) / Math.Max(1, Math.Max(Count(first), Count(second)));
        if (ofLarger < LeastOfLarger)
        {
            return false;
        }

        return shared >= Surely
            || (own.Count >= LeastPassages && IsInOrder(own) && shared >= (HaveOneTitle(first, second) ? OfOneTitle : InOrder));
    }

    private int Count(int witness) => words.EndOf(witness) - words.FirstOf(witness);

    private List<AlignedPassage> Own(IReadOnlyList<AlignedPassage> passages) =>
        [.. passages.Where(p => !IsTakenIn(p.WitnessA, p.FirstA, p.LastA) && !IsTakenIn(p.WitnessB, p.FirstB, p.LastB))];

    private bool IsTakenIn(int witness, int first, int last)
    {
        var transcript = words.Witnesses[witness].Transcript;
        var span = words.SpanOf(first, last);
        return transcript.SourceAt(span.Start) is not null || QuotationEvidence.IsQuoted(transcript, span);
    }

    private static double Covered(IEnumerable<IEnumerable<int>> passages, int count)
    {
        var seen = new HashSet<int>();
        foreach (var passage in passages)
        {
            seen.UnionWith(passage);
        }

        return count == 0 ? 0 : (double)seen.Count / count;
    }

    private static bool IsInOrder(List<AlignedPassage> passages)
    {
        int rising = 0;
        for (int i = 1; i < passages.Count; i++)
        {
            rising += passages[i].FirstB > passages[i - 1].FirstB ? 1 : 0;
        }

        return 2 * rising >= passages.Count - 1;
    }

    private bool HaveOneTitle(int first, int second)
    {
        string a = Folded(words.Witnesses[first].Description), b = Folded(words.Witnesses[second].Description);
        return a.Length > 0 && b.Length > 0 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
    }

    private static string Folded(SourceDescription description) =>
        string.Concat((description.Title ?? "").Select(WordFolding.Fold).Where(c => c > WordFolding.Joiner));
}
