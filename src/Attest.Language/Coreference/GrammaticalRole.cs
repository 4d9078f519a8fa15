namespace Attest.Language;

/// <summary>What a noun phrase is to its verb or noun; the first of the signs that a pronoun leads to it.</summary>
public enum GrammaticalRole
{
    Other,
    Subject,
    Object,
    Possessive,

    /// <summary>Governed by a preposition.</summary>
    Oblique,

    /// <summary>Beside a noun it names again, or said of a subject: <c>Keller, the painter</c>; <c>Keller was a painter</c>.</summary>
    Apposed,
}
