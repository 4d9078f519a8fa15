using Attest.Text;

namespace Attest.Language;

/// <summary>Which sentences are worth a tree: parsing costs more than all else together, and most sentences tell nothing a tree would decide.</summary>
public sealed class TreeNeed
{
    // What may follow the first word of a phrase; nothing follows a single word.
    private readonly Dictionary<string, string[][]>.AlternateLookup<ReadOnlySpan<char>>? _phrases;
    private readonly bool _always;

    private TreeNeed(Dictionary<string, string[][]>? phrases, bool always)
    {
        _phrases = phrases?.GetAlternateLookup<ReadOnlySpan<char>>();
        _always = always;
    }

    /// <summary>Every sentence.</summary>
    public static TreeNeed Always { get; } = new(null, true);

    /// <summary>None.</summary>
    public static TreeNeed Never { get; } = new(null, false);

    /// <summary>Sentences that hold one of the words, in any case.</summary>
    public static TreeNeed Of(IEnumerable<string> words) => Of(words.Select(word => new[] { word }));

    /// <summary>Sentences that hold one of the phrases, its words side by side, in any case.</summary>
    public static TreeNeed Of(IEnumerable<IReadOnlyList<string>> phrases) => new(
        phrases.GroupBy(p => p[0], p => p.Skip(1).ToArray(), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.Any(rest => rest.Length == 0) ? [[]] : g.ToArray(), StringComparer.OrdinalIgnoreCase),
        false);

    /// <param name="text">The reading.</param>
    /// <param name="sentence">A sentence of it.</param>
    public bool Holds(string text, Sentence sentence)
    {
        if (_always || _phrases is not { } phrases)
        {
            return _always;
        }

        for (int t = 0; t < sentence.Tokens.Count; t++)
        {
            var token = sentence.Tokens[t];
            if (token.Kind == TokenKind.Word && phrases.TryGetValue(token.Span.Slice(text), out string[][]? rests)
                && Array.Exists(rests, rest => Stands(text, sentence.Tokens, t + 1, rest)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Stands(string text, IReadOnlyList<Token> tokens, int at, string[] words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (at + i >= tokens.Count || !tokens[at + i].Span.Slice(text).Equals(words[i], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
