using Attest.Reading;

namespace Attest.Language;

/// <summary>What the language stage found in one document. All ranges are of the reading.</summary>
public sealed record Analysis(
    Witness Witness,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<DateMention> Dates,
    IReadOnlyList<Quotation> Quotations,
    IReadOnlyList<CoreferenceLink> Links);
