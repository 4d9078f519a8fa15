using Attest.Reading.Drafts;

namespace Attest.Reading.Repairs;

/// <summary>What counts as a word in one document: those of the list of its language, where there is one, and its own.</summary>
internal sealed class KnownWords(Draft draft, WordList? list, string language)
{
    private Vocabulary? _vocabulary;

    /// <summary>The first and last capital of the alphabet; of Russian or else of English.</summary>
    public (char First, char Last) Capitals { get; } = language == "ru" ? ('А', 'Я') : ('A', 'Z');

    public bool HasList => list is not null;

    /// <summary>The words of the document; counted when first asked for, as most documents need no repair.</summary>
    public Vocabulary Vocabulary => _vocabulary ??= new Vocabulary(draft);

    /// <summary>4 for the most frequent words of the language down to 1; 0 for what is not in the list.</summary>
    public int ClassOf(ReadOnlySpan<char> word) => list?.ClassOf(word) ?? 0;

    public int ClassOf(ulong hash) => list?.ClassOf(hash) ?? 0;
}
