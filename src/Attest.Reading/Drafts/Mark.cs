using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>A stretch inside a block that is left out of the reading.</summary>
/// <param name="Span">Range of the received text; not empty.</param>
/// <param name="Kind">What it is.</param>
internal readonly record struct Mark(TextSpan Span, RegionKind Kind);
