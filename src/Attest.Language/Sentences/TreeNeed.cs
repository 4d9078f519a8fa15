using Attest.Text;

namespace Attest.Language;

/// <summary>Which sentences are worth a tree: parsing costs more than all else together, and most sentences tell nothing a tree would decide.</summary>
public sealed class TreeNeed
{
    // By its first word, what follows of each phrase; an empty rest is a word that is enough by itself.
    private readonly Dictionary<string, List<string[]>>.AlternateLookup<ReadOnlySpan<char>>? _phrases;
    private readonly bool _always;

    private TreeNeed(Dictionary<string, List<string[]>>? phrases, bool always)
    {
        _phrases = phrases?.GetAlternateLookup<ReadOnlySpan<char>>();
        _always = always;
    }

    /// <summary>Every sentence.</summary>
    public static TreeNeed Always { get; } = new(null, true);

    /// <summary>None.</summary>
    public static TreeNeed Never { get; } = new(null, false);

    /// <summary>Sentences that hold one of the words, in any case.</summary>
    public static TreeNeed Of(IEnumerable<string> words) => OfPhrases(words.Select(w => (IReadOnlyList<string>)[w]));

    /// <summary>Sentences that hold one of the phrases, word behind word, in any case.</summary>
    /// <param name="phrases">The words of each; at least one.</param>
    public static TreeNeed OfPhrases(IEnumerable<IReadOnlyList<string>> phrases)
    {
        var byFirst = new Dictionary<string, List<string[]>>(StringComparer.OrdinalIgnoreCase);
        foreach (var phrase in phrases)
        {
            if (!byFirst.TryGetValue(phrase[0], out var rests))
            {
                byFirst.Add(phrase[0], rests = []);
            }

            rests.Add([.. phrase.Skip(1)]);
        }

        return new TreeNeed(byFirst, false);
    }

    /// <param name="text">The reading.</param>
    /// <param name="sentence">A sentence of it.</param>
    public bool Holds(string text, Sentence sentence)
    {
        if (_always || _phrases is not { } phrases)
        {
            return _always;
        }

        var tokens = sentence.Tokens;
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && phrases.TryGetValue(tokens[i].Span.Slice(text), out var rests) && AnyFollows(text, tokens, i + 1, rests))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyFollows(string text, IReadOnlyList<Token> tokens, int from, List<string[]> rests)
    {
        foreach (string[] rest in rests)
        {
            int at = 0;
            while (at < rest.Length && from + at < tokens.Count && tokens[from + at].Span.Slice(text).Equals(rest[at], StringComparison.OrdinalIgnoreCase))
            {
                at++;
            }

            if (at == rest.Length)
            {
                return true;
            }
        }

        return false;
    }
}
