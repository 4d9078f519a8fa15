namespace Attest.Views;

/// <summary>
/// Works out stretches of prison, exile and membership from dated events. A state lasts until an event ends it; where no source says how
/// long it lasted, it is drawn to the next event that needs liberty, three years at most, and marked as open.
/// </summary>
internal sealed class LifeStates
{
    private const int LongestUntold = 3 * 365;
    private readonly LifeScale _scale;
    private readonly List<LifeState> _states = [];
    private LifeStateKind _current = LifeStateKind.Life;
    private int _since;
    private bool _isMember;

    private LifeStates(LifeScale scale) => _scale = scale;

    public static IReadOnlyList<LifeState> Of(IReadOnlyList<LifeMoment> moments, LifeScale scale)
    {
        var states = new LifeStates(scale) { _since = moments[0].Days.First };
        foreach (var moment in moments.Where(m => m.Wording.Effect != LifeEffect.None && m.Days.First <= scale.DeathDay))
        {
            states.Apply(moment);
        }

        states.CloseAt(scale.DeathDay, isKnown: scale.HasDeath);
        return states._states;
    }

    private LifeStateKind AtLiberty => _isMember ? LifeStateKind.Member : LifeStateKind.Life;

    private void Apply(LifeMoment moment)
    {
        int day = moment.Days.First;
        switch (moment.Wording.Effect)
        {
            case LifeEffect.Joins:
                _isMember = true;
                Enter(AtLiberty, day);
                break;
            case LifeEffect.Leaves:
                _isMember = false;
                EnterIfFree(day);
                break;
            case LifeEffect.Free:
                Enter(AtLiberty, day);
                break;
            case LifeEffect.Imprisons:
                EnterFor(LifeStateKind.Imprisoned, moment);
                break;
            case LifeEffect.Banishes:
                EnterFor(LifeStateKind.Banished, moment);
                break;
        }
    }

    // "In exile from 1908 to 1910" says when it ended; "arrested in 1908" does not.
    private void EnterFor(LifeStateKind kind, LifeMoment moment)
    {
        Enter(kind, moment.Days.First);
        if (moment.IsInterval)
        {
            Enter(AtLiberty, moment.Days.Last);
        }
    }

    private void EnterIfFree(int day)
    {
        if (_current is LifeStateKind.Life or LifeStateKind.Member)
        {
            Enter(AtLiberty, day);
        }
    }

    private void Enter(LifeStateKind kind, int day)
    {
        CloseAt(day, isKnown: true);
        _current = kind;
        _since = Math.Max(day, _since);
    }

    private void CloseAt(int day, bool isKnown)
    {
        bool isOpen = _current is LifeStateKind.Imprisoned or LifeStateKind.Banished && day - _since > LongestUntold;
        int until = isOpen ? _since + LongestUntold : day;
        Add(_current, _since, until, isKnown && !isOpen);
        if (isOpen)
        {
            Add(AtLiberty, until, day, endIsKnown: true);
        }
    }

    private void Add(LifeStateKind kind, int from, int until, bool endIsKnown)
    {
        if (until > from)
        {
            _states.Add(new LifeState(kind, _scale.At(from), _scale.At(until), endIsKnown));
        }
    }
}
