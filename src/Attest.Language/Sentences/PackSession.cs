using System.Runtime.InteropServices;
using Attest.Grammar;
using Attest.Text;

namespace Attest.Language;

/// <summary>The words of one sentence as a pack sees them.</summary>
/// <param name="Words">Its words, in order.</param>
/// <param name="Features">What models see of each.</param>
/// <param name="NeedsTree">True where it is to be parsed.</param>
internal sealed record PackWords(IReadOnlyList<SyntacticWord> Words, WordFeatures[] Features, bool NeedsTree);

/// <summary>Works with the models of a pack on one thread.</summary>
internal sealed class PackSession(LanguagePack pack)
{
    private readonly WordReader _reader = new(pack.Vocabulary);
    private ParserSession? _parser;
    private TextSpan[] _spans = [];
    private byte[] _tags = [];
    private byte[] _broad = [];
    private byte[] _codes = [];
    private int[] _heads = [];

    public PackWords Words(string text, List<SyntacticWord> words, bool needsTree)
    {
        Grow(words.Count);
        for (int i = 0; i < words.Count; i++)
        {
            _spans[i] = words[i].Span;
        }

        var features = new WordFeatures[words.Count];
        _reader.Read(text, _spans.AsSpan(0, words.Count), features);
        return new PackWords(words, features, needsTree);
    }

    public void Tag(ReadOnlySpan<WordFeatures> features)
    {
        Grow(features.Length);
        pack.Tagger.Tag(features, _tags);
        pack.Tagger.Broaden(_tags.AsSpan(0, features.Length), _broad);
    }

    /// <summary>The names of the sentence tagged last, as indices of its tokens.</summary>
    public IReadOnlyList<EntitySpan> Names(PackWords words)
    {
        if (pack.Recogniser is not { } recogniser || !Array.Exists(words.Features, f => f.IsCapitalised))
        {
            return [];
        }

        int count = words.Words.Count;
        recogniser.Recognise(words.Features, _broad.AsSpan(0, count), _codes.AsSpan(0, count));
        var spans = EntityLabels.Spans(_codes.AsSpan(0, count));
        foreach (ref var span in CollectionsMarshal.AsSpan(spans))
        {
            span = new EntitySpan(words.Words[span.First].Token, words.Words[span.Last].Token, span.Kind);
        }

        return spans;
    }

    /// <summary>The sentence tagged last with its tags and tree.</summary>
    public Sentence WithTree(string text, Sentence sentence, PackWords words)
    {
        int count = words.Words.Count;
        if (pack.Parser is not { } parser || count == 0)
        {
            return sentence;
        }

        (_parser ??= new ParserSession(parser)).Parse(words.Features, _broad.AsSpan(0, count), _heads, _codes);
        var (tree, tags) = TokenTree.Project(text, words.Words, new WordTree(
            _heads[..count],
            [.. _codes.AsSpan(0, count).ToArray().Select(r => parser.Relations[r])],
            [.. _tags.AsSpan(0, count).ToArray().Select(t => pack.Tagger.Names[t])]));
        return sentence with { Tags = tags, Tree = tree };
    }

    private void Grow(int count)
    {
        if (_spans.Length < count)
        {
            (_spans, _tags, _broad, _codes, _heads) = (new TextSpan[count * 2], new byte[count * 2], new byte[count * 2], new byte[count * 2], new int[count * 2]);
        }
    }
}
