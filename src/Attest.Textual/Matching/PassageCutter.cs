using Attest.Textual.Words;

namespace Attest.Textual.Matching;

/// <summary>
/// Cuts an aligned chain into passages: at the paragraphs of either text, at its thin ends, and where only part of a
/// paragraph was taken over, between sentences, so that no passage swallows its surroundings.
/// </summary>
internal sealed class PassageCutter(CollectionWords words, ReuseMeasure measure, Seams seams)
{
    private const double WholeParagraph = 0.8;
    private const int StubWords = 2;
    private const double PairWorth = 0.5;
    private const double GapCost = 0.35;
    private readonly WordColumns _columns = words.Columns;
    private int _paragraphs;

    public List<AlignedPassage> Cut(Chain chain, List<WordPair> pairs)
    {
        var passages = new List<AlignedPassage>();
        int first = 0;
        for (int k = 1; k <= pairs.Count; k++)
        {
            if (k == pairs.Count || IsNewBlock(pairs[k - 1], pairs[k]))
            {
                CutParagraph(new AlignedPassage(chain.WitnessA, chain.WitnessB, [.. pairs[first..k]]), passages);
                first = k;
            }
        }

        return passages;
    }

    private bool IsNewBlock(WordPair last, WordPair next) =>
        _columns.Block[last.A] != _columns.Block[next.A] || _columns.Block[last.B] != _columns.Block[next.B];

    private void CutParagraph(AlignedPassage passage, List<AlignedPassage> passages)
    {
        var (first, end) = WithoutStubs(passage, Dense(passage.Pairs));
        if (end - first < MatchLimits.Words)
        {
            return;
        }

        CutParagraph(passage.Part(0, first), passages);
        var core = passage.Part(first, end) with { Paragraph = ++_paragraphs };
        if (measure.IsReuse(core))
        {
            passages.AddRange(CutSentences(core).Where(measure.IsDense));
        }

        CutParagraph(passage.Part(end, passage.Pairs.Length), passages);
    }

    /// <summary>The stretch of pairs that is worth most after what it leaves unmatched is taken off.</summary>
    private (int First, int End) Dense(WordPair[] pairs)
    {
        double best = 0, sum = 0;
        int bestFirst = 0, bestEnd = 0, first = 0;
        for (int k = 0; k < pairs.Length; k++)
        {
            int gap = k == 0 ? 0 : Math.Max(pairs[k].A - pairs[k - 1].A, pairs[k].B - pairs[k - 1].B) - 1;
            sum -= GapCost * gap;
            if (sum <= 0)
            {
                (sum, first) = (0, k);
            }

            sum += PairWorth + words.Weights.At(pairs[k].B);
            if (sum > best)
            {
                (best, bestFirst, bestEnd) = (sum, first, k + 1);
            }
        }

        return (bestFirst, bestEnd);
    }

    /// <summary>One or two words of the sentence before or after are no part of a passage.</summary>
    private (int First, int End) WithoutStubs(AlignedPassage passage, (int First, int End) range)
    {
        var (first, end) = range;
        for (int k = range.First + 1; k <= range.First + StubWords && k < range.End; k++)
        {
            first = seams.BeginsSentence(passage, k) ? k : first;
        }

        for (int k = range.End - 1; k >= range.End - StubWords && k > first; k--)
        {
            end = seams.BeginsSentence(passage, k) ? k : end;
        }

        return (first, end);
    }

    private List<AlignedPassage> CutSentences(AlignedPassage passage)
    {
        if (passage.LongerLength(words) <= MatchLimits.PartLength)
        {
            return [passage];
        }

        int limit = IsWhole(passage) ? MatchLimits.ParagraphLength : MatchLimits.PartLength;
        var sentences = seams.Sentences(passage);
        var parts = new List<AlignedPassage>();
        int start = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            int end = i + 1 < sentences.Count ? sentences[i + 1] : passage.Pairs.Length;
            bool isTooLong = passage.Part(start, end).LongerLength(words) > limit;
            bool isCut = sentences[i] > start && (isTooLong || seams.IsSeam(passage, sentences[i]));
            if (isCut && sentences[i] - start >= MatchLimits.Words)
            {
                parts.Add(passage.Part(start, sentences[i]));
                start = sentences[i];
            }
        }

        AddLast(passage, start, parts);
        return parts;
    }

    /// <summary>A rest too small to stand alone stays with the part before it.</summary>
    private void AddLast(AlignedPassage passage, int start, List<AlignedPassage> parts)
    {
        var last = passage.Part(start, passage.Pairs.Length);
        if (parts.Count > 0 && last.Pairs.Length < MatchLimits.Words)
        {
            start -= parts[^1].Pairs.Length;
            parts.RemoveAt(parts.Count - 1);
            last = passage.Part(start, passage.Pairs.Length);
        }

        parts.Add(last);
    }

    private bool IsWhole(AlignedPassage passage) =>
        (passage.LastA - passage.FirstA + 1) >= WholeParagraph * BlockCount(passage.FirstA)
        || (passage.LastB - passage.FirstB + 1) >= WholeParagraph * BlockCount(passage.FirstB);

    private int BlockCount(int word)
    {
        int block = _columns.Block[word], first = word, last = word;
        while (first > 0 && _columns.Block[first - 1] == block)
        {
            first--;
        }

        while (last + 1 < _columns.Count && _columns.Block[last + 1] == block)
        {
            last++;
        }

        return last - first + 1;
    }
}
