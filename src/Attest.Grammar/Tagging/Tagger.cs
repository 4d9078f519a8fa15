using System.Buffers;

namespace Attest.Grammar;

/// <summary>
/// Gives each word of a sentence the tag that two averaged perceptrons (Collins 2002) together rate highest, of which one reads it forwards and
/// one backwards; where there are too many tags for both, forwards. Words that nearly always bear one tag are looked up. Immutable; safe to use from several threads.
/// </summary>
public sealed class Tagger
{
    private readonly string[] _names;
    private readonly Dictionary<uint, byte> _sure;
    private readonly SparseRows _weights;

    internal Tagger(string[] names, Dictionary<uint, byte> sure, SparseRows weights) => (_names, _sure, _weights) = (names, sure, weights);

    /// <summary>The tags; their indexes are what <see cref="Tag"/> writes.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Number of weights kept.</summary>
    public int Weights => _weights.Count;

    /// <summary>Tags a sentence.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="tags">Filled with indexes of <see cref="Names"/>; at least as long.</param>
    public void Tag(ReadOnlySpan<WordFeatures> words, Span<byte> tags)
    {
        int[] rented = ArrayPool<int>.Shared.Rent(Math.Max(1, words.Length * _weights.Classes));
        ScoreWords(words, rented, tags);
        ScoreTags(words, rented, tags, backwards: false);
        if (ReadsBackwards)
        {
            ScoreTags(words, rented, tags, backwards: true);
        }

        for (int i = 0; i < words.Length; i++)
        {
            if (!_sure.ContainsKey(words[i].Form))
            {
                tags[i] = (byte)BestOfBoth(rented.AsSpan(i * _weights.Classes, _weights.Classes));
            }
        }

        ArrayPool<int>.Shared.Return(rented);
    }

    // Languages with very many tags are read forwards only: a row has room for 255.
    private bool ReadsBackwards => _weights.Classes > _names.Length;

    // What the words alone say is the same in both directions, and added up once.
    private void ScoreWords(ReadOnlySpan<WordFeatures> words, int[] all, Span<byte> tags)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        for (int i = 0; i < words.Length; i++)
        {
            if (!_sure.TryGetValue(words[i].Form, out tags[i]))
            {
                int n = TagFeatures.OfWords(words, i, features);
                _weights.Score(features[..n], all.AsSpan(i * _weights.Classes, _weights.Classes));
            }
        }
    }

    // Adds what the tags given so far say; each direction goes by the tags it gave itself.
    private void ScoreTags(ReadOnlySpan<WordFeatures> words, int[] all, Span<byte> tags, bool backwards)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        (uint Beside, uint Beyond) given = (TagFeatures.NoTag, TagFeatures.NoTag);
        for (int step = 0; step < words.Length; step++)
        {
            int i = backwards ? words.Length - 1 - step : step;
            if (!_sure.TryGetValue(words[i].Form, out byte tag))
            {
                var scores = all.AsSpan(i * _weights.Classes, _weights.Classes);
                int n = TagFeatures.OfTags(words, i, given, backwards, features);
                _weights.Add(features[..n], scores);
                tag = (byte)Best(scores.Slice(backwards ? _names.Length : 0, _names.Length));
            }

            given = (tag, given.Beside);
        }
    }

    private int BestOfBoth(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int k = 1; k < _names.Length; k++)
        {
            best = Both(scores, k) > Both(scores, best) ? k : best;
        }

        return best;
    }

    private int Both(ReadOnlySpan<int> scores, int tag) => scores[tag] + (ReadsBackwards ? scores[_names.Length + tag] : 0);

    /// <summary>The first of the highest scores.</summary>
    internal static int Best(ReadOnlySpan<int> scores)
    {
        int best = 0;
        for (int k = 1; k < scores.Length; k++)
        {
            best = scores[k] > scores[best] ? k : best;
        }

        return best;
    }

    public void Write(BinaryWriter to)
    {
        to.Write(_names.Length);
        foreach (string name in _names)
        {
            to.Write(name);
        }

        to.Write(_sure.Count);
        foreach (var (form, tag) in _sure.OrderBy(s => s.Key))
        {
            to.Write(form);
            to.Write(tag);
        }

        _weights.Write(to);
    }

    /// <exception cref="EndOfStreamException">The section ends early.</exception>
    public static Tagger Read(BinaryReader from)
    {
        var names = new string[from.ReadInt32()];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = from.ReadString();
        }

        int count = from.ReadInt32();
        var sure = new Dictionary<uint, byte>(count);
        for (int i = 0; i < count; i++)
        {
            uint form = from.ReadUInt32();
            sure[form] = from.ReadByte();
        }

        return new Tagger(names, sure, SparseRows.Read(from));
    }
}
