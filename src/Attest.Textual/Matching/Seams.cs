using Attest.Reading;
using Attest.Textual.Words;

namespace Attest.Textual.Matching;

/// <summary>Finds where an aligned passage can be cut: between sentences of both texts, best where one holds something the other has not.</summary>
internal sealed class Seams
{
    private readonly CollectionWords _words;
    private readonly int[][] _leftOut;

    public Seams(CollectionWords words)
    {
        _words = words;
        _leftOut = [.. words.Witnesses.Select(w => LeftOut(w.Transcript))];
    }

    /// <summary>Index of the first pair of each sentence that begins in both texts; the first pair begins one.</summary>
    public List<int> Sentences(AlignedPassage passage)
    {
        var starts = new List<int> { 0 };
        for (int k = 1; k < passage.Pairs.Length; k++)
        {
            if (BeginsSentence(passage.Pairs[k - 1].A, passage.Pairs[k].A) && BeginsSentence(passage.Pairs[k - 1].B, passage.Pairs[k].B))
            {
                starts.Add(k);
            }
        }

        return starts;
    }

    /// <summary>True where a mark, a banner or whole sentences of one text stand before a pair.</summary>
    public bool IsSeam(AlignedPassage passage, int pair)
    {
        var (last, next) = (passage.Pairs[pair - 1], passage.Pairs[pair]);
        return IsSeam(passage.WitnessA, last.A, next.A) || IsSeam(passage.WitnessB, last.B, next.B);
    }

    /// <summary>True where a pair opens a sentence in one of the texts.</summary>
    public bool BeginsSentence(AlignedPassage passage, int pair) =>
        _words.Columns.Has(passage.Pairs[pair].A, WordTraits.SentenceStart) || _words.Columns.Has(passage.Pairs[pair].B, WordTraits.SentenceStart);

    private bool IsSeam(int witness, int last, int next)
    {
        int from = _words.Columns.End[last], to = _words.Columns.Start[next];
        int at = Array.BinarySearch(_leftOut[witness], from);
        at = at < 0 ? ~at : at;
        bool isLeftOut = at < _leftOut[witness].Length && _leftOut[witness][at] <= to;
        return isLeftOut || (next > last + 1 && (IsStray(last + 1, next) || HoldsSentence(last + 1, next)));
    }

    /// <summary>Footnote numbers, close-box marks and the like: nothing longer than two signs.</summary>
    private bool IsStray(int first, int end)
    {
        for (int word = first; word < end; word++)
        {
            if (_words.Columns.End[word] - _words.Columns.Start[word] > 2)
            {
                return false;
            }
        }

        return true;
    }

    private bool HoldsSentence(int first, int end) =>
        _words.Columns.Has(first, WordTraits.SentenceStart) && _words.Columns.Has(end, WordTraits.SentenceStart);

    private bool BeginsSentence(int last, int next)
    {
        for (int word = last + 1; word <= next; word++)
        {
            if (_words.Columns.Has(word, WordTraits.SentenceStart))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where in the reading something other than markup was left out, rising.</summary>
    private static int[] LeftOut(Transcript transcript) =>
    [
        .. transcript.Regions
            .Where(r => r.Reading.IsEmpty && r.Kind is RegionKind.FootnoteMark or RegionKind.ConsentBanner or RegionKind.Furniture or RegionKind.Navigation)
            .Select(r => transcript.Map.ToReading(r.Received).Start)
            .Order(),
    ];
}
