namespace Attest.Claims;

/// <summary>The date of a clause: its own, that of the verb it is joined with, or the one that opens the sentence.</summary>
internal sealed class ClauseDates(IReadOnlyList<Clause> clauses)
{
    private const int Front = 4;

    /// <summary>A token of the date; -1 where there is none.</summary>
    public int Of(Clause clause)
    {
        int own = Own(clause);
        return own >= 0 ? own : Joined(clause) is { } mate && Own(mate) is >= 0 and int shared ? shared : Fronted(clause);
    }

    /// <summary>The clause whose verb is joined to this one by "and" alone; null where there is none.</summary>
    public Clause? Joined(Clause clause) =>
        clauses.FirstOrDefault(other => other.Hit.First != clause.Hit.First && other.Hit.OpensClause && clause.Hit.OpensClause && AreNeighbours(clause, other));

    private static bool AreNeighbours(Clause a, Clause b)
    {
        var (first, second) = a.Hit.First < b.Hit.First ? (a, b) : (b, a);
        int joints = 0;
        for (int t = first.Hit.Last + 1; t < second.Hit.First; t++)
        {
            if (!a.Sentence.IsJoint(t) && !a.Sentence.Is(t, ClauseWord.Adverb))
            {
                return false;
            }

            joints++;
        }

        return joints > 0;
    }

    private static int Own(Clause clause)
    {
        var dated = clause.Tokens().Where(t => clause.View.DateAt(t) >= 0 && !IsOfLifespan(clause, t));
        return dated.OrderBy(clause.DistanceTo).FirstOrDefault(-1);
    }

    private static bool IsOfLifespan(Clause clause, int t) => clause.Sentence.Depth(t) > clause.Sentence.Depth(clause.Hit.First);

    private static int Fronted(Clause clause)
    {
        for (int t = 0; t < Math.Min(Front, clause.View.Count); t++)
        {
            if (clause.View.DateAt(t) >= 0)
            {
                return t < clause.Hit.First && clause.Sentence.Depth(clause.Hit.First) == 0 ? t : -1;
            }
        }

        return -1;
    }
}
