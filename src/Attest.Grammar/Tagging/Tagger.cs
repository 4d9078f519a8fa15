namespace Attest.Grammar;

/// <summary>
/// Gives each word of a sentence a tag, from left to right, by an averaged perceptron (Collins 2002). Words that nearly always bear one tag
/// are looked up. Immutable; safe to use from several threads.
/// </summary>
public sealed class Tagger
{
    private readonly string[] _names;
    private readonly Dictionary<uint, byte> _sure;
    private readonly SparseRows _weights;
    private readonly TagParts _parts;

    internal Tagger(string[] names, Dictionary<uint, byte> sure, SparseRows weights) =>
        (_names, _sure, _weights, _parts) = (names, sure, weights, TagParts.Of(names));

    /// <summary>The tags; their indexes are what <see cref="Tag"/> writes.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>True where tags are made of a universal part of speech and features.</summary>
    public bool HasFeatures => !_parts.IsPlain;

    /// <summary>Number of weights kept.</summary>
    public int Weights => _weights.Count;

    /// <summary>Tags a sentence.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="tags">Filled with indexes of <see cref="Names"/>; at least as long.</param>
    public void Tag(ReadOnlySpan<WordFeatures> words, Span<byte> tags)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Most];
        Span<int> scores = stackalloc int[_names.Length];
        Span<int> parts = _parts.IsPlain ? scores : stackalloc int[_parts.Count];
        uint last = TagFeatures.NoTag, beforeLast = TagFeatures.NoTag;
        for (int i = 0; i < words.Length; i++)
        {
            if (!_sure.TryGetValue(words[i].Form, out byte tag))
            {
                int n = TagFeatures.Fill(words, i, last, beforeLast, features);
                _weights.Score(features[..n], parts);
                if (!_parts.IsPlain)
                {
                    _parts.Sum(parts, scores);
                }

                tag = (byte)Best(scores);
            }

            tags[i] = tag;
            (beforeLast, last) = (last, tag);
        }
    }

    /// <summary>The tags as the parser sees them: of those that share part of speech and first feature, one stands for all.</summary>
    /// <param name="tags">Tags of words.</param>
    /// <param name="to">At least as long; may be the same.</param>
    public void Broaden(ReadOnlySpan<byte> tags, Span<byte> to)
    {
        var broad = _parts.Broad;
        for (int i = 0; i < tags.Length; i++)
        {
            to[i] = broad[tags[i]];
        }
    }

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
