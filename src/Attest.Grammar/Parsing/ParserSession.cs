namespace Attest.Grammar;

/// <summary>Parses sentences one after the other with a trained parser. Holds what is worked on, so each thread needs its own.</summary>
public sealed class ParserSession
{
    // States kept of a whole sentence: beyond, the beam is made narrower, so that a list of ten thousand words needs no more memory than a chapter.
    private const int StatesOfSentence = 8192;

    private readonly DependencyParser _parser;
    private readonly ParserOptions _options;
    private readonly SentenceValues _sentence = new();
    private readonly TreeLinks _links = new();
    private readonly ArcLabels _arcLabels;
    private readonly StateStore _states;
    private readonly ActionScorer _scorer;
    private readonly BeamSearch _search;
    private readonly TreeTemplates _templates;
    private readonly int[] _scores = new int[256];

    public ParserSession(DependencyParser parser, ParserOptions? options = null)
    {
        (_parser, _options) = (parser, options ?? ParserOptions.Default);
        _arcLabels = new ArcLabels(_sentence);
        _states = new StateStore(_arcLabels);
        _scorer = new ActionScorer(_states, _sentence);
        _search = new BeamSearch(_states, _scorer);
        _templates = new TreeTemplates(_sentence, _links);
    }

    internal long Visited => _search.Visited;

    /// <summary>Finds the tree of a sentence: exactly one word has the root as its head, and no word is its own ancestor.</summary>
    /// <param name="words">The words.</param>
    /// <param name="tags">A tag a word, of the tagger the parser was trained with.</param>
    /// <param name="heads">Receives the index of each word's head, -1 for the root.</param>
    /// <param name="relations">Receives indices of <see cref="DependencyParser.Relations"/>.</param>
    public void Parse(ReadOnlySpan<WordFeatures> words, ReadOnlySpan<byte> tags, Span<int> heads, Span<byte> relations)
    {
        if (words.Length == 0)
        {
            return;
        }

        _sentence.Load(words, tags);
        _arcLabels.Load(_parser.Labels.Guesses);
        _scorer.Load(_parser.Actions);
        _search.Begin(words.Length);
        int width = Math.Clamp(StatesOfSentence / words.Length, 1, _options.Width);
        for (int step = 0; step < 2 * words.Length; step++)
        {
            _search.Step(width, _options.Margin);
        }

        _states.Heads(_search.Beam[0], heads);
        Label(heads[..words.Length], relations);
    }

    private void Label(ReadOnlySpan<int> heads, Span<byte> relations)
    {
        _links.Load(heads);
        Span<uint> features = stackalloc uint[TreeTemplates.Most];
        for (int word = 0; word < heads.Length; word++)
        {
            relations[word] = Certain(heads[word], word) ?? Best(word, relations, features);
        }
    }

    private byte? Certain(int head, int word) =>
        head < 0 ? null : _parser.Labels.Certain.Of(_sentence.TagNumber(head + 1), _sentence.TagNumber(word + 1), word < head);

    private byte Best(int word, ReadOnlySpan<byte> given, Span<uint> features)
    {
        int count = _templates.Fill(word + 1, given, features);
        return ArcLabels.Best(_parser.Labels.Trees, features[..count], _scores);
    }
}
