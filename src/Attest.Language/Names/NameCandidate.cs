using Attest.Grammar;

namespace Attest.Language;

/// <summary>A name phrase with its sentence and what is known of it so far.</summary>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Phrase">The phrase.</param>
internal sealed record NameCandidate(int Sentence, NamePhrase Phrase)
{
    /// <summary>What it names; null for nothing, or not known.</summary>
    public MentionKind? Kind { get; init; }

    /// <summary>True where the words themselves show the kind: a given name, a title, a head noun, a list.</summary>
    public bool IsSure { get; init; }

    /// <summary>What a trained recogniser takes it for; null where it takes it for no name, or there is none.</summary>
    public EntityKind? Learnt { get; init; }

    /// <summary>The word that a person of this name would be known by.</summary>
    public string Surname => Phrase.Words[^1];
}
