using Attest.Text;

namespace Attest.Language;

/// <summary>Words between quotation marks.</summary>
/// <param name="Content">Range of the reading between the marks.</param>
/// <param name="Sentence">Index of the sentence in which it opens.</param>
/// <param name="OpeningToken">Index of the opening mark in that sentence; -1 where the quotation goes on from the paragraph before.</param>
/// <param name="LastSentence">Index of the sentence in which it closes.</param>
public sealed record QuotedSpan(TextSpan Content, int Sentence, int OpeningToken, int LastSentence)
{
    /// <summary>True where the mark opened here was not closed in its paragraph.</summary>
    public bool IsOpen { get; init; }

    /// <summary>True where it stands inside another quotation of the list, between marks of the other kind.</summary>
    public bool IsNested { get; init; }

    /// <summary>True where a dash, not a mark, sets it off: a paragraph of dialogue.</summary>
    public bool IsDashed { get; init; }
}
