using Attest.Reading;
using Attest.Text;

namespace Attest.Textual.Words;

/// <summary>
/// The words of all witnesses in one row of arrays: witness after witness by path, word after word. A word is named by its
/// index in that row. Furniture and reference lists are left out; a block is one region.
/// </summary>
internal sealed class CollectionWords
{
    private readonly int[] _witnessStarts;

    private CollectionWords(IReadOnlyList<Witness> witnesses, int[] witnessStarts, WordColumns columns)
    {
        Witnesses = witnesses;
        _witnessStarts = witnessStarts;
        Columns = columns;
        Weights = new WordWeights(columns);
    }

    /// <summary>In order of path.</summary>
    public IReadOnlyList<Witness> Witnesses { get; }

    public WordColumns Columns { get; }

    public WordWeights Weights { get; }

    public int Count => Columns.Count;

    public int FirstOf(int witness) => _witnessStarts[witness];

    /// <summary>The index after the last word of a witness.</summary>
    public int EndOf(int witness) => _witnessStarts[witness + 1];

    public static CollectionWords Read(IReadOnlyList<Witness> witnesses)
    {
        var ordered = witnesses.OrderBy(w => w.Path, StringComparer.Ordinal).ThenBy(w => w.Id, StringComparer.Ordinal).ToArray();
        var columns = new WordColumns();
        var starts = new int[ordered.Length + 1];
        var reader = new WordReader(columns);
        for (int i = 0; i < ordered.Length; i++)
        {
            starts[i] = columns.Count;
            foreach (var block in ReadableBlocks.Of(ordered[i].Transcript))
            {
                reader.Read(ordered[i].Transcript.Reading, block);
            }
        }

        starts[ordered.Length] = columns.Count;
        return new CollectionWords(ordered, starts, columns);
    }

    public int WitnessOf(int word)
    {
        int at = Array.BinarySearch(_witnessStarts, word);
        if (at < 0)
        {
            return ~at - 1;
        }

        // An empty witness starts where the next one does: the word belongs to the last of them.
        while (_witnessStarts[at + 1] == word)
        {
            at++;
        }

        return at;
    }

    public string ReadingOf(int word) => Witnesses[WitnessOf(word)].Transcript.Reading;

    /// <summary>The reading from one word to another, both included.</summary>
    public TextSpan SpanOf(int first, int last) => TextSpan.Of(Columns.Start[first], Columns.End[last]);
}
