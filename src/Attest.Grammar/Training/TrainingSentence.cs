using Attest.Text;

namespace Attest.Grammar;

/// <summary>A sentence of a treebank with what models see of its words.</summary>
/// <param name="Gold">What annotators said.</param>
/// <param name="Words">A value a syntactic word.</param>
public sealed record TrainingSentence(TreebankSentence Gold, WordFeatures[] Words)
{
    public int Count => Words.Length;

    /// <summary>Reads the words of a sentence as a text with spaces between them.</summary>
    public static TrainingSentence Of(TreebankSentence gold, WordReader reader)
    {
        var spans = new TextSpan[gold.Count];
        int at = 0;
        for (int i = 0; i < spans.Length; i++)
        {
            spans[i] = TextSpan.Of(at, at + gold.Forms[i].Length);
            at += gold.Forms[i].Length + 1;
        }

        var words = new WordFeatures[spans.Length];
        reader.Read(string.Join(' ', gold.Forms), spans, words);
        return new TrainingSentence(gold, words);
    }
}
