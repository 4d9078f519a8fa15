using System.Globalization;
using Attest.Evidence;

namespace Attest.Cli;

/// <summary>A decision on one line.</summary>
internal static class DecisionLine
{
    public static string Of(Decision decision)
    {
        string what = decision.Kind switch
        {
            DecisionKind.SamePerson => $"same: {Name(decision.A)} and {Name(decision.B)}",
            DecisionKind.DifferentPersons => $"different: {Name(decision.A)} and {Name(decision.B)}",
            DecisionKind.ClaimWrong => $"wrong: {decision.A.ClaimType} of {decision.A.Subject}, {Name(decision.A)}",
            _ => $"undo of {decision.Undoes}",
        };
        string date = decision.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        string state = decision.IsUndone ? " [taken back]" : decision.IsUnresolved ? " [its words are no longer found]" : "";
        return $"{decision.Number}. {what}; {decision.By}, {date} UTC{(decision.Reason.Length == 0 ? "" : $": {decision.Reason}")}{state}";
    }

    private static string Name(DecisionTarget? target) => target is null ? "" : $"'{target.Words}' ({target.Document})";
}
