using Attest.Text;

namespace Attest.Grammar;

/// <summary>
/// Reads sentences with the models of a pack, one at a time. What it found of the sentence read last stands in its own buffers until the next;
/// one reader serves one thread.
/// </summary>
/// <param name="pack">The models.</param>
public sealed class SentenceReader(LanguagePack pack)
{
    private const int UsualLength = 64;

    private readonly WordReader _words = new(pack.Vocabulary);
    private WordFeatures[] _features = new WordFeatures[UsualLength];
    private byte[] _tags = new byte[UsualLength];
    private int _count;

    public LanguagePack Pack => pack;

    /// <summary>What models see of the words of the sentence.</summary>
    public ReadOnlySpan<WordFeatures> Words => _features.AsSpan(0, _count);

    /// <summary>A tag a word, as indexes of the names of the tagger.</summary>
    public ReadOnlySpan<byte> Tags => _tags.AsSpan(0, _count);

    /// <summary>Tags a sentence.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="words">Its words: ranges of <paramref name="text"/> in UTF-16 code units, in order, none empty.</param>
    public void Tag(string text, ReadOnlySpan<TextSpan> words)
    {
        _count = words.Length;
        if (_features.Length < words.Length)
        {
            _features = new WordFeatures[words.Length * 2];
            _tags = new byte[words.Length * 2];
        }

        _words.Read(text, words, _features);
        pack.Tagger.Tag(Words, _tags);
    }
}
