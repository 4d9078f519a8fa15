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

    private void Add(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                int start = i;
                ulong hash = 14695981039346656037;
                for (; i < to && IsInner(i, to); i++)
                {
                    hash = (hash ^ char.ToLowerInvariant(text[i])) * 1099511628211;
                }

                _starts.Add(start);
                _ends.Add(i);
                _hashes.Add(hash);
            }
        }
    }

    private bool IsInner(int at, int to) =>
        char.IsLetterOrDigit(text[at])
        || (text[at] is '\'' or '’' && at + 1 < to && char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]));
}
