namespace Attest.Textual.Words;

/// <summary>Gives each folded word of the collection a number, counts it and keeps what a comparison of two words needs.</summary>
internal sealed class WordTable
{
    private int[] _slots = new int[1 << 12];
    private ulong[] _hashes = new ulong[1 << 11];
    private int[] _counts = new int[1 << 11];
    private int[] _contexts = new int[1 << 11];
    private int[] _letterStart = new int[1 << 11];
    private ulong[] _letterSets = new ulong[1 << 11];
    private char[] _letters = new char[1 << 14];
    private int _lettersUsed;

    public int Count { get; private set; }

    public int Occurrences(int word) => _counts[word];

    /// <summary>
    /// Behind how many different words it stands. Copies of a text do not raise it, so that it tells a common word from one
    /// in a text that was copied often (the continuation count of Kneser and Ney).
    /// </summary>
    public int Contexts(int word) => _contexts[word];

    public void CountContext(int word) => _contexts[word]++;

    /// <summary>The folded letters of a word.</summary>
    public ReadOnlySpan<char> Letters(int word) => _letters.AsSpan(_letterStart[word], LengthOf(word));

    public int LengthOf(int word) => (word + 1 < Count ? _letterStart[word + 1] : _lettersUsed) - _letterStart[word];

    /// <summary>A bit for each letter that occurs in the word, modulo 64: words far apart in it are far apart in spelling.</summary>
    public ulong LetterSet(int word) => _letterSets[word];

    /// <summary>Counts one more occurrence of a word and returns its number.</summary>
    public int Add(ReadOnlySpan<char> folded, ulong hash)
    {
        int mask = _slots.Length - 1;
        int slot = (int)(hash >> 20) & mask;
        while (_slots[slot] != 0)
        {
            int word = _slots[slot] - 1;
            if (_hashes[word] == hash)
            {
                _counts[word]++;
                return word;
            }

            slot = (slot + 1) & mask;
        }

        _slots[slot] = Count + 1;
        Append(folded, hash);
        if (Count * 2 > _slots.Length)
        {
            Rehash();
        }

        return Count - 1;
    }

    private void Append(ReadOnlySpan<char> folded, ulong hash)
    {
        if (Count == _hashes.Length)
        {
            Array.Resize(ref _hashes, Count * 2);
            Array.Resize(ref _counts, Count * 2);
            Array.Resize(ref _contexts, Count * 2);
            Array.Resize(ref _letterStart, Count * 2);
            Array.Resize(ref _letterSets, Count * 2);
        }

        while (_lettersUsed + folded.Length > _letters.Length)
        {
            Array.Resize(ref _letters, _letters.Length * 2);
        }

        folded.CopyTo(_letters.AsSpan(_lettersUsed));
        _hashes[Count] = hash;
        _counts[Count] = 1;
        _letterStart[Count] = _lettersUsed;
        _letterSets[Count] = SetOf(folded);
        _lettersUsed += folded.Length;
        Count++;
    }

    private static ulong SetOf(ReadOnlySpan<char> letters)
    {
        ulong set = 0;
        foreach (char letter in letters)
        {
            set |= 1UL << (letter & 63);
        }

        return set;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 4];
        int mask = _slots.Length - 1;
        for (int word = 0; word < Count; word++)
        {
            int slot = (int)(_hashes[word] >> 20) & mask;
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            _slots[slot] = word + 1;
        }
    }
}
