using Attest.Text;
using Attest.Textual;

namespace Attest.Criticism;

/// <summary>
/// Finds the traditions that a stretch of a witness belongs to. The passages of a witness lie sorted by start, the middle one of each part
/// knowing the furthest end in its part (an interval tree), so that a question costs no more than its answer.
/// </summary>
internal sealed class TraditionIndex
{
    private readonly Dictionary<string, Stretch[]> _stretches;
    private readonly Dictionary<string, Reuse> _reuses;
    private readonly Dictionary<string, Dictionary<(string, string), double>> _similarities = new(StringComparer.Ordinal);

    public TraditionIndex(TextualResult textual)
    {
        _reuses = textual.Reuses.ToDictionary(r => r.Id, StringComparer.Ordinal);
        _stretches = textual.Traditions
            .SelectMany(t => t.Passages.Select(p => (p.WitnessId, Stretch: new Stretch(p.Reading, t))))
            .GroupBy(p => p.WitnessId, p => p.Stretch, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(s => s.Span.Start).ToArray(), StringComparer.Ordinal);
        foreach (var stretches in _stretches.Values)
        {
            SetReach(stretches, 0, stretches.Length);
        }
    }

    /// <summary>The traditions in a passage of which at least half of the stretch lies.</summary>
    public IReadOnlyList<Tradition> Of(string witness, TextSpan span)
    {
        var found = new List<Tradition>();
        if (_stretches.TryGetValue(witness, out var stretches))
        {
            Collect(stretches, 0, stretches.Length, span, found);
        }

        return found;
    }

    /// <summary>The greatest similarity of two witnesses' passages in a tradition, 0 to 1; 0 where they are tied only through others.</summary>
    public double Similarity(Tradition tradition, string witness, string other)
    {
        if (!_similarities.TryGetValue(tradition.Id, out var pairs))
        {
            _similarities[tradition.Id] = pairs = [];
            foreach (var reuse in tradition.Pairs.Select(id => _reuses.GetValueOrDefault(id)).OfType<Reuse>())
            {
                var pair = Pair(reuse.A.WitnessId, reuse.B.WitnessId);
                pairs[pair] = Math.Max(reuse.Similarity, pairs.GetValueOrDefault(pair));
            }
        }

        return pairs.GetValueOrDefault(Pair(witness, other));
    }

    private static (string, string) Pair(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);

    private static int SetReach(Stretch[] stretches, int from, int to)
    {
        if (from == to)
        {
            return 0;
        }

        int middle = (from + to) / 2;
        int sides = Math.Max(SetReach(stretches, from, middle), SetReach(stretches, middle + 1, to));
        return stretches[middle].Reach = Math.Max(stretches[middle].Span.End, sides);
    }

    private static void Collect(Stretch[] stretches, int from, int to, TextSpan span, List<Tradition> found)
    {
        int middle = (from + to) / 2;
        if (from == to || stretches[middle].Reach <= span.Start)
        {
            return;
        }

        Collect(stretches, from, middle, span, found);
        if (stretches[middle].Span.Start >= span.End)
        {
            return;
        }

        var (passage, tradition) = (stretches[middle].Span, stretches[middle].Tradition);
        if (passage.OverlapLength(span) * 2 >= Math.Max(1, span.Length) && !found.Contains(tradition))
        {
            found.Add(tradition);
        }

        Collect(stretches, middle + 1, to, span, found);
    }

    private sealed class Stretch(TextSpan span, Tradition tradition)
    {
        public TextSpan Span { get; } = span;

        public Tradition Tradition { get; } = tradition;

        public int Reach { get; set; }
    }
}
