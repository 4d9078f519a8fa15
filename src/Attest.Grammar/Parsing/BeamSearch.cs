namespace Attest.Grammar;

/// <summary>
/// The best states of a sentence kept side by side, a step at a time. States that must have the same future are kept once (as in Huang and Sagae, Dynamic
/// programming for linear-time incremental parsing, 2010), and those far behind the best are dropped.
/// </summary>
internal sealed class BeamSearch(StateStore states, ActionScorer scorer)
{
    private const int Widest = 64;

    private readonly int[] _beam = new int[Widest];
    private readonly Candidate[] _candidates = new Candidate[3 * Widest];
    private int _count;
    private int _found;

    /// <summary>Sum of the numbers of states of all steps, to see what a threshold does.</summary>
    public long Visited { get; private set; }

    /// <summary>The states kept, the best first.</summary>
    public ReadOnlySpan<int> Beam => _beam.AsSpan(0, _count);

    public void Begin(int words)
    {
        _beam[0] = states.Begin(words);
        _count = 1;
    }

    /// <summary>Makes one step.</summary>
    /// <param name="width">Number of states kept at most.</param>
    /// <param name="margin">How far a state may be behind the best.</param>
    public void Step(int width, int margin)
    {
        _found = 0;
        Visited += _count;
        foreach (int state in Beam)
        {
            Expand(state);
        }

        Keep(Math.Min(width, Widest), margin);
    }

    private void Expand(int state)
    {
        long score = states.State(state).Score;
        if (states.Forced(state) is { } only)
        {
            _candidates[_found++] = new Candidate(score, state, only);
            return;
        }

        var scores = scorer.Score(state);
        for (var action = ParserAction.Shift; action <= ParserAction.Right; action++)
        {
            if (states.Allows(state, action))
            {
                _candidates[_found++] = new Candidate(score + scores[(int)action], state, action);
            }
        }
    }

    private void Keep(int width, int margin)
    {
        _count = 0;
        var rest = _candidates.AsSpan(0, _found);
        long least = long.MinValue;
        while (_count < width && rest.Length > 0)
        {
            int best = 0;
            for (int i = 1; i < rest.Length; i++)
            {
                best = rest[i].Score > rest[best].Score || (rest[i].Score == rest[best].Score && rest[i].From < rest[best].From) ? i : best;
            }

            if (rest[best].Score < least)
            {
                break;
            }

            least = _count == 0 ? rest[best].Score - margin : least;
            Add(states.Apply(rest[best].From, rest[best].Action, rest[best].Score));
            rest[best] = rest[^1];
            rest = rest[..^1];
        }
    }

    private void Add(int state)
    {
        ulong key = states.State(state).Key;
        foreach (int kept in Beam)
        {
            if (states.State(kept).Key == key)
            {
                states.TakeBack();
                return;
            }
        }

        _beam[_count++] = state;
    }

    private readonly record struct Candidate(long Score, int From, ParserAction Action);
}
