using Attest.Grammar;

namespace Attest.Language;

/// <summary>
/// Reads the sentences of a document with the trained pack of its language: names everywhere, tags and trees where they are needed.
/// Safe to use from several threads.
/// </summary>
/// <param name="packs">The packs at hand.</param>
/// <param name="splitter">Cuts tokens into the words a pack speaks.</param>
/// <param name="need">Which sentences are parsed.</param>
public sealed class GrammarReader(LanguagePacks packs, SyntacticWords splitter, TreeNeed need)
{
    // In UTF-16 code units: enough to tell a script.
    private const int Sample = 2000;

    // A pack's sessions belong to one thread each; a build has few threads and few languages.
    private readonly ThreadLocal<Dictionary<LanguagePack, PackSession>> _sessions = new(() => []);

    /// <summary>The sentences with their trees, and their names; null where no pack reads the document's language.</summary>
    /// <param name="text">The reading.</param>
    /// <param name="language">The document's language; null where it does not say.</param>
    /// <param name="sentences">Its sentences.</param>
    public DocumentGrammar? Read(string text, string? language, IReadOnlyList<Sentence> sentences)
    {
        if (packs.Of(language ?? LanguageOf(text)) is not { } pack)
        {
            return null;
        }

        bool findsNames = packs.FindsNames(pack);
        var session = Session(pack);
        var words = Words(text, pack, session, sentences);
        var document = DocumentOf(words);
        var read = new Sentence[sentences.Count];
        var names = new IReadOnlyList<EntitySpan>[sentences.Count];
        for (int s = 0; s < read.Length; s++)
        {
            (read[s], names[s]) = (sentences[s], []);
            if (words[s] is { } known)
            {
                document.Describe(known.Features);
                session.Tag(known.Features);
                names[s] = findsNames ? session.Names(known) : [];
                read[s] = known.NeedsTree ? session.WithTree(text, sentences[s], known) : sentences[s];
            }
        }

        return new DocumentGrammar(read, findsNames ? names : null);
    }

    // Passages in another language are left to the rules.
    private PackWords?[] Words(string text, LanguagePack pack, PackSession session, IReadOnlyList<Sentence> sentences)
    {
        var words = new PackWords?[sentences.Count];
        for (int s = 0; s < words.Length; s++)
        {
            string? passage = sentences[s].Region.Language;
            words[s] = passage is null || passage == pack.Language
                ? session.Words(text, splitter.Split(text, sentences[s].Tokens, pack.Language), need.Holds(text, sentences[s]))
                : null;
        }

        return words;
    }

    // What a document does not say its script may: Cyrillic is not read as English.
    private static string? LanguageOf(string text)
    {
        int cyrillic = 0, letters = 0;
        foreach (char c in text.AsSpan(0, Math.Min(text.Length, Sample)))
        {
            letters += char.IsLetter(c) ? 1 : 0;
            cyrillic += c is >= '\u0400' and <= '\u04ff' ? 1 : 0;
        }

        return cyrillic * 2 > letters ? "ru" : null;
    }

    private static DocumentWords DocumentOf(PackWords?[] words)
    {
        var document = new DocumentWords();
        foreach (var known in words)
        {
            document.Add(known is null ? [] : known.Features);
        }

        return document;
    }

    private PackSession Session(LanguagePack pack)
    {
        var sessions = _sessions.Value!;
        if (!sessions.TryGetValue(pack, out var session))
        {
            sessions.Add(pack, session = new PackSession(pack));
        }

        return session;
    }
}

/// <summary>What a pack found in a document.</summary>
/// <param name="Sentences">Its sentences, with tags and trees where they were needed.</param>
/// <param name="Names">The names of each sentence, as indices of its tokens; null where the pack knows no names.</param>
public sealed record DocumentGrammar(IReadOnlyList<Sentence> Sentences, IReadOnlyList<IReadOnlyList<EntitySpan>>? Names);
