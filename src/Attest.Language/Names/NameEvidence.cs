namespace Attest.Language;

/// <summary>What one document shows of a word that may be a name.</summary>
/// <param name="Word">As written, with its capital.</param>
/// <param name="Person">Times it stands for a person beyond doubt: behind a given name, an initial or a title.</param>
/// <param name="Other">Times it stands for a place, a body or an event beyond doubt.</param>
/// <param name="Common">Times the document writes it small.</param>
public sealed record WordEvidence(string Word, int Person, int Other, int Common)
{
    /// <summary>Times a trained recogniser takes it alone for a person, and for a place or a body.</summary>
    public int LikePerson { get; init; }

    public int LikePlace { get; init; }

    public int LikeBody { get; init; }
}

/// <summary>
/// What one document brings to the vote of the collection, and the words it asks the vote about: each word that stands alone or last in one
/// of its names.
/// </summary>
/// <param name="Words">In ordinal order of the words.</param>
public sealed record NameEvidence(IReadOnlyList<WordEvidence> Words)
{
    /// <summary>Of a document without names.</summary>
    public static NameEvidence None { get; } = new([]);
}
