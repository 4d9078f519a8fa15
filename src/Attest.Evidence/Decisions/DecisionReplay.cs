using Attest.Identity;

namespace Attest.Evidence;

/// <summary>
/// Applies the decisions of humans to what was read this time (invariant 3). A decision whose words or names are not found, or are
/// found in more than one way, is listed and not guessed.
/// </summary>
internal sealed class DecisionReplay
{
    private readonly Dictionary<(string A, string B), Judgement> _judgements = [];
    private readonly HashSet<string> _rejected = [];
    private readonly List<int> _unresolved = [];

    public DecisionReplay(IReadOnlyList<Decision> decisions, IReadOnlyList<ReadDocument> documents, IdentityResult byRulesAlone)
    {
        ByRulesAlone = byRulesAlone;
        var targets = new TargetFinder(documents, byRulesAlone);
        foreach (var decision in decisions.Where(d => !d.IsUndone && d.Kind != DecisionKind.Undo))
        {
            if (!Apply(decision, targets))
            {
                _unresolved.Add(decision.Number);
            }
        }
    }

    /// <summary>Who is who before humans are heard.</summary>
    public IdentityResult ByRulesAlone { get; }

    /// <summary>What humans decided of pairs of personas; of two decisions about one pair the later one.</summary>
    public IReadOnlyList<Judgement> Judgements =>
        [.. _judgements.Values.OrderBy(j => j.PersonaA, StringComparer.Ordinal).ThenBy(j => j.PersonaB, StringComparer.Ordinal)];

    public IReadOnlySet<string> Rejected => _rejected;

    /// <summary>Numbers of decisions that could not be placed.</summary>
    public IReadOnlyList<int> Unresolved => _unresolved;

    private bool Apply(Decision decision, TargetFinder targets) => decision.Kind == DecisionKind.ClaimWrong
        ? targets.Claim(decision.A) is { } claim && (_rejected.Add(claim) || true)
        : Judge(decision, targets.Persona(decision.A), decision.B is null ? null : targets.Persona(decision.B));

    private bool Judge(Decision decision, Persona? one, Persona? other)
    {
        if (one is null || other is null || one.Id == other.Id)
        {
            // Two names of one persona are one person already; that they are two persons cannot be said of it.
            return one is not null && one.Id == other?.Id && decision.Kind == DecisionKind.SamePerson;
        }

        var (a, b) = string.CompareOrdinal(one.Id, other.Id) < 0 ? (one, other) : (other, one);
        var verdict = decision.Kind == DecisionKind.SamePerson ? Verdict.Same : Verdict.Different;
        string why = decision.Reason.Length == 0 ? "" : $": {decision.Reason}";
        _judgements[(a.Id, b.Id)] = new Judgement(a.Id, b.Id, verdict, decision.By, $"Decision {decision.Number} about {a.Name} and {b.Name}{why}")
        {
            IsHuman = true,
        };
        return true;
    }
}
