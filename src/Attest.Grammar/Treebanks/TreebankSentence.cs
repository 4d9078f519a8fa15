namespace Attest.Grammar;

/// <summary>
/// A sentence of a treebank in CoNLL-U (Universal Dependencies, format of version 2): the syntactic words and what annotators said of each. Ranges of multiword
/// tokens and empty nodes are not words; they stand in <see cref="Lines"/> only.
/// </summary>
public sealed class TreebankSentence
{
    public required IReadOnlyList<string> Forms { get; init; }

    public required IReadOnlyList<string> Lemmas { get; init; }

    public required IReadOnlyList<string> UniversalTags { get; init; }

    /// <summary>Tags of the language's own set (XPOS); for English those of the Penn Treebank.</summary>
    public required IReadOnlyList<string> Tags { get; init; }

    /// <summary>Morphological features as written: <c>Case=Gen|Number=Sing</c>; <c>_</c> for none.</summary>
    public required IReadOnlyList<string> Features { get; init; }

    /// <summary>Index of each word's head from 0; -1 for the root.</summary>
    public required IReadOnlyList<int> Heads { get; init; }

    public required IReadOnlyList<string> Relations { get; init; }

    /// <summary>The last column: <c>SpaceAfter=No</c>, entities.</summary>
    public required IReadOnlyList<string> Miscellany { get; init; }

    /// <summary>All lines as read, comments first, without the empty line behind.</summary>
    public required IReadOnlyList<string> Lines { get; init; }

    /// <summary>True where the sentence begins a document (<c># newdoc</c>).</summary>
    public bool BeginsDocument { get; init; }

    public int Count => Forms.Count;
}
