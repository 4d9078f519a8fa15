using Attest.Text;

namespace Attest.Language;

/// <summary>A run of capitalised tokens before it is known what it names.</summary>
/// <param name="First">Index of its first token in the sentence.</param>
/// <param name="Last">Index of its last token.</param>
/// <param name="Words">Its words.</param>
internal sealed record NamePhrase(int First, int Last, string[] Words)
{
    public string Text => string.Join(' ', Words);

    /// <summary>Title before the name, as written.</summary>
    public string? Title { get; init; }

    /// <summary>True where the phrase opens its sentence, so that its first capital says nothing.</summary>
    public bool OpensSentence { get; init; }

    public NamePhrase From(int skip) => this with { First = First + skip, Words = Words[skip..], OpensSentence = OpensSentence && skip == 0 };

    public TextSpan Span(IReadOnlyList<Token> tokens) => tokens[First].Span.Cover(tokens[Last].Span);
}
