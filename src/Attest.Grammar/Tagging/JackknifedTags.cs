namespace Attest.Grammar;

/// <summary>
/// Tags of training sentences as a tagger gives them that has not seen them: what learns from tags must learn from tags with the usual errors.
/// The sentences are dealt out into folds; each fold is tagged by a tagger that learnt from the others.
/// </summary>
public static class JackknifedTags
{
    // Each fold learns in hundreds of megabytes.
    private const int AtOnce = 2;

    /// <summary>A tag a word for each sentence, as indexes of the names of <paramref name="tagger"/>.</summary>
    /// <param name="sentences">Tagged sentences.</param>
    /// <param name="tagger">Whose indexes are meant; it learnt from all sentences.</param>
    /// <param name="folds">From 2.</param>
    /// <param name="learn">Learns a tagger from some of the sentences; called from two threads.</param>
    /// <param name="stop">Asked before each fold.</param>
    public static byte[][] Of(
        IReadOnlyList<TrainingSentence> sentences, Tagger tagger, int folds, Func<IReadOnlyList<TrainingSentence>, Tagger> learn, CancellationToken stop = default)
    {
        var ids = tagger.Names.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => (byte)p.i, StringComparer.Ordinal);
        var tags = new byte[sentences.Count][];
        Parallel.For(0, folds, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = stop }, fold =>
        {
            stop.ThrowIfCancellationRequested();
            var partial = learn([.. sentences.Where((_, i) => i % folds != fold)]);
            byte[] map = [.. partial.Names.Select(name => ids[name])];
            for (int i = fold; i < sentences.Count; i += folds)
            {
                tags[i] = new byte[sentences[i].Count];
                partial.Tag(sentences[i].Words, tags[i]);
                tags[i] = Array.ConvertAll(tags[i], tag => map[tag]);
            }
        });
        return tags;
    }
}
