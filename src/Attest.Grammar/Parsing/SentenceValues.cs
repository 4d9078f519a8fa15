namespace Attest.Grammar;

/// <summary>
/// What templates of features may ask of a place in a sentence. Place 0 stands for no word, place <c>i + 1</c> for word <c>i</c>, the last place for
/// the artificial root behind the sentence.
/// </summary>
internal sealed class SentenceValues
{
    /// <summary>Names of the values in the order they are stored; <c>-</c> is nothing.</summary>
    public static readonly string[] Names =
        ["-", "w", "t", "wt", "c", "p", "s", "k", "tp", "tn", "tn2", "wn", "wn2", "cn", "t.tn", "t.tn.tn2", "tn.tn2", "w.tn", "t.wn", "c.cn", "wp", "s2"];

    private uint[] _values = [];
    private int[] _commas = [];
    private int[] _brackets = [];
    private uint[] _tagBits = [];
    private byte[] _tags = [];

    /// <summary>Number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The place of the root.</summary>
    public int Root => Count + 1;

    public int Places => Count + 2;

    public void Load(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> tags)
    {
        Count = words.Length;
        Reserve();
        for (int place = 0; place < Places; place++)
        {
            Base(place, place is 0 || place == Root ? null : words[place - 1], place is 0 || place == Root ? (byte)0 : tags[place - 1]);
        }

        for (int place = 1; place < Places; place++)
        {
            Around(place);
        }

        Marks(words);
    }

    public ReadOnlySpan<uint> Of(int place) => _values.AsSpan(place * Names.Length, Names.Length);

    public uint Word(int place) => _values[(place * Names.Length) + 1];

    public uint Tag(int place) => _values[(place * Names.Length) + 2];

    public uint Cluster(int place) => _values[(place * Names.Length) + 4];

    public uint Prefix(int place) => _values[(place * Names.Length) + 5];

    public uint Suffix(int place) => _values[(place * Names.Length) + 6];

    public uint Shape(int place) => _values[(place * Names.Length) + 7];

    /// <summary>The tag as it was given; 0 for the root.</summary>
    public byte TagNumber(int place) => _tags[place];

    /// <summary>Commas between two places, up to 3, and whether a bracket opens or closes between them.</summary>
    public uint Between(int first, int second)
    {
        int commas = _commas[second - 1] - _commas[first];
        int brackets = _brackets[second - 1] - _brackets[first];
        return (uint)(Math.Min(commas, 3) + (brackets == 0 ? 0 : brackets > 0 ? 4 : 8));
    }

    /// <summary>A bit a class of tag that stands between two places, of the twelve words after the first.</summary>
    public uint TagsBetween(int first, int second)
    {
        uint bits = 0;
        for (int place = first + 1; place < second && place <= first + 12; place++)
        {
            bits |= _tagBits[place];
        }

        return bits;
    }

    private void Reserve()
    {
        if (_commas.Length < Places)
        {
            int size = Places * 3 / 2;
            _values = new uint[size * Names.Length];
            _commas = new int[size];
            _brackets = new int[size];
            _tagBits = new uint[size];
            _tags = new byte[size];
        }
    }

    private void Base(int place, WordFeatures? word, byte tag)
    {
        var to = _values.AsSpan(place * Names.Length, Names.Length);
        to.Clear();
        uint edge = place == 0 ? 0x5BD1E995u : 0xABCDEF01u;
        uint t = word is null ? edge * 31 : (tag + 3u) * 0x9E3779B1;
        uint w = word?.Lower ?? edge;
        to[1] = w;
        to[2] = t;
        to[3] = FeatureHash.Mix(w * 31, t);
        to[4] = (word?.Cluster ?? edge) | 1;
        to[5] = (word?.ClusterPrefix ?? edge) | 1;
        to[6] = word?.Suffix3 ?? edge;
        to[7] = word?.Shape ?? edge;
        to[21] = word?.Suffix2 ?? edge;
        _tags[place] = tag;
        _tagBits[place] = 1u << (int)(t >> 27);
    }

    private void Around(int place)
    {
        var to = _values.AsSpan(place * Names.Length, Names.Length);
        int next = Math.Min(place + 1, Root), second = Math.Min(place + 2, Root);
        to[8] = Tag(place - 1);
        to[9] = Tag(next);
        to[10] = Tag(second);
        to[11] = Word(next);
        to[12] = Word(second);
        to[13] = Cluster(next);
        to[14] = FeatureHash.Of(1, to[2], to[9]);
        to[15] = FeatureHash.Of(2, to[2], to[9], to[10]);
        to[16] = FeatureHash.Of(3, to[9], to[10]);
        to[17] = FeatureHash.Of(4, to[1], to[9]);
        to[18] = FeatureHash.Of(5, to[2], to[11]);
        to[19] = FeatureHash.Of(6, to[4], to[13]);
        to[20] = Word(place - 1);
    }

    private static readonly uint Comma = FeatureHash.Of(",", 1);
    private static readonly uint[] Opening = [FeatureHash.Of("(", 1), FeatureHash.Of("[", 1), FeatureHash.Of("“", 1), FeatureHash.Of("«", 1)];
    private static readonly uint[] Closing = [FeatureHash.Of(")", 1), FeatureHash.Of("]", 1), FeatureHash.Of("”", 1), FeatureHash.Of("»", 1)];

    private void Marks(ReadOnlySpan<WordFeatures> words)
    {
        _commas[0] = _brackets[0] = 0;
        for (int i = 0; i < words.Length; i++)
        {
            uint word = words[i].Lower;
            _commas[i + 1] = _commas[i] + (word == Comma ? 1 : 0);
            _brackets[i + 1] = _brackets[i] + (Array.IndexOf(Opening, word) >= 0 ? 1 : Array.IndexOf(Closing, word) >= 0 ? -1 : 0);
        }
    }
}
