namespace Attest.Grammar;

/// <summary>The best legal sequence of labels (Viterbi). Of one thread.</summary>
internal sealed class LabelPath
{
    private const int Labels = EntityLabels.Count;
    private const int Never = int.MinValue / 1024;
    private static readonly byte[][] _before = Before();

    private int[] _scores = new int[64 * Labels];
    private byte[] _from = new byte[64 * Labels];

    /// <summary>Finds the sequence with the highest sum of the scores of its labels and of its transitions.</summary>
    /// <param name="emissions">A score a word and label, the labels of a word side by side.</param>
    /// <param name="transitions">A score a label before (<see cref="EntityLabels.Start"/> last) and label.</param>
    /// <param name="labels">Filled in; its length is the number of words.</param>
    public void Find(ReadOnlySpan<int> emissions, ReadOnlySpan<int> transitions, Span<byte> labels)
    {
        int words = labels.Length;
        if (words == 0)
        {
            return;
        }

        if (_scores.Length < words * Labels)
        {
            (_scores, _from) = (new int[words * Labels], new byte[words * Labels]);
        }

        Begin(emissions, transitions);
        for (int i = 1; i < words; i++)
        {
            Step(i, emissions, transitions);
        }

        Follow(words, labels);
    }

    /// <summary>The scores of a word that is in no name whatever stands around it.</summary>
    public static void SetOutside(Span<int> scores)
    {
        scores.Fill(Never);
        scores[EntityLabels.Outside] = 0;
    }

    private void Begin(ReadOnlySpan<int> emissions, ReadOnlySpan<int> transitions)
    {
        for (byte label = 0; label < Labels; label++)
        {
            _scores[label] = EntityLabels.CanFollow(label, EntityLabels.Start)
                ? emissions[label] + transitions[(EntityLabels.Start * Labels) + label]
                : Never;
        }
    }

    private void Step(int word, ReadOnlySpan<int> emissions, ReadOnlySpan<int> transitions)
    {
        int row = word * Labels, above = row - Labels;
        for (int label = 0; label < Labels; label++)
        {
            int best = int.MinValue;
            byte from = 0;
            foreach (byte before in _before[label])
            {
                int score = _scores[above + before] + transitions[(before * Labels) + label];
                if (score > best)
                {
                    (best, from) = (score, before);
                }
            }

            _scores[row + label] = best + emissions[row + label];
            _from[row + label] = from;
        }
    }

    private void Follow(int words, Span<byte> labels)
    {
        int row = (words - 1) * Labels;
        byte best = EntityLabels.Outside;
        for (byte label = 1; label < Labels; label++)
        {
            best = EntityLabels.CanEnd(label) && _scores[row + label] > _scores[row + best] ? label : best;
        }

        for (int i = words - 1; i >= 0; i--)
        {
            labels[i] = best;
            best = _from[(i * Labels) + best];
        }
    }

    private static byte[][] Before() => [.. Enumerable.Range(0, Labels).Select(label =>
        Enumerable.Range(0, Labels).Where(b => EntityLabels.CanFollow((byte)label, (byte)b)).Select(b => (byte)b).ToArray())];
}
