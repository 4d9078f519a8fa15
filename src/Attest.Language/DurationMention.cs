using Attest.Text;

namespace Attest.Language;

/// <summary>A length of time or an age as written: <c>ten years</c>, <c>a five-year sentence</c>, <c>aged 46</c>. No date is made of it.</summary>
/// <param name="Span">Range of the reading: the number and its unit.</param>
/// <param name="Length">How long.</param>
/// <param name="IsAge">True where it is the age of somebody.</param>
/// <param name="Sentence">Index of its sentence.</param>
public sealed record DurationMention(TextSpan Span, TimeLength Length, bool IsAge, int Sentence);
