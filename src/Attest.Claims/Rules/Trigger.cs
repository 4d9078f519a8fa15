namespace Attest.Claims;

internal enum TriggerKind
{
    /// <summary>An English verb in any form.</summary>
    Verb,

    /// <summary>A noun: <c>the arrest of</c>.</summary>
    Noun,

    /// <summary>A fixed phrase about the subject of its clause.</summary>
    Phrase,

    /// <summary>A word of a language without a parser here, read from the shape of its clause.</summary>
    Word,

    /// <summary>An English verb of a deed: the claim is its whole phrase.</summary>
    Deed,

    /// <summary>An English verb of judgement with its object: <c>blamed X for</c>, <c>warned against</c>.</summary>
    Opinion,
}

internal enum SubjectRole
{
    Agent,
    Patient,

    /// <summary>Patient where the verb has an object or is passive, else its subject: <c>stood trial</c>, <c>graduated</c>.</summary>
    Undergoer,

    /// <summary>Subject of the clause whether active or passive.</summary>
    Topic,

    /// <summary>Owner of the thing taken, or the one described.</summary>
    Owner,
    Nearest,
}

internal enum ObjectRole
{
    /// <summary>The other side of the verb, where the rule names no other.</summary>
    None,
    Direct,
    Agent,
    Nearest,
}

/// <summary>One way in which words make a claim.</summary>
internal sealed record Trigger
{
    public required ClaimType Type { get; init; }

    public required TriggerKind Kind { get; init; }

    public required string Language { get; init; }

    public required SubjectRole Subject { get; init; }

    public ObjectRole Object { get; init; }

    /// <summary>Prepositions that open the object.</summary>
    public IReadOnlyList<string> ObjectPrepositions { get; init; } = [];

    /// <summary>Prepositions that open the value.</summary>
    public IReadOnlyList<string> ValuePrepositions { get; init; } = [];

    public IReadOnlyList<string> PlacePrepositions { get; init; } = [];

    /// <summary>True where the value stands right behind the verb: <c>appointed head of</c>.</summary>
    public bool DirectValue { get; init; }

    /// <summary><c>person</c>, <c>body</c>, <c>named</c>, <c>document</c>, <c>work</c>, <c>event</c>; null where no object is needed.</summary>
    public string? NeedsObject { get; init; }

    public bool NeedsValue { get; init; }

    /// <summary>True where the value must be an office: <c>became chairman</c>, not <c>became ill</c>.</summary>
    public bool NeedsOffice { get; init; }

    /// <summary>True where the value must be a trade: <c>worked as a fitter</c>.</summary>
    public bool NeedsTrade { get; init; }

    public bool NeedsPlace { get; init; }

    /// <summary>True where only a person can be the subject: one seizes a man, and one seizes his goods.</summary>
    public bool NeedsPerson { get; init; }

    /// <summary>True where only a date, place or relation makes a noun more than a reference back.</summary>
    public bool BackReference { get; init; }

    /// <summary>Verbs of the rule that count only in the passive: <c>tried</c> in court, not <c>tried to</c>.</summary>
    public IReadOnlyList<string> PassiveOnly { get; init; } = [];

    /// <summary>Words right behind the trigger that make it another matter: <c>sent back</c> is no mission.</summary>
    public IReadOnlyList<string> NotBefore { get; init; } = [];

    /// <summary>Stance of a claim whose value is stated: a confession with a content is confessed.</summary>
    public Stance? ValueStance { get; init; }
}
