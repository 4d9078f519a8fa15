namespace Attest.Criticism;

/// <summary>How many independent witnesses are left of some reports, and how.</summary>
/// <param name="Witnesses">1 to the number of reports; 0 where none of them supports anything.</param>
/// <param name="Ledger">A line a step, in plain words.</param>
internal sealed record WitnessCount(int Witnesses, IReadOnlyList<string> Ledger);
