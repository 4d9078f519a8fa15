using Attest.Text;

namespace Attest.Grammar;

/// <summary>
/// Reads sentences with the models of a pack, one at a time: tags first, then, where it is wanted, the tree and the names. What it found of the
/// sentence read last stands in its own buffers until the next; one reader serves one thread, and makes nothing anew for a sentence.
/// </summary>
/// <param name="pack">The models.</param>
/// <param name="options">How widely the parser searches; null for its default.</param>
public sealed class SentenceReader(LanguagePack pack, ParserOptions? options = null)
{
    private const int UsualLength = 64;

    private readonly WordReader _words = new(pack.Vocabulary);
    private ParserSession? _parser;
    private WordFeatures[] _features = new WordFeatures[UsualLength];
    private byte[] _broad = new byte[UsualLength];
    private byte[] _tags = new byte[UsualLength];
    private int[] _heads = new int[UsualLength];
    private byte[] _relations = new byte[UsualLength];
    private byte[] _labels = new byte[UsualLength];
    private int _count;

    public LanguagePack Pack => pack;

    /// <summary>What models see of the words of the sentence; <see cref="DocumentWords"/> may add to it before names are looked for.</summary>
    public Span<WordFeatures> Words => _features.AsSpan(0, _count);

    /// <summary>A tag a word, as indexes of the names of the tagger.</summary>
    public ReadOnlySpan<byte> Tags => _tags.AsSpan(0, _count);

    /// <summary>Index of each word's head, -1 for the root; of the sentence parsed last.</summary>
    public ReadOnlySpan<int> Heads => _heads.AsSpan(0, _count);

    /// <summary>A relation a word, as indexes of the relations of the parser; of the sentence parsed last.</summary>
    public ReadOnlySpan<byte> Relations => _relations.AsSpan(0, _count);

    /// <summary>A label a word (<see cref="EntityLabels"/>); of the sentence whose names were looked for last.</summary>
    public ReadOnlySpan<byte> Labels => _labels.AsSpan(0, _count);

    /// <summary>Tags a sentence.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="words">Its words: ranges of <paramref name="text"/> in UTF-16 code units, in order, none empty.</param>
    public void Tag(string text, ReadOnlySpan<TextSpan> words)
    {
        Grow(words.Length);
        _words.Read(text, words, _features);
        pack.Tagger.Tag(Words, _tags);
    }

    /// <summary>Tags a sentence of a treebank.</summary>
    public void Tag(TreebankSentence sentence)
    {
        Grow(sentence.Count);
        TrainingSentence.Of(sentence, _words).Words.CopyTo(_features, 0);
        pack.Tagger.Tag(Words, _tags);
    }

    /// <summary>Finds the tree of the sentence tagged last; false, and nothing found, where the pack has no parser.</summary>
    public bool Parse()
    {
        if (pack.Parser is not { } parser)
        {
            return false;
        }

        pack.Tagger.Broaden(Tags, _broad);
        (_parser ??= new ParserSession(parser, options)).Parse(Words, _broad.AsSpan(0, _count), _heads, _relations);
        return true;
    }

    /// <summary>Finds the names of the sentence tagged last; false, and nothing found, where the pack has no recogniser.</summary>
    public bool Recognise()
    {
        if (pack.Recogniser is not { } recogniser)
        {
            return false;
        }

        pack.Tagger.Broaden(Tags, _broad);
        recogniser.Recognise(Words, _broad.AsSpan(0, _count), _labels.AsSpan(0, _count));
        return true;
    }

    private void Grow(int words)
    {
        _count = words;
        if (_features.Length < words)
        {
            int room = words * 2;
            (_broad, _features, _tags, _heads, _relations, _labels) = (new byte[room], new WordFeatures[room], new byte[room], new int[room], new byte[room], new byte[room]);
        }
    }
}
