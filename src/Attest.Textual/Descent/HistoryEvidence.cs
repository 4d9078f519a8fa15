using Attest.Reading;
using Attest.Text;

namespace Attest.Textual.Descent;

/// <summary>What is known of the descent of two witnesses and not judged from their words: the user says so, or the history they come from does.</summary>
internal sealed class HistoryEvidence : IPairEvidence
{
    // Whatever the words seem to show, it does not outweigh what is known.
    private const double Known = 100;
    private const double Dated = 3;

    public void FindFirstOlder(WitnessPair pair, List<DirectionVote> votes)
    {
        var (first, second) = (pair.FirstWitness, pair.SecondWitness);
        if (second.Description.CopiedFrom == first.Path)
        {
            votes.Add(new DirectionVote(Known, $"{second.Path} was copied from {first.Path}: sources.csv says so"));
        }

        if (!AreOfOneHistory(first, second))
        {
            return;
        }

        if (second.Description.ParentRevision == first.Description.Revision)
        {
            votes.Add(new DirectionVote(Known, $"{second.Path} was made from {first.Path}: the history names it as parent"));
        }
        else if (first.Description.Revised is { } earlier && second.Description.Revised is { } later && IsBefore(earlier, later))
        {
            votes.Add(new DirectionVote(Dated, $"{first.Path} was revised {earlier}, {second.Path} {later}"));
        }
    }

    // Numbers of revisions mean something only inside the history that gave them.
    private static bool AreOfOneHistory(Witness first, Witness second) =>
        first.Description.Revision is not null && second.Description.Revision is not null && History(first.Path).SequenceEqual(History(second.Path));

    private static ReadOnlySpan<char> History(string path) => path.AsSpan(0, Math.Max(0, path.LastIndexOf("!/", StringComparison.Ordinal)));

    private static bool IsBefore(Edtf first, Edtf second) => first.Range.Last != DayRange.OpenEnd && first.Range.Last < second.Range.First;
}
