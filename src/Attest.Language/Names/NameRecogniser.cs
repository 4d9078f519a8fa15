using Attest.Grammar;
using Attest.Text;

namespace Attest.Language;

/// <summary>Finds the names of a document with the recogniser of a trained pack. Safe to use from several threads.</summary>
/// <param name="pack">A pack that has a recogniser.</param>
public sealed class NameRecogniser(LanguagePack pack)
{
    private readonly WordReader _reader = new(pack.Vocabulary);
    private readonly Tagger _tagger = pack.Tagger;
    private readonly EntityRecogniser _recogniser = pack.Recogniser ?? throw new ArgumentException("The pack was trained without names.", nameof(pack));

    /// <summary>True for documents in its language; a document that does not say is taken for one.</summary>
    public bool Reads(string? documentLanguage) => documentLanguage is null || documentLanguage.StartsWith(pack.Language, StringComparison.Ordinal);

    /// <summary>The names of each sentence, as indices of its tokens.</summary>
    public IReadOnlyList<EntitySpan>[] Find(string text, IReadOnlyList<Sentence> sentences)
    {
        var words = new WordFeatures[sentences.Count][];
        var document = new DocumentWords();
        for (int s = 0; s < words.Length; s++)
        {
            words[s] = Read(text, sentences[s].Tokens);
            document.Add(words[s]);
        }

        var found = new IReadOnlyList<EntitySpan>[words.Length];
        for (int s = 0; s < words.Length; s++)
        {
            found[s] = Names(words[s], document);
        }

        return found;
    }

    private WordFeatures[] Read(string text, IReadOnlyList<Token> tokens)
    {
        var spans = new TextSpan[tokens.Count];
        for (int i = 0; i < spans.Length; i++)
        {
            spans[i] = tokens[i].Span;
        }

        var words = new WordFeatures[spans.Length];
        _reader.Read(text, spans, words);
        return words;
    }

    private IReadOnlyList<EntitySpan> Names(WordFeatures[] words, DocumentWords document)
    {
        if (!Array.Exists(words, w => w.IsCapitalised))
        {
            return [];
        }

        document.Describe(words);
        byte[] tags = new byte[words.Length];
        _tagger.Tag(words, tags);
        var labels = new byte[words.Length];
        _recogniser.Recognise(words, tags, labels);
        return EntityLabels.Spans(labels);
    }
}
