using Attest.Text;

namespace Attest.Reading;

/// <summary>
/// Where a stretch of received text was taken from: the characters of a part of the file, and through the part's encoding its bytes
/// (<see cref="Encodings.ByteOffsets"/>). A plain text needs none: its received text is the decoded file itself.
/// </summary>
/// <param name="Part">
/// The part of the file: empty for the file itself, the name of an entry inside a package (<c>word/document.xml</c>), the
/// name of a tool's output (<c>pdftotext</c>).
/// </param>
/// <param name="Encoding">How the part's bytes were decoded: <c>utf-8</c>.</param>
/// <param name="Received">The stretch of received text, UTF-16 code units.</param>
/// <param name="Map">From offsets in the stretch, counted from its start, to offsets in the decoded part.</param>
public sealed record Origin(string Part, string Encoding, TextSpan Received, OffsetMap Map);
