using Attest.Text;

namespace Attest.Grounding;

/// <summary>A stretch of a document that is put to a model in one question.</summary>
/// <param name="Span">Range of the reading.</param>
/// <param name="Text">Its words.</param>
/// <param name="FirstSentence">Index of its first sentence in the analysis.</param>
/// <param name="LastSentence">Index of its last sentence.</param>
internal sealed record ModelPassage(TextSpan Span, string Text, int FirstSentence, int LastSentence);
