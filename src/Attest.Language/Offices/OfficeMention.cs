using Attest.Text;

namespace Attest.Language;

/// <summary>An office or post as written, with what it is for or over: <c>Bishop of Autun</c>, <c>нарком внутренних дел</c>.</summary>
/// <param name="Span">Range of the reading, without the article.</param>
/// <param name="Surface">The words of that range.</param>
/// <param name="Sentence">Index of its sentence in the analysis.</param>
/// <param name="Head">The head noun or phrase, as written: <c>Bishop</c>.</param>
public sealed record OfficeMention(TextSpan Span, string Surface, int Sentence, string Head)
{
    /// <summary>Index of the mention of the person who holds it, where an apposition or "was" tells; null elsewhere.</summary>
    public int? Holder { get; init; }
}
