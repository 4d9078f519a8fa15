using Attest.Text;

namespace Attest.Grammar;

/// <summary>Learns a <see cref="Vocabulary"/>: clusters and capitals from prose and treebanks, and the lists of names of the program.</summary>
/// <param name="Clusters">Number of word clusters.</param>
/// <param name="LeastClustered">Words seen less often have no cluster.</param>
/// <param name="LeastCapitals">Of words seen less often nothing is said of capitals.</param>
public sealed record VocabularyTraining(int Clusters = 512, int LeastClustered = 10, int LeastCapitals = 1)
{
    /// <param name="prose">Running text.</param>
    /// <param name="sentences">The words of sentences that are cut already.</param>
    /// <param name="rules">The program's rule files.</param>
    /// <param name="progress">Told how far it is.</param>
    /// <param name="stop">Ends the work.</param>
    public Vocabulary Train(IEnumerable<string> prose, IEnumerable<IReadOnlyList<string>> sentences, IDataFiles rules, IProgress<string> progress, CancellationToken stop = default)
    {
        var stream = WordStream.Of(prose, sentences);
        progress.Report($"Prose: {stream.Words.Count} words and ends of sentences, {stream.Forms.Count} forms");
        var clusters = BrownClusters.Paths(WordNeighbours.Of(stream, LeastClustered), Clusters, progress, stop);
        var capitals = CapitalCounts.Classes(stream, LeastCapitals);
        var lists = ListedNames.Read(rules);
        var forms = clusters.Keys.Concat(capitals.Keys).Concat(lists.Keys).Distinct(StringComparer.Ordinal);
        return Vocabulary.Of(forms.Select(form => KeyValuePair.Create(form, new WordRecord(
            clusters.GetValueOrDefault(form), capitals.GetValueOrDefault(form, (byte)1), lists.GetValueOrDefault(form)))));
    }
}
