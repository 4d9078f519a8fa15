namespace Attest.Reading.Drafts;

/// <summary>
/// The words of a document as offsets and hashes, so that wording can be compared without cutting strings. A word is a run of letters,
/// digits and inner apostrophes; its hash is that of its lower-case letters.
/// </summary>
internal sealed class Words(string text)
{
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly List<ulong> _hashes = [];

    public int Count => _starts.Count;

    public int Start(int word) => _starts[word];

    public int End(int word) => _ends[word];

    public ulong Hash(int word) => _hashes[word];

    public ReadOnlySpan<char> TextOf(int word) => text.AsSpan(_starts[word], _ends[word] - _starts[word]);

    /// <summary>The hashes of the words of a phrase, in order.</summary>
    public static ulong[] Hashes(string phrase)
    {
        var words = new Words(phrase);
        words.Add(0, phrase.Length);
        return [.. words._hashes];
    }

    public static Words Of(Draft draft)
    {
        var words = new Words(draft.Received);
        int at = 0;
        foreach (var mark in draft.Marks)
        {
            words.Add(at, mark.Span.Start);
            at = mark.Span.End;
        }

        words.Add(at, draft.Received.Length);
        return words;
    }

    /// <summary>The first word that starts at or after an offset.</summary>
    public int FirstFrom(int offset)
    {
        int at = _starts.BinarySearch(offset);
        return at < 0 ? ~at : at;
    }

    /// <summary>Finds the next word in a range of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where to look from; moved behind the word, or to the end where there is none.</param>
    /// <param name="to">Where the range ends.</param>
    /// <param name="word">Where the word begins, and its hash.</param>
    public static bool TryNext(string text, ref int at, int to, out (int Start, ulong Hash) word)
    {
        while (at < to && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        word = (at, 14695981039346656037);
        for (; at < to && IsInner(text, at, to); at++)
        {
            word.Hash = (word.Hash ^ Lower(text[at])) * 1099511628211;
        }

        return at > word.Start;
    }

    private void Add(int from, int to)
    {
        for (int at = from; TryNext(text, ref at, to, out var word);)
        {
            _starts.Add(word.Start);
            _ends.Add(at);
            _hashes.Add(word.Hash);
        }
    }

    private static char Lower(char c) => c is (>= 'a' and <= 'z') or (>= 'а' and <= 'я') ? c : char.ToLowerInvariant(c);

    private static bool IsInner(string text, int at, int to) =>
        char.IsLetterOrDigit(text[at])
        || (text[at] is '\'' or '’' && at + 1 < to && char.IsLetter(text[at + 1]) && at > 0 && char.IsLetter(text[at - 1]));
}
