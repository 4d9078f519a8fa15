namespace Attest.Claims;

internal enum FieldEnd
{
    /// <summary>A comma, a full stop, a semicolon or the next field ends it.</summary>
    Comma,

    /// <summary>A full stop, a semicolon or the next field ends it.</summary>
    Stop,

    /// <summary>Only the next field ends it.</summary>
    Field,
}

/// <summary>One thing a register tells of a person.</summary>
internal sealed record FormField
{
    public required string Name { get; init; }

    /// <summary>The claims it makes; none for what is read and passed over.</summary>
    public required IReadOnlyList<ClaimType> Types { get; init; }

    public required FieldEnd End { get; init; }

    public required IReadOnlyList<FormSlot> Slots { get; init; }

    /// <summary>True where its words must be the whole of their part: <c>русский</c> is no <c>русский язык</c>.</summary>
    public bool IsWhole { get; init; }

    /// <summary>True where its words do not end a field that goes on over a comma: the village behind a district.</summary>
    public bool IsWeak { get; init; }

    /// <summary>True where a date belongs to it.</summary>
    public bool IsDated { get; init; }

    /// <summary>Slots of which one at least must be filled; empty where the words alone make the claim.</summary>
    public IReadOnlyList<string> Needs { get; init; } = [];

    /// <summary>Phrases in it that leave it without a claim.</summary>
    public PhraseIndex<bool> Not { get; init; } = new();

    /// <summary>Phrases in a part that nothing opens that make it this field's.</summary>
    public PhraseIndex<bool> Holds { get; init; } = new();

    public Stance? Stance { get; init; }

    /// <summary>One-based line of the rule file.</summary>
    public required int Line { get; init; }
}
