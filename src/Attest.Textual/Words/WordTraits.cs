namespace Attest.Textual.Words;

/// <summary>What is to be known of one word where it stands.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>Begins with a capital that no sentence start explains: a name, mostly.</summary>
    Capital = 1,

    /// <summary>First word of a sentence.</summary>
    SentenceStart = 2,

    /// <summary>Begins with a digit.</summary>
    Number = 4,
}
