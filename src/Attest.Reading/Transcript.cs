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
    /// <summary>
    /// Leads the received text to the decoded file, UTF-16 code units of both; null where the received text is that file itself, as
    /// for plain text.
    /// </summary>
    public OffsetMap? Origins { get; init; }

    /// <summary>Cuts the words of a range of the reading out of the received text: exact from its first to its last character.</summary>
    public Quote Cut(TextSpan reading) => Quote.Cut(Received, Map.ToReceived(reading));

    /// <summary>The embedded source whose words or heading hold an offset of the reading; null in the page's own text.</summary>
    public EmbeddedSource? SourceAt(int readingOffset) =>
        Sources.FirstOrDefault(s => s.Body.Contains(readingOffset) || s.Heading.Contains(readingOffset));
}
