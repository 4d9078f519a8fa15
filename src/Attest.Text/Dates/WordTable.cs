namespace Attest.Text;

/// <summary>Words to numbers from 1, whatever their case: open addressing, with the hash made while the text is cut into words.</summary>
internal sealed class WordTable
{
    public const uint Seed = 2166136261;
    private readonly List<string> _forms = [""];
    private uint[] _hashes = new uint[1024];
    private int[] _numbers = new int[1024];

    public int Count => _forms.Count;

    /// <summary>The lower-case form of a number.</summary>
    public string FormOf(int number) => _forms[number];

    /// <summary>The next state of the hash (FNV-1a) after one more letter.</summary>
    public static uint Step(uint hash, char c) => (hash ^ Fold(c)) * 16777619;

    /// <summary>The number of a word; 0 where it is not in the table.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="hash">Its hash, made with <see cref="Step"/> from <see cref="Seed"/>.</param>
    public int Find(ReadOnlySpan<char> word, uint hash)
    {
        int mask = _hashes.Length - 1;
        for (int slot = Slot(hash, mask); _numbers[slot] != 0; slot = (slot + 1) & mask)
        {
            if (_hashes[slot] == hash && IsSame(word, _forms[_numbers[slot]]))
            {
                return _numbers[slot];
            }
        }

        return 0;
    }

    public int Find(ReadOnlySpan<char> word) => Find(word, HashOf(word));

    /// <summary>The number of a word, given now where it had none.</summary>
    public int Add(string word)
    {
        uint hash = HashOf(word);
        int number = Find(word, hash);
        if (number > 0)
        {
            return number;
        }

        _forms.Add(word.ToLowerInvariant());
        if (_forms.Count * 2 > _hashes.Length)
        {
            Grow();
        }
        else
        {
            Put(_forms.Count - 1, hash);
        }

        return _forms.Count - 1;
    }

    private static int Slot(uint hash, int mask) => (int)(hash ^ (hash >> 15)) & mask;

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = Seed;
        foreach (char c in word)
        {
            hash = Step(hash, c);
        }

        return hash;
    }

    private static bool IsSame(ReadOnlySpan<char> word, string folded)
    {
        if (word.Length != folded.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (Fold(word[i]) != folded[i])
            {
                return false;
            }
        }

        return true;
    }

    private static char Fold(char c) => c switch
    {
        < '\u0080' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
        >= '\u0410' and <= '\u042f' => (char)(c + 0x20),
        _ => char.ToLowerInvariant(c),
    };

    private void Grow()
    {
        _hashes = new uint[_hashes.Length * 2];
        _numbers = new int[_hashes.Length];
        for (int i = 1; i < _forms.Count; i++)
        {
            Put(i, HashOf(_forms[i]));
        }
    }

    private void Put(int number, uint hash)
    {
        int mask = _hashes.Length - 1, slot = Slot(hash, mask);
        while (_numbers[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        _numbers[slot] = number;
        _hashes[slot] = hash;
    }
}
