using Attest.Textual.Matching;
using Attest.Textual.Words;

namespace Attest.Textual.Descent;

/// <summary>
/// Weighs the evidence on descent: the passages two witnesses share are judged together, since one was revised as a whole;
/// passages inside one witness each by themselves.
/// </summary>
internal sealed class DirectionJudge(CollectionWords words, TextualRules rules)
{
    private static readonly IPairEvidence[] OfAnyPair = [new HistoryEvidence(), new DateEvidence(), new GarbleEvidence()];
    private static readonly IPairEvidence[] OfRevisions = [.. OfAnyPair, new RevisionEvidence()];

    private readonly IDirectionEvidence[] _evidence =
        [new SlipEvidence(rules), new TermEvidence(rules), new EditEvidence(), new QuotationEvidence()];

    /// <summary>The votes of one passage.</summary>
    public Verdict OfPassage(AlignedPassage passage)
    {
        var comparison = Comparison.Of(words, passage);
        var votes = new List<DirectionVote>();
        var opposite = new List<DirectionVote>();
        foreach (var evidence in _evidence)
        {
            evidence.FindFirstOlder(comparison, votes);
            evidence.FindFirstOlder(comparison.TurnedRound(), opposite);
        }

        return new Verdict([.. votes, .. opposite.Select(Against)]);
    }

    /// <summary>The votes of two witnesses as wholes, without those of their passages.</summary>
    public Verdict OfWitnesses(int first, int second, IEnumerable<AlignedPassage> passages, IReadOnlyList<IPairEvidence> evidence)
    {
        var pair = new WitnessPair(words, first, second, [.. passages.Select(p => Comparison.Of(words, p))]);
        var votes = new List<DirectionVote>();
        var opposite = new List<DirectionVote>();
        foreach (var kind in evidence)
        {
            kind.FindFirstOlder(pair, votes);
            kind.FindFirstOlder(pair.TurnedRound(), opposite);
        }

        return new Verdict([.. votes, .. opposite.Select(Against)]);
    }

    public static IReadOnlyList<IPairEvidence> EvidenceFor(bool isRevision) => isRevision ? OfRevisions : OfAnyPair;

    private static DirectionVote Against(DirectionVote vote) => vote with { Weight = -vote.Weight };
}
