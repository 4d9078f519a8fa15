using Attest.Text;

namespace Attest.Language;

/// <summary>Which sentences are worth a tree: parsing costs more than all else together, and most sentences tell nothing a tree would decide.</summary>
public sealed class TreeNeed
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>>? _words;
    private readonly bool _always;

    private TreeNeed(HashSet<string>? words, bool always)
    {
        _words = words?.GetAlternateLookup<ReadOnlySpan<char>>();
        _always = always;
    }

    /// <summary>Every sentence.</summary>
    public static TreeNeed Always { get; } = new(null, true);

    /// <summary>None.</summary>
    public static TreeNeed Never { get; } = new(null, false);

    /// <summary>Sentences that hold one of the words, in any case.</summary>
    public static TreeNeed Of(IEnumerable<string> words) => new(new HashSet<string>(words, StringComparer.OrdinalIgnoreCase), false);

    /// <param name="text">The reading.</param>
    /// <param name="sentence">A sentence of it.</param>
    public bool Holds(string text, Sentence sentence)
    {
        if (_always || _words is not { } words)
        {
            return _always;
        }

        foreach (var token in sentence.Tokens)
        {
            if (token.Kind == TokenKind.Word && words.Contains(token.Span.Slice(text)))
            {
                return true;
            }
        }

        return false;
    }
}
