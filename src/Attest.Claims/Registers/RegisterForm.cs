namespace Attest.Claims;

/// <summary>A form in which registers of one kind and language tell of persons, from <c>data/claims/registers/*.yaml</c>.</summary>
internal sealed record RegisterForm
{
    /// <summary>Stable, part of the names of rules: <c>ru-memory</c>.</summary>
    public required string Name { get; init; }

    public required string Language { get; init; }

    /// <summary>The rule file, relative to the data folder.</summary>
    public required string Path { get; init; }

    /// <summary>How many fields a record must hold to be read by this form.</summary>
    public required int Needs { get; init; }

    /// <summary>Fields of which a record must hold one to be read where it stands alone in its document; empty where the form reads none such.</summary>
    public IReadOnlyList<string> Alone { get; init; } = [];

    /// <summary>Words before a field that deny it.</summary>
    public required PhraseIndex<bool> Negations { get; init; }

    public required IReadOnlyList<FormField> Fields { get; init; }

    /// <summary>Phrases that open a field at the beginning of a part.</summary>
    public required PhraseIndex<FormField> Opening { get; init; }

    /// <summary>Phrases that open a field wherever they stand.</summary>
    public required PhraseIndex<FormField> Anywhere { get; init; }

    /// <summary>Phrases that open a field behind its date: <c>1898 г. р.</c></summary>
    public required PhraseIndex<FormField> BehindDates { get; init; }

    /// <summary>The field of a span of years at the beginning of a part: <c>(1898–1937)</c>; null where the form has none.</summary>
    public FormField? Span { get; init; }

    /// <summary>Labels of cards and headings of columns.</summary>
    public required PhraseIndex<(FormField Field, FormSlot? Slot)> Labels { get; init; }

    /// <summary>Words whose full stop ends nothing.</summary>
    public required PhraseIndex<bool> Abbreviations { get; init; }

    /// <summary>Words before a date that belong to it: <c>am</c>, <c>с</c>.</summary>
    public required PhraseIndex<bool> BeforeDates { get; init; }

    /// <summary>The field of the first part that nothing opens; null where such parts are passed over.</summary>
    public FormField? Otherwise { get; init; }
}
