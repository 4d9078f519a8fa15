using Attest.Text;

namespace Attest.Language;

public enum QuotationKind
{
    /// <summary>Between quotation marks, as speech.</summary>
    Direct,

    /// <summary>Reported without marks: <c>he said that …</c>.</summary>
    Indirect,

    /// <summary>The body of a source inside the page.</summary>
    EmbeddedSource,
}

/// <summary>Words that are somebody's other than the narrator's.</summary>
/// <param name="Kind">How they are set off.</param>
/// <param name="Content">Range of the reading: the words themselves, without marks and cue.</param>
/// <param name="Speaker">Whose words they are, as the document names the person, publication or group; null where it does not say.</param>
/// <param name="SpeakerMention">Index of the speaker's name mention in the analysis; null where the speaker is not a name.</param>
/// <param name="Cue">The cue verb or phrase in the reading; null where layout alone tells.</param>
public sealed record Quotation(QuotationKind Kind, TextSpan Content, string? Speaker, int? SpeakerMention, TextSpan? Cue)
{
    /// <summary>The kind of the cue in <c>data/language/cues.tsv</c> (<c>say</c>, <c>claim</c>, <c>deny</c>); null where there is no cue.</summary>
    public string? CueKind { get; init; }

    /// <summary>What told the speaker: the sieve that found him (<c>cue before</c>, <c>phrase</c>, <c>dialogue</c>, <c>label</c>); null where none did.</summary>
    public string? Rule { get; init; }

    /// <summary>Index, in the quotations of the analysis, of the quotation this one stands in: who reports these words; null where the narrator does.</summary>
    public int? Parent { get; init; }
}
