using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>Other words for a stretch of received text: what the reading will have instead.</summary>
/// <param name="Span">Range of the received text; not empty.</param>
/// <param name="Text">What the reading has for it; not empty.</param>
/// <param name="Kind">What was wrong; null where nothing was: the format writes another sign there, as a comma for the border of a cell.</param>
/// <param name="Reason">Why, in words.</param>
internal sealed record Repair(TextSpan Span, string Text, EmendationKind? Kind, string Reason);
