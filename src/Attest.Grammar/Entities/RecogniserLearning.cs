namespace Attest.Grammar;

/// <summary>The weights of a recogniser while it learns.</summary>
internal sealed class RecogniserLearning(int bits)
{
    private const int Labels = EntityLabels.Count;
    private const int TransitionBits = 5;

    private readonly LearningRows _emissions = new(bits, Labels);
    private readonly LearningRows _transitions = new(TransitionBits, Labels);
    private readonly int[] _transitionScores = new int[(Labels + 1) * Labels];
    private readonly LabelPath _path = new();
    private int[] _scores = [];
    private uint[] _features = [];
    private int[] _counts = [];
    private long _step;

    /// <summary>Labels a sentence and, where it went wrong, moves the weights towards what is right.</summary>
    public void Learn(LabelledSentence sentence)
    {
        int words = sentence.Words.Length;
        _step++;
        Grow(words);
        for (int i = 0; i < words; i++)
        {
            if (EntityFeatures.IsFarFromNames(sentence.Words, i))
            {
                LabelPath.SetOutside(_scores.AsSpan(i * Labels, Labels));
                _counts[i] = 0;
                continue;
            }

            var features = _features.AsSpan(i * EntityFeatures.Most, EntityFeatures.Most);
            _counts[i] = EntityFeatures.Fill(sentence.Words, sentence.Tags, i, features);
            _emissions.Score(features[.._counts[i]], _scores.AsSpan(i * Labels, Labels));
        }

        Span<byte> found = stackalloc byte[words];
        _path.Find(_scores, _transitionScores, found);
        if (!found.SequenceEqual(sentence.Labels))
        {
            Correct(sentence.Labels, found);
        }
    }

    /// <summary>What was learnt, averaged and rounded.</summary>
    public EntityRecogniser Averaged(double scale)
    {
        var transitions = new int[_transitionScores.Length];
        for (int i = 0; i < transitions.Length; i++)
        {
            transitions[i] = (int)Math.Round(_transitions.Average(i / Labels, i % Labels, _step) * scale);
        }

        return new EntityRecogniser(SparseRows.From(_emissions, _step, scale), transitions);
    }

    private void Correct(ReadOnlySpan<byte> right, ReadOnlySpan<byte> found)
    {
        byte rightBefore = EntityLabels.Start, foundBefore = EntityLabels.Start;
        for (int i = 0; i < right.Length; i++)
        {
            if (right[i] != found[i])
            {
                var features = _features.AsSpan(i * EntityFeatures.Most, _counts[i]);
                _emissions.Update(features, right[i], 1, _step);
                _emissions.Update(features, found[i], -1, _step);
            }

            if (right[i] != found[i] || rightBefore != foundBefore)
            {
                Move(rightBefore, right[i], 1);
                Move(foundBefore, found[i], -1);
            }

            (rightBefore, foundBefore) = (right[i], found[i]);
        }
    }

    private void Move(byte before, byte label, int by)
    {
        _transitions.Update([before], label, by, _step);
        _transitionScores[(before * Labels) + label] += by;
    }

    private void Grow(int words)
    {
        if (_counts.Length < words)
        {
            _counts = new int[words];
            _scores = new int[words * Labels];
            _features = new uint[words * EntityFeatures.Most];
        }
    }
}
