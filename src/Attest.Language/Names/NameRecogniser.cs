using Attest.Grammar;
using Attest.Text;

namespace Attest.Language;

/// <summary>Finds the names of a document with a trained recogniser. Safe to use from several threads.</summary>
/// <param name="language">Two letters of ISO 639-1.</param>
/// <param name="reader">Reads words as the recogniser sees them.</param>
/// <param name="tagger">The tagger the recogniser was trained with; null where it was trained without tags.</param>
/// <param name="recogniser">The recogniser.</param>
public sealed class NameRecogniser(string language, WordReader reader, Tagger? tagger, EntityRecogniser recogniser)
{
    /// <summary>True for documents in its language; a document that does not say is taken for one.</summary>
    public bool Reads(string? documentLanguage) => documentLanguage is null || documentLanguage.StartsWith(language, StringComparison.Ordinal);

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
        reader.Read(text, spans, words);
        return words;
    }

    private IReadOnlyList<EntitySpan> Names(WordFeatures[] words, DocumentWords document)
    {
        if (!Array.Exists(words, w => w.IsCapitalised))
        {
            return [];
        }

        document.Describe(words);
        byte[] tags = tagger is null ? [] : new byte[words.Length];
        tagger?.Tag(words, tags);
        var labels = new byte[words.Length];
        recogniser.Recognise(words, tags, labels);
        return EntityLabels.Spans(labels);
    }
}
