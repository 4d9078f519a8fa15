using Attest.Text;

namespace Attest.Language;

/// <summary>A phrase that a pronoun may stand for, or a pronoun already led to somebody.</summary>
/// <param name="Span">Range of the reading, whole, with what qualifies it.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Key">Phrases with one key stand for one entity; a phrase of its own has a key of its own.</param>
/// <param name="Class">What it stands for.</param>
public sealed record DiscourseMention(TextSpan Span, int Sentence, string Key, EntityClass Class)
{
    /// <summary>The part of it that a pronoun inside cannot mean itself: <c>his wife</c>, but not the clause of <c>Keller, who left his wife</c>.</summary>
    public TextSpan Core { get; init; } = Span;

    /// <summary>Null where its form does not tell.</summary>
    public bool? IsPlural { get; init; }

    /// <summary><c>m</c>, <c>f</c> or <c>u</c>.</summary>
    public char Gender { get; init; } = 'u';

    public PhrasePlace Place { get; init; }

    public bool IsNamed { get; init; }

    /// <summary>True for <c>a painter</c>, <c>some</c>, a bare plural.</summary>
    public bool IsIndefinite { get; init; }

    public bool IsPronoun { get; init; }

    /// <summary>Number of the block it stands in.</summary>
    public int Paragraph { get; init; }

    /// <summary>Number of the quotation it stands in; -1 outside of all.</summary>
    public int Level { get; init; } = -1;

    /// <summary>Index of the name mention in the analysis, or any number of the caller's; null where it is no name.</summary>
    public int? Id { get; init; }

    /// <summary>Key of an entity it is said to be (<c>Keller was a painter</c>); null where it is not.</summary>
    public string? SameAs { get; init; }
}

/// <summary>Where a phrase stands in its clause.</summary>
/// <param name="Role">Its role.</param>
/// <param name="Predicate">Offset of the word that governs its clause; -1 where that is not known.</param>
/// <param name="Outer">Offset of the predicate that clause depends on; -1 where there is none.</param>
public readonly record struct PhrasePlace(GrammaticalRole Role, int Predicate, int Outer);
