using Attest.Grammar;

namespace Attest.Language;

/// <summary>A name phrase with its sentence and what is known of it so far.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Phrase">The phrase.</param>
internal sealed record NameCandidate(int Sentence, NamePhrase Phrase)
{
    /// <summary>What it names; null for nothing, or not known.</summary>
    public MentionKind? Kind { get; init; }

    /// <summary>How sure the words themselves show what the rules took it for.</summary>
    public ReadingStrength Strength { get; init; }

    /// <summary>What a trained recogniser takes it for; null where it takes it for no name, or there is none.</summary>
    public EntityKind? Learnt { get; init; }

    /// <summary>The word that a person of this name would be known by.</summary>
    public string Surname => Phrase.Words[^1];
}

/// <summary>How sure the words of a phrase show what it names.</summary>
internal enum ReadingStrength
{
    /// <summary>By what it is not, or by an ending.</summary>
    Weak,

    /// <summary>By a given name in front, which may belong to a place or a prize, or by the ending of a surname.</summary>
    Likely,

    /// <summary>By a title, an initial, a patronymic, a head noun, a list of places or bodies.</summary>
    Sure,
}
