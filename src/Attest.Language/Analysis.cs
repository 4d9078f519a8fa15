using Attest.Reading;

namespace Attest.Language;

/// <summary>What the language stage found in one document. All ranges are of the reading.</summary>
public sealed record Analysis(
    Witness Witness,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<CoreferenceLink> Links)
{
    /// <summary>The lengths of time and ages, in order.</summary>
    public IReadOnlyList<DurationMention> Durations { get; init; } = [];

    /// <summary>Index of a mention of the person the document is about; null where it is about no single one.</summary>
    public int? Topic { get; init; }

    /// <summary>The groups of people it speaks of, in order.</summary>
    public IReadOnlyList<PersonGroup> Groups { get; init; } = [];

    /// <summary>Offices and posts named in it, in order.</summary>
    public IReadOnlyList<OfficeMention> Offices { get; init; } = [];
}
