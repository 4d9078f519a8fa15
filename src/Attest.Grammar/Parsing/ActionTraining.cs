namespace Attest.Grammar;

/// <summary>
/// Learns the weights of actions by structured perceptron: where the right sequence of actions falls out of the beam, it is corrected up to the step at which it was
/// furthest behind (Huang, Fayong and Guo, Structured perceptron with inexact search, 2012, "max-violation").
/// </summary>
internal sealed class ActionTraining
{
    private readonly ParserTrainingPlan _plan;
    private readonly SparseRows _arcs;
    private readonly LearningActions _weights;
    private readonly SentenceValues _sentence = new();
    private readonly ArcLabels _labels;
    private readonly StateStore _states;
    private readonly ActionScorer _scorer;
    private readonly BeamSearch _search;
    private readonly uint[] _rows = new uint[ActionScorer.Lanes];
    private long _step = 1;

    public ActionTraining(SparseRows arcs, ParserTrainingPlan plan)
    {
        (_plan, _arcs, _weights) = (plan, arcs, new LearningActions(plan.Bits));
        _labels = new ArcLabels(_sentence);
        _states = new StateStore(_labels);
        _scorer = new ActionScorer(_states, _sentence);
        _search = new BeamSearch(_states, _scorer);
    }

    /// <summary>What was learnt so far, and in how many steps.</summary>
    public (LearningActions Learnt, long Steps) Learnt => (_weights, _step);

    /// <summary>Looks at a sentence before any is learnt from, to see which features come up more than once.</summary>
    public void Meet(ParserExample example)
    {
        Load(example);
        var right = ActionOracle.Actions(ProjectiveTree.Of(example.Heads));
        int gold = _states.Begin(example.Words.Length);
        foreach (var action in right)
        {
            if (_states.Forced(gold) is null)
            {
                _scorer.Rows(gold, _rows);
                _weights.Meet(_rows);
            }

            gold = _states.Apply(gold, action, 0);
        }
    }

    /// <summary>Learns from a sentence.</summary>
    /// <returns>False when its tree was found as it is.</returns>
    public bool Learn(ParserExample example)
    {
        _step++;
        Load(example);
        var right = ActionOracle.Actions(ProjectiveTree.Of(example.Heads));
        var (gold, found) = Violation(right);
        if (found < 0)
        {
            return false;
        }

        Correct(gold, 1);
        Correct(found, -1);
        return true;
    }

    private void Load(ParserExample example)
    {
        _sentence.Load(example.Words, example.Tags);
        _labels.Load(_arcs);
        _scorer.Load(_weights);
    }

    // The state of the right sequence, and the best in the beam, at the step where the latter is furthest ahead; -1 when the right tree is found.
    private (int Gold, int Found) Violation(ParserAction[] right)
    {
        _search.Begin(right.Length / 2);
        int gold = _search.Beam[0];
        var (worstGold, worst, furthest) = (-1, -1, -1L);
        bool kept = true;
        for (int step = 0; step < right.Length; step++)
        {
            _search.Step(_plan.Width, int.MaxValue);
            int same = kept ? Successor(gold, right[step]) : -1;
            kept = same >= 0;
            gold = kept ? same : Follow(gold, right[step]);
            long ahead = _states.State(_search.Beam[0]).Score - _states.State(gold).Score;
            if (ahead > furthest && (!kept || (step == right.Length - 1 && gold != _search.Beam[0])))
            {
                (worstGold, worst, furthest) = (gold, _search.Beam[0], ahead);
            }
        }

        return (worstGold, worst);
    }

    private int Follow(int gold, ParserAction action)
    {
        int score = _states.Forced(gold) is null ? _scorer.Score(gold)[(int)action] : 0;
        return _states.Apply(gold, action, _states.State(gold).Score + score);
    }

    private int Successor(int gold, ParserAction action)
    {
        foreach (int state in _search.Beam)
        {
            if (_states.State(state).Parent == gold && _states.State(state).Action == action)
            {
                return state;
            }
        }

        return -1;
    }

    private void Correct(int state, int by)
    {
        for (int at = state; _states.State(at).Parent is >= 0 and int before; at = before)
        {
            if (_states.Forced(before) is null)
            {
                _scorer.Rows(before, _rows);
                _weights.Update(_rows, _states.State(at).Action, by, _step);
            }
        }
    }
}
