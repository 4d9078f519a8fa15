namespace Attest.Grammar;

/// <summary>A sentence with its names, as the recogniser learns it.</summary>
/// <param name="Words">Its words, with what the document shows of them.</param>
/// <param name="Tags">Tags of a tagger that has not seen the sentence; empty for none.</param>
/// <param name="Labels">The right labels.</param>
public sealed record LabelledSentence(WordFeatures[] Words, byte[] Tags, byte[] Labels);

/// <summary>Training of the recogniser: an averaged structured perceptron. The same bit for bit for the same sentences and seed.</summary>
public static class RecogniserTraining
{
    private const int Bits = 18;
    private const double Scale = 8;

    /// <param name="sentences">The sentences, in a fixed order.</param>
    /// <param name="epochs">Times each is seen.</param>
    /// <param name="seed">Of the order.</param>
    public static EntityRecogniser Train(IReadOnlyList<LabelledSentence> sentences, int epochs, ulong seed)
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
