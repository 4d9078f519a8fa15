namespace Attest.Textual.Descent;

/// <summary>The votes on one question and what they come to.</summary>
/// <param name="Votes">Above 0 for A being older.</param>
internal sealed record Verdict(IReadOnlyList<DirectionVote> Votes)
{
    /// <summary>Less evidence than this decides nothing.</summary>
    private const double LeastWeight = 2;

    /// <summary>The winning side holds this share of all the evidence at least.</summary>
    private const double LeastShare = 0.65;

    // No one kind of evidence may outvote the others by being repeated all through a long text; what weighs more than that is known, not judged.
    private const double MostOfOneWeight = 3;
    private const int MostReasons = 6;

    public Direction Direction
    {
        get
        {
            double a = Sum(1), b = Sum(-1);
            return Math.Max(a, b) < LeastWeight || Math.Max(a, b) < LeastShare * (a + b) ? Direction.Unknown
                : a > b ? Direction.AOlder
                : Direction.BOlder;
        }
    }

    public Verdict With(IEnumerable<DirectionVote> votes) => new([.. Votes, .. votes]);

    /// <summary>The votes for a direction, strongest first, then those against it, named as such.</summary>
    public List<string> Reasons(Direction direction)
    {
        int sign = direction == Direction.BOlder ? -1 : 1;
        var votes = Votes.OrderByDescending(v => v.Weight * sign).Where(v => direction != Direction.Unknown).ToArray();
        var reasons = votes.Where(v => v.Weight * sign > 0).Select(v => v.Reason).Distinct().Take(MostReasons).ToList();
        reasons.AddRange(votes.Where(v => v.Weight * sign < 0).Select(v => $"against this: {v.Reason}").Distinct().TakeLast(MostReasons / 2));
        return reasons;
    }

    private double Sum(int sign)
    {
        double sum = 0;
        foreach (var group in Votes.Where(v => v.Weight * sign > 0).GroupBy(v => Math.Abs(v.Weight)))
        {
            sum += Math.Min(Math.Max(MostOfOneWeight, group.Key), group.Sum(v => Math.Abs(v.Weight)));
        }

        return sum;
    }
}
