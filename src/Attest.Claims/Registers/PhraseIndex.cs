namespace Attest.Claims;

/// <summary>
/// Phrases found by their first word. Case and the dots of ё are not minded; a full stop
/// in a phrase must stand in the text, one that stands only in the text is passed over; a word with a star at its end stands for all words that begin so, <c>#</c> for a number.
/// </summary>
internal sealed class PhraseIndex<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _begins = new(StringComparer.Ordinal);
    private const string Number = "#";

    private int _shortest = int.MaxValue, _longest;

    public bool IsEmpty => _exact.Count == 0 && _begins.Count == 0;

    /// <exception cref="FormatException">The phrase has no word.</exception>
    public void Add(string phrase, T meaning)
    {
        string[] words = RecordTokens.WordsOf(phrase);
        if (words.Length == 0)
        {
            throw new FormatException($"The phrase '{phrase}' has no word.");
        }

        bool star = IsStem(words[0]);
        string first = star ? words[0][..^1] : words[0];
        var map = star ? _begins : _exact;
        if (star)
        {
            (_shortest, _longest) = (Math.Min(_shortest, first.Length), Math.Max(_longest, first.Length));
        }

        if (!map.TryGetValue(first, out var list))
        {
            map.Add(first, list = []);
        }

        list.Add((words, meaning));
    }

    /// <summary>The longest phrase that begins at a token, with the token behind it; null where none does.</summary>
    public (T Meaning, int End)? At(RecordTokens tokens, int at, int end)
    {
        (T Meaning, int End)? best = null;
        string word = tokens.Folded(at);
        if (_exact.TryGetValue(word, out var list))
        {
            best = Longest(list, tokens, at, end, best);
        }

        if (char.IsAsciiDigit(word[0]) && _exact.TryGetValue(Number, out list))
        {
            best = Longest(list, tokens, at, end, best);
        }

        for (int length = _shortest; length <= Math.Min(_longest, word.Length); length++)
        {
            if (_begins.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word.AsSpan(0, length), out list))
            {
                best = Longest(list, tokens, at, end, best);
            }
        }

        return best;
    }

    /// <summary>True where a phrase stands somewhere between two tokens.</summary>
    public bool IsIn(RecordTokens tokens, int start, int end)
    {
        for (int t = start; t < end; t++)
        {
            if (At(tokens, t, end) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static (T, int)? Longest(List<(string[] Words, T Meaning)> phrases, RecordTokens tokens, int at, int end, (T Meaning, int End)? best)
    {
        foreach (var (words, meaning) in phrases)
        {
            if (EndOf(words, tokens, at, end) is int behind && (best is null || behind > best.Value.End))
            {
                best = (meaning, behind);
            }
        }

        return best;
    }

    private static int? EndOf(string[] words, RecordTokens tokens, int at, int end)
    {
        int t = at;
        for (int w = 0; w < words.Length; w++)
        {
            while (w > 0 && words[w] != "." && t < end && tokens.IsMark(t, '.'))
            {
                t++;
            }

            if (t >= end || !Fits(words[w], tokens.Folded(t)))
            {
                return null;
            }

            t++;
        }

        return t;
    }

    private static bool IsStem(string word) => word.Length > 1 && word.EndsWith('*');

    private static bool Fits(string word, string token) => word == Number ? char.IsAsciiDigit(token[0]) :
        IsStem(word) ? token.AsSpan().StartsWith(word.AsSpan(0, word.Length - 1), StringComparison.Ordinal) : token == word;
}
