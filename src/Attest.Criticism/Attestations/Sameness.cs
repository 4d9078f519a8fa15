using Attest.Claims;

namespace Attest.Criticism;

/// <summary>
/// Tells whether two reports of one subject and type say the same: nothing in them contradicts, and, where the thing may happen more than
/// once, something in them agrees.
/// </summary>
internal sealed class Sameness(CriticismRules rules)
{
    private readonly Titles _titles = new(rules.Words);
    private readonly HashSet<string> _once = [.. rules.Slots.Where(s => s.Scope == SlotScope.Once && s.Match == SlotMatch.Nothing).Select(s => s.Type)];

    public bool IsOnce(string type) => _once.Contains(type);

    public bool Say(Report one, Report other)
    {
        Claim a = one.Claim, b = other.Claim;
        int agreeing = 0;
        return Check(a.Date is null || b.Date is null ? null : DateAgreement.Agree(a.Date.Value, b.Date.Value), ref agreeing)
            && Check(one.Object is null || other.Object is null ? null : one.Object.Key == other.Object.Key || _titles.AreSame(one.Object.Name, other.Object.Name), ref agreeing)
            && Check(a.Value is null || b.Value is null ? null : _titles.Touch(a.Value, b.Value), ref agreeing)
            && Check(a.Place is null || b.Place is null ? null : _titles.Touch(a.Place, b.Place), ref agreeing)
            && (agreeing > 0 || IsOnce(a.Type) || IsBare(one, other));
    }

    // Neither says when, where or what: "was arrested" in two documents is all that either says.
    private static bool IsBare(Report one, Report other) =>
        one.Claim is { Date: null, Place: null, Value: null, Object: null } && other.Claim is { Date: null, Place: null, Value: null, Object: null };

    private static bool Check(bool? agrees, ref int agreeing)
    {
        agreeing += agrees == true ? 1 : 0;
        return agrees != false;
    }
}
