using Attest.Text;

namespace Attest.Reading.Drafts;

/// <summary>Other words for a stretch of received text: what the reading will have instead.</summary>
/// <param name="Span">Range of the received text; not empty.</param>
/// <param name="Text">What the reading has for it; not empty.</param>
/// <param name="Kind">What was wrong; null where nothing was, and the format only writes these words so: an entity, a cell border.</param>
/// <param name="Reason">Why, in words; empty where nothing was wrong.</param>
internal readonly record struct Repair(TextSpan Span, string Text, EmendationKind? Kind, string Reason)
{
    /// <summary>How the format writes other words: no emendation, since the document says just this.</summary>
    public static Repair Written(TextSpan span, string text) => new(span, text, null, "");
}
