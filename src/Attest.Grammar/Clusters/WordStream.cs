namespace Attest.Grammar;

/// <summary>Running words as numbers, in order, with the ends of sentences between them; and the forms they stand for. Digits are all 0.</summary>
internal sealed class WordStream
{
    /// <summary>Stands in <see cref="Words"/> where a sentence ends.</summary>
    public const int End = -1;

    private const int LongestWord = 40;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<string> _forms = [];
    private readonly List<int> _words = [];

    public WordStream() => _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The forms, by their numbers.</summary>
    public IReadOnlyList<string> Forms => _forms;

    /// <summary>Numbers of words, and <see cref="End"/>.</summary>
    public List<int> Words => _words;

    /// <summary>Prose first, then the words of sentences that are cut already.</summary>
    public static WordStream Of(IEnumerable<string> prose, IEnumerable<IReadOnlyList<string>> sentences)
    {
        var stream = new WordStream();
        var words = new ProseWords(stream.Add, stream.EndSentence);
        foreach (string text in prose)
        {
            words.Read(text);
        }

        foreach (var sentence in sentences)
        {
            foreach (string form in sentence)
            {
                stream.Add(form);
            }

            stream.EndSentence();
        }

        return stream;
    }

    private void Add(ReadOnlySpan<char> form)
    {
        Span<char> folded = stackalloc char[Math.Min(form.Length, LongestWord)];
        for (int i = 0; i < folded.Length; i++)
        {
            folded[i] = char.IsDigit(form[i]) ? '0' : form[i];
        }

        if (!_lookup.TryGetValue(folded, out int number))
        {
            string kept = folded.ToString();
            number = _forms.Count;
            _forms.Add(kept);
            _numbers.Add(kept, number);
        }

        _words.Add(number);
    }

    private void EndSentence()
    {
        if (_words.Count > 0 && _words[^1] != End)
        {
            _words.Add(End);
        }
    }
}
