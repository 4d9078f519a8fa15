using Attest.Text;

namespace Attest.Grammar;

/// <summary>A sentence with its names, as the recogniser learns it.</summary>
/// <param name="Words">Its words, with what the document shows of them.</param>
/// <param name="Tags">Tags of a tagger that has not seen the sentence; empty for none.</param>
/// <param name="Labels">The right labels.</param>
public sealed record LabelledSentence(WordFeatures[] Words, byte[] Tags, byte[] Labels)
{
    /// <summary>Reads sentences document by document.</summary>
    /// <param name="sentences">Sentences of a document follow one another.</param>
    /// <param name="reader">Reads their words.</param>
    /// <param name="tags">The tags of a sentence.</param>
    public static List<LabelledSentence> Of(IEnumerable<NamedSentence> sentences, WordReader reader, Func<NamedSentence, WordFeatures[], byte[]> tags)
    {
        var labelled = new List<LabelledSentence>();
        foreach (var document in sentences.GroupBy(s => s.Document))
        {
            var shown = new DocumentWords();
            var read = document.Select(s => (Sentence: s, Words: Read(s, reader))).ToList();
            read.ForEach(r => shown.Add(r.Words));
            foreach (var (sentence, words) in read)
            {
                shown.Describe(words);
                labelled.Add(new LabelledSentence(words, tags(sentence, words), EntityLabels.Of(words.Length, sentence.Names)));
            }
        }

        return labelled;
    }

    private static WordFeatures[] Read(NamedSentence sentence, WordReader reader)
    {
        var spans = new TextSpan[sentence.Forms.Count];
        int at = 0;
        for (int i = 0; i < spans.Length; i++)
        {
            spans[i] = TextSpan.FromLength(at, sentence.Forms[i].Length);
            at += sentence.Forms[i].Length + 1;
        }

        var words = new WordFeatures[spans.Length];
        reader.Read(string.Join(' ', sentence.Forms), spans, words);
        return words;
    }
}

/// <summary>Training of the recogniser: an averaged structured perceptron. The same bit for bit for the same sentences and seed.</summary>
public static class RecogniserTraining
{
    private const int Bits = 19;
    private const int Epochs = 6;
    private const double Scale = 8;

    /// <summary>Learns from the annotated names of a language.</summary>
    /// <param name="sentences">Sentences of a document follow one another.</param>
    /// <param name="vocabulary">The vocabulary of the pack.</param>
    /// <param name="tagger">The tagger of the pack.</param>
    /// <param name="jackknifed">Sentences the tagger learnt from, by their words with a space between, with tags of one that did not.</param>
    /// <param name="seed">Of the order.</param>
    public static EntityRecogniser Train(
        IEnumerable<NamedSentence> sentences, Vocabulary vocabulary, Tagger tagger, IReadOnlyDictionary<string, byte[]> jackknifed, ulong seed)
    {
        byte[] Tags(NamedSentence sentence, WordFeatures[] words)
        {
            if (jackknifed.TryGetValue(string.Join(' ', sentence.Forms), out byte[]? known) && known.Length == words.Length)
            {
                return known;
            }

            var tags = new byte[words.Length];
            tagger.Tag(words, tags);
            tagger.Broaden(tags, tags);
            return tags;
        }

        return Train(LabelledSentence.Of(sentences, new WordReader(vocabulary), Tags), Epochs, seed);
    }

    /// <param name="sentences">The sentences, in a fixed order.</param>
    /// <param name="epochs">Times each is seen.</param>
    /// <param name="seed">Of the order.</param>
    internal static EntityRecogniser Train(IReadOnlyList<LabelledSentence> sentences, int epochs, ulong seed)
    {
        var learning = new RecogniserLearning(Bits);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var chance = new SeededOrder(seed);
        for (int epoch = 0; epoch < epochs; epoch++)
        {
            chance.Shuffle<int>(order);
            foreach (int index in order)
            {
                learning.Learn(sentences[index]);
            }
        }

        return learning.Averaged(Scale);
    }
}
