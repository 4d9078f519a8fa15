using Attest.Reading;
using Attest.Text;

namespace Attest.Textual.Descent;

/// <summary>Between revisions of one work: the younger is mostly the longer, has more headings, and a copy drops the footnote marks.</summary>
internal sealed class RevisionEvidence : IPairEvidence
{
    private const double Longer = 0.75;
    private const double LongerBy = 1.3;
    private const double Headed = 0.5;
    private const int MoreHeadings = 2;
    private const double Cited = 0.75;

    // The mark of the last sentence stands behind its stop.
    private const int MarkReach = 6;

    public void FindFirstOlder(WitnessPair pair, List<DirectionVote> votes)
    {
        if (pair.SecondCount > LongerBy * pair.FirstCount)
        {
            votes.Add(new DirectionVote(Longer, $"{pair.SecondWitness.Path} is the longer ({pair.SecondCount} words against {pair.FirstCount}): texts grow in revision"));
        }

        int firstHeadings = Headings(pair.FirstWitness), secondHeadings = Headings(pair.SecondWitness);
        if (secondHeadings >= firstHeadings + MoreHeadings)
        {
            votes.Add(new DirectionVote(Headed, $"{pair.SecondWitness.Path} is divided by {secondHeadings} headings, {pair.FirstWitness.Path} by {firstHeadings}"));
        }

        int firstMarks = pair.Comparisons.Sum(c => Marks(c.FirstWitness, c.FirstSpan)), secondMarks = pair.Comparisons.Sum(c => Marks(c.SecondWitness, c.SecondSpan));
        if (firstMarks > 0 && secondMarks == 0)
        {
            votes.Add(new DirectionVote(Cited, $"{pair.FirstWitness.Path} has {firstMarks} footnote marks in what they share, {pair.SecondWitness.Path} has dropped them"));
        }
    }

    private static int Headings(Witness witness) => witness.Transcript.Regions.Count(r => r.Kind == RegionKind.Heading);

    private static int Marks(Witness witness, TextSpan reading)
    {
        var passage = witness.Transcript.Map.ToReceived(reading);
        var received = TextSpan.Of(passage.Start, passage.End + MarkReach);
        return witness.Transcript.Regions.Count(r => r.Kind == RegionKind.FootnoteMark && received.Overlaps(r.Received));
    }
}
