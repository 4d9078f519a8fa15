using Attest.Text;

namespace Attest.Reading;

/// <summary>What a document says of itself as a source. Every part may be missing: a document without a title is fine.</summary>
public sealed record SourceDescription
{
    public string? Title { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    public Edtf? Published { get; init; }

    /// <summary>When this revision or copy was made or fetched, where it says so.</summary>
    public Edtf? Retrieved { get; init; }

    public string? Url { get; init; }

    /// <summary>ISO 639-1 code of the language of most of the text; <c>und</c> where it cannot be told.</summary>
    public string Language { get; init; } = "und";
}
