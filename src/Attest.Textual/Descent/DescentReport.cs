using Attest.Textual.Matching;
using Attest.Textual.Words;

namespace Attest.Textual.Descent;

/// <summary>What was judged of the descent of each passage pair, and the revisions among the witnesses.</summary>
/// <param name="Directions">One entry a passage pair.</param>
/// <param name="Revisions">By path of both witnesses.</param>
internal sealed record DescentReport(IReadOnlyList<PassageDescent> Directions, IReadOnlyList<Revision> Revisions)
{
    private const int EnoughReasons = 3;

    public static DescentReport Of(CollectionWords words, TextualRules rules, IReadOnlyList<AlignedPassage> passages)
    {
        var judge = new DirectionJudge(words, rules);
        var measure = new RevisionMeasure(words);
        var directions = new PassageDescent[passages.Count];
        var revisions = new List<Revision>();
        var groups = Enumerable.Range(0, passages.Count)
            .GroupBy(i => (passages[i].WitnessA, passages[i].WitnessB))
            .OrderBy(g => g.Key);
        foreach (var group in groups)
        {
            int[] members = [.. group];
            var verdicts = members.Select(i => judge.OfPassage(passages[i])).ToArray();
            if (group.Key.WitnessA == group.Key.WitnessB)
            {
                SetEach(members, verdicts, directions);
                continue;
            }

            AlignedPassage[] shared = [.. members.Select(i => passages[i])];
            bool isRevision = measure.IsRevision(group.Key.WitnessA, group.Key.WitnessB, shared);
            var whole = judge.OfWitnesses(group.Key.WitnessA, group.Key.WitnessB, shared, DirectionJudge.EvidenceFor(isRevision));
            var pooled = whole.With(verdicts.SelectMany(v => v.Votes));
            SetAll(members, [.. verdicts.Select(v => v.With(whole.Votes))], pooled, directions);
            if (isRevision)
            {
                revisions.Add(ToRevision(words, group.Key, measure.Shared(group.Key.WitnessA, group.Key.WitnessB, shared), pooled));
            }
        }

        return new DescentReport(directions, revisions);
    }

    private static void SetEach(int[] members, Verdict[] verdicts, PassageDescent[] directions)
    {
        for (int i = 0; i < members.Length; i++)
        {
            var direction = verdicts[i].Direction;
            directions[members[i]] = new PassageDescent(direction, verdicts[i].Reasons(direction));
        }
    }

    private static void SetAll(int[] members, Verdict[] verdicts, Verdict pooled, PassageDescent[] directions)
    {
        var direction = pooled.Direction;
        var ofBoth = pooled.Reasons(direction);
        for (int i = 0; i < members.Length; i++)
        {
            var reasons = verdicts[i].Reasons(direction);
            reasons.AddRange(ofBoth.Except(reasons).Take(Math.Max(0, EnoughReasons - reasons.Count)).ToArray());
            directions[members[i]] = new PassageDescent(direction, reasons);
        }
    }

    private static Revision ToRevision(CollectionWords words, (int A, int B) pair, double shared, Verdict pooled)
    {
        var direction = pooled.Direction;
        var (older, younger) = direction == Direction.BOlder ? (pair.B, pair.A) : (pair.A, pair.B);
        return new Revision(words.Witnesses[older].Id, words.Witnesses[younger].Id, direction != Direction.Unknown, Math.Min(1, shared), pooled.Reasons(direction));
    }
}

/// <summary>Which passage of a pair is older, and why.</summary>
internal sealed record PassageDescent(Direction Older, IReadOnlyList<string> Reasons);
