namespace Attest.Claims;

public enum VoiceKind
{
    /// <summary>The document's own narrator.</summary>
    Narrator,

    /// <summary>A person or publication quoted or paraphrased.</summary>
    Speaker,

    /// <summary>The author of a source inside the page.</summary>
    SourceAuthor,

    /// <summary>Somebody unnamed: <c>some historians</c>, <c>reports</c>.</summary>
    Unnamed,
}

/// <summary>Whose word a claim is. Voices chain: A journalist reports that officials said.</summary>
/// <param name="Kind">What sort of voice.</param>
/// <param name="Name">The speaker as the document names him; null for the narrator.</param>
/// <param name="ReportedBy">Who reports this voice; null where the narrator does.</param>
public sealed record Voice(VoiceKind Kind, string? Name, Voice? ReportedBy = null)
{
    public static Voice Narrator { get; } = new(VoiceKind.Narrator, null);

    /// <summary>The speaker's name mention in the analysis, for identity; null where the speaker is not a name.</summary>
    public int? Mention { get; init; }

    /// <summary><c>narrator</c>, or the chain from the innermost speaker out: <c>officials, as told by a journalist</c>.</summary>
    public override string ToString() =>
        (Name ?? "narrator") + (ReportedBy is { Kind: not VoiceKind.Narrator } by ? $", as told by {by}" : "");
}
