namespace Attest.Criticism;

/// <summary>
/// Tells whether two statements of one subject and type are the same: nothing in them contradicts, and, where the thing may happen more than
/// once, something in them agrees.
/// </summary>
internal sealed class Sameness(CriticismRules rules)
{
    private readonly Titles _titles = new(rules.Words);
    private readonly HashSet<string> _once = [.. rules.Slots.Where(s => s.Scope == SlotScope.Once && s.Match == SlotMatch.Nothing).Select(s => s.Type)];

    public bool IsOnce(string type) => _once.Contains(type);

    public Statement Read(Report report)
    {
        var claim = report.Claim;
        string key = string.Join('\n', claim.Date?.Text, report.Object?.Key, Folded(report.Object?.Name), Folded(claim.Value), Folded(claim.Place));
        return new Statement(key, claim.Date, report.Object?.Key, Phrase(report.Object?.Name), Phrase(claim.Value), Phrase(claim.Place));
    }

    public bool Say(Statement one, Statement other, bool once)
    {
        int agreeing = 0;
        return Check(one.Date is null || other.Date is null ? null : DateAgreement.Agree(one.Date.Value, other.Date.Value), ref agreeing)
            && Check(one.Object is null || other.Object is null ? null : one.ObjectKey == other.ObjectKey || one.Object.IsSameAs(other.Object), ref agreeing)
            && Check(one.Value is null || other.Value is null ? null : one.Value.Touches(other.Value), ref agreeing)
            && Check(one.Place is null || other.Place is null ? null : one.Place.Touches(other.Place), ref agreeing)
            && (agreeing > 0 || once || (one.IsBare && other.IsBare));
    }

    // Words without meaning are kept as they stand, so that "14" and "15" are not one statement.
    private string? Folded(string? phrase) => phrase is null ? null : _titles.Read(phrase) is { Words.Count: > 0 } read ? string.Join(' ', read.Words) : phrase;

    private Phrase? Phrase(string? phrase) => phrase is null ? null : _titles.Read(phrase);

    private static bool Check(bool? agrees, ref int agreeing)
    {
        agreeing += agrees == true ? 1 : 0;
        return agrees != false;
    }
}
