namespace Attest.Evidence;

/// <summary>
/// Takes down what humans decide (invariant 3). A decision is checked against the base as it stands, so that a misspelt name is refused
/// and not found missing later. It changes what is shown at the next build.
/// </summary>
/// <param name="basePath">The evidence base.</param>
/// <param name="clock">Dates the decisions.</param>
public sealed class DecisionLog(string basePath, TimeProvider clock)
{
    private const int ShortestStart = 6;

    private readonly SqliteEvidenceBase _base = SqliteEvidenceBase.Open(basePath);

    /// <summary>The claim as a decision points to it.</summary>
    /// <param name="claimId">Its id, or so much of its beginning that no other claim begins so.</param>
    /// <exception cref="DecisionRefusedException">There is no such claim, or several.</exception>
    public DecisionTarget TargetOfClaim(string claimId)
    {
        var row = _base.Claim(claimId) ?? ClaimBeginning(claimId);
        return new DecisionTarget(row.Path, row.Claim.Quote.Text, row.Claim.Quote.Span.Start, row.Claim.Type, row.SubjectName) { ClaimId = row.Claim.Id };
    }

    /// <summary>The decision that holds the claim to be wrong and was not taken back; null where there is none.</summary>
    public Decision? AgainstClaim(DecisionTarget claim) => _base.Decisions().FirstOrDefault(d =>
        d.Kind == DecisionKind.ClaimWrong && !d.IsUndone && (d.A.ClaimId == claim.ClaimId || d.A with { ClaimId = claim.ClaimId } == claim));

    private ClaimRow ClaimBeginning(string start)
    {
        var found = start.Length < ShortestStart ? [] : _base.Claims().Where(c => c.Claim.Id.StartsWith(start, StringComparison.Ordinal)).Take(2).ToList();
        return found.Count switch
        {
            1 => found[0],
            0 => throw new DecisionRefusedException($"There is no claim {start} in {basePath}. The ids of claims stand in attest show person and attest export claims."),
            _ => throw new DecisionRefusedException($"Several claims in {basePath} begin with {start}. Give the whole id, as in attest export claims."),
        };
    }

    /// <summary>A name in a document as a decision points to it.</summary>
    /// <exception cref="DecisionRefusedException">The document names nobody so, or several persons.</exception>
    public DecisionTarget TargetOfName(string document, string name)
    {
        var witness = _base.Witnesses().FirstOrDefault(w => w.Path == document)
            ?? throw new DecisionRefusedException($"There is no document {document} in {basePath}. Give its path below the folder.");
        var personas = _base.Persons().SelectMany(p => _base.PersonasOf(p.Id)).Where(p => p.WitnessId == witness.Id).ToList();
        var best = personas.Where(p => p.Name == name).ToList();
        var named = best.Count > 0 ? best : [.. personas.Where(p => p.Forms.Contains(name))];
        return named.Count switch
        {
            1 => new DecisionTarget(document, name, null, null, null),
            0 => throw new DecisionRefusedException($"{document} names nobody '{name}'. Give the name as it is written there."),
            _ => throw new DecisionRefusedException(
                $"{document} names {named.Count} persons '{name}': {string.Join("; ", named.Select(p => p.Name))}. Give a fuller form."),
        };
    }

    /// <summary>Adds a decision to the end of the log.</summary>
    /// <exception cref="DecisionRefusedException">The decision to take back does not exist, or is taken back already.</exception>
    public Decision Append(DecisionDraft draft)
    {
        using var connection = BaseFile.Connect(basePath);
        return BaseFile.Change(connection, basePath, change =>
        {
            var all = DecisionTable.All(connection);
            var undone = draft.Undoes is { } number ? CheckUndo(all, number) : null;
            var decision = new Decision(
                all.Count + 1, draft.Kind, undone?.A ?? draft.A, undone is null ? draft.B : undone.B, draft.By, clock.GetUtcNow(), draft.Reason, draft.Undoes);
            DecisionTable.Append(connection, decision);
            change.Commit();
            return decision;
        });
    }

    /// <summary>Takes an earlier decision back.</summary>
    /// <exception cref="DecisionRefusedException">There is no such decision, or it is taken back already.</exception>
    public Decision Undo(int number, string by, string reason) =>
        Append(new DecisionDraft(DecisionKind.Undo, new DecisionTarget("", "", null, null, null), null, by, reason) { Undoes = number });

    private static Decision CheckUndo(IReadOnlyList<Decision> all, int number)
    {
        var decision = all.FirstOrDefault(d => d.Number == number)
            ?? throw new DecisionRefusedException($"There is no decision {number}. See them with: attest decide list");
        return decision.IsUndone ? throw new DecisionRefusedException($"Decision {number} is taken back already.") : decision;
    }
}
