namespace Attest.Claims;

/// <summary>Where in a field the words of a slot stand.</summary>
internal sealed record FormSlot
{
    /// <summary><c>place</c>, <c>object</c> or <c>value</c>; the name of a claim type for a claim of its own inside the field.</summary>
    public required string Name { get; init; }

    /// <summary>The claim it makes; null for a slot of its field.</summary>
    public ClaimType? Makes { get; init; }

    /// <summary>Phrases behind which it begins.</summary>
    public required PhraseIndex<bool> After { get; init; }

    /// <summary>Phrases with which it begins.</summary>
    public required PhraseIndex<bool> From { get; init; }

    /// <summary>Phrases one of which a part between commas must hold to belong to it whole.</summary>
    public required PhraseIndex<bool> Parts { get; init; }

    /// <summary>Words behind a comma that go on with it; <c>#</c> stands for a number.</summary>
    public required PhraseIndex<bool> Over { get; init; }

    /// <summary>Words that end it.</summary>
    public required PhraseIndex<bool> Until { get; init; }

    /// <summary>Phrases one of which its words must hold.</summary>
    public required PhraseIndex<bool> Needs { get; init; }

    /// <summary>Phrases with which its words may not begin.</summary>
    public required PhraseIndex<bool> Not { get; init; }

    /// <summary>True where it takes what stands right behind the words that open the field, or behind its date.</summary>
    public bool TakesRest { get; init; }

    /// <summary>True where it takes the field from the words that open it.</summary>
    public bool TakesCue { get; init; }
}
