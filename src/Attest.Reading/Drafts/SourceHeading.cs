using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>The heading of an embedded source as found in the received text.</summary>
/// <param name="Block">The block of the heading.</param>
/// <param name="Number">Its number on the page, or its place in the list.</param>
/// <param name="Text">Where the heading begins behind its number, to its end.</param>
internal sealed record SourceHeading(Block Block, int Number, TextSpan Text);
