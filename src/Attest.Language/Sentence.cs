using Attest.Reading;
using Attest.Text;

namespace Attest.Language;

/// <summary>A sentence of the reading. Tags and tree are there only where a trained pack has read it.</summary>
/// <param name="Span">Range of the reading, without the white space around it.</param>
/// <param name="Tokens">Its tokens in order.</param>
/// <param name="Region">The block it stands in.</param>
/// <param name="Paragraph">Number of that block among the blocks that hold sentences, from 0.</param>
/// <param name="Source">The source inside the page whose words it is; null for the page's own text.</param>
public sealed record Sentence(
    TextSpan Span,
    IReadOnlyList<Token> Tokens,
    Region Region,
    int Paragraph,
    EmbeddedSource? Source)
{
    /// <summary>
    /// Part-of-speech tags, one a token; null where no pack has tagged it. English has those of the Penn Treebank; other languages the universal
    /// part of speech with features (<c>NOUN|Gen|Sing|Fem</c>). What asks for a noun's number asks <see cref="NounNumber"/>.
    /// </summary>
    public IReadOnlyList<string>? Tags { get; init; }

    /// <summary>The dependency tree; null where no pack has parsed it.</summary>
    public DependencyTree? Tree { get; init; }
}

/// <summary>A dependency tree over the tokens of a sentence (Universal Dependencies).</summary>
/// <param name="Heads">Index of each token's head; -1 for the root.</param>
/// <param name="Relations">Each token's relation to its head.</param>
public sealed record DependencyTree(IReadOnlyList<int> Heads, IReadOnlyList<string> Relations);
