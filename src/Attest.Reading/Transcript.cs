using Attest.Text;

namespace Attest.Reading;

/// <summary>The two faces of a document: the text as received and the reading, with the map between them (invariant 1).</summary>
/// <param name="Received">For plain text the decoded file itself; for HTML and the like the text its reader took out.</param>
/// <param name="Reading">What a careful reader would copy out: repairs made, furniture and marks left out.</param>
/// <param name="Map">Leads each character of the reading to its range of received text.</param>
/// <param name="Regions">What each stretch is, ordered by place in the received text.</param>
/// <param name="Sources">Sources inside the document, in order.</param>
public sealed record Transcript(
    string Received,
    string Reading,
    OffsetMap Map,
    IReadOnlyList<Region> Regions,
    IReadOnlyList<EmbeddedSource> Sources)
{
    /// <summary>Where the received text was taken from, in its order and covering it; empty where it is the decoded file itself.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>Where the reading has other words than the received text, in order.</summary>
    public IReadOnlyList<Emendation> Emendations { get; init; } = [];

    /// <summary>The records of a register, in order; empty for running prose.</summary>
    public IReadOnlyList<RegisterEntry> Entries { get; init; } = [];

    /// <summary>The pages, in order; empty where the format has none.</summary>
    public IReadOnlyList<Page> Pages { get; init; } = [];

    /// <summary>Where words stand on the pages, in the order of the received text.</summary>
    public IReadOnlyList<PagePlace> Places { get; init; } = [];

    /// <summary>Cuts the words of a range of the reading out of the received text: exact from its first to its last character.</summary>
    public Quote Cut(TextSpan reading) => Quote.Cut(Received, Map.ToReceived(reading));

    /// <summary>The embedded source whose words or heading hold an offset of the reading; null in the page's own text.</summary>
    public EmbeddedSource? SourceAt(int readingOffset) =>
        Sources.FirstOrDefault(s => s.Body.Contains(readingOffset) || s.Heading.Contains(readingOffset));
}
