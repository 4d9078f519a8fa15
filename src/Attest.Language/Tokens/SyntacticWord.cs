using Attest.Text;

namespace Attest.Language;

/// <summary>A word as treebanks count words: a token, or a part of one.</summary>
/// <param name="Span">Range of the reading; a range inside its token.</param>
/// <param name="Token">Index of the token it belongs to, in the list that was split.</param>
public readonly record struct SyntacticWord(TextSpan Span, int Token);
