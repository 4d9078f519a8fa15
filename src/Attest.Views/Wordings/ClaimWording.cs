namespace Attest.Views;

/// <summary>How a claim of one type is said in plain English: a row of <c>data/views/wording.tsv</c>.</summary>
/// <param name="Type">The claim type.</param>
/// <param name="Group">The section of a dossier it belongs to: life, career, acts, persecution, events.</param>
/// <param name="Label">The noun: <c>exile</c>.</param>
/// <param name="Phrase">Past tense, to stand after the subject: <c>exiled</c>.</param>
public sealed record ClaimWording(string Type, string Group, string Label, string Phrase)
{
    /// <summary>The word put before the object; empty for none, <c>:</c> for a colon.</summary>
    public string ObjectLink { get; init; } = "";

    /// <summary>The word put before an object that is a person, where it is another: tried in a court, before a judge.</summary>
    public string PersonLink { get; init; } = "";

    public string ValueLink { get; init; } = ":";

    public string PlaceLink { get; init; } = "in";

    /// <summary>What the object is to the subject; null where the type ties no two persons.</summary>
    public string? Relation { get; init; }

    /// <summary>What the subject is to the object; null where the type ties no two persons.</summary>
    public string? Inverse { get; init; }

    /// <summary>What it does to a path of life.</summary>
    public LifeEffect Effect { get; init; }

    /// <summary>How readily it gets a label on a lifeline: 3 before 1, 0 never.</summary>
    public int Weight { get; init; }
}

/// <summary>What a claim type does to the path of a life.</summary>
public enum LifeEffect
{
    None,
    Birth,
    End,
    Joins,
    Leaves,
    Imprisons,
    Banishes,

    /// <summary>Needs liberty, so prison and exile have ended by then.</summary>
    Free,
}
