using Attest.Text;

namespace Attest.Language;

/// <summary>Words of offices: heads, what stands before and behind them, and what links them to a person.</summary>
public sealed class OfficeLists
{
    private readonly Dictionary<string, List<string[]>>.AlternateLookup<ReadOnlySpan<char>> _heads, _portfolios;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _modifiers, _links;

    private OfficeLists(IDataFiles files)
    {
        _heads = ByFirstWord(DataTable.Words(files.Read("lexicon/offices.tsv")).Concat(DataTable.Words(files.Read("language/office-heads.tsv"))));
        _portfolios = ByFirstWord(DataTable.Words(files.Read("language/office-portfolios.tsv")));
        _modifiers = DataTable.WordSet(files, "language/office-modifiers.tsv", StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _links = DataTable.WordSet(files, "language/office-links.tsv", StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static OfficeLists Load(IDataFiles files) => new(files);

    /// <summary>How many tokens the longest head of an office takes that begins here; 0 where none begins.</summary>
    public int HeadLength(string text, IReadOnlyList<Token> tokens, int at) => Longest(_heads, text, tokens, at);

    /// <summary>How many tokens the longest field of an office takes that begins here: <c>foreign affairs</c>; 0 where none begins.</summary>
    public int PortfolioLength(string text, IReadOnlyList<Token> tokens, int at) => Longest(_portfolios, text, tokens, at);

    /// <summary>True for a word that belongs to the head behind it: <c>Deputy</c>.</summary>
    public bool IsModifier(ReadOnlySpan<char> word) => _modifiers.Contains(word);

    /// <summary>True for a word that may stand between a person and his office: <c>became</c>.</summary>
    public bool IsLink(ReadOnlySpan<char> word) => _links.Contains(word);

    private static Dictionary<string, List<string[]>>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord(IEnumerable<string> phrases)
    {
        var byFirst = new Dictionary<string, List<string[]>>(StringComparer.OrdinalIgnoreCase);
        foreach (string[] words in phrases.Select(Words))
        {
            (byFirst.TryGetValue(words[0], out var known) ? known : byFirst[words[0]] = []).Add(words);
        }

        foreach (var list in byFirst.Values)
        {
            list.Sort((a, b) => b.Length - a.Length);
        }

        return byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    // The possessive is a token of its own.
    private static string[] Words(string phrase) => phrase.Replace("'s ", " 's ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static int Longest(Dictionary<string, List<string[]>>.AlternateLookup<ReadOnlySpan<char>> phrases, string text, IReadOnlyList<Token> tokens, int at)
    {
        if (at >= tokens.Count || !phrases.TryGetValue(tokens[at].Span.Slice(text), out var found))
        {
            return 0;
        }

        return found.Find(words => Fits(words, text, tokens, at))?.Length ?? 0;
    }

    private static bool Fits(string[] words, string text, IReadOnlyList<Token> tokens, int at)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (at + i >= tokens.Count || !Same(tokens[at + i].Span.Slice(text), words[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Same(ReadOnlySpan<char> token, string word) => (word == "'s" && token is "’s") || token.Equals(word, StringComparison.OrdinalIgnoreCase);
}
