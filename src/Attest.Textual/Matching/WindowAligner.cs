using Attest.Textual.Words;

namespace Attest.Textual.Matching;

/// <summary>
/// Aligns two short windows of words exactly, by dynamic programming: a word is worth more beside its neighbour, so that
/// stray function words in garble are not tied to each other. Windows may be read backwards.
/// </summary>
internal sealed class WindowAligner(CollectionWords words)
{
    /// <summary>Longest window, in words.</summary>
    public const int MaxWindow = 64;

    private const float Neighbour = 0.5f;
    private const float LightWord = -0.1f;
    private const float Unmatched = 0.12f;
    private const int Side = MaxWindow + 1;
    private readonly WordColumns _columns = words.Columns;
    private readonly WordLikeness _likeness = new(words.Columns);
    private readonly float[] _score = new float[Side * Side];
    private readonly float[] _match = new float[Side * Side];
    private readonly Step[] _step = new Step[Side * Side];
    private readonly Step[] _matchStep = new Step[Side * Side];

    private enum Step : byte
    {
        SkipA,
        SkipB,
        Pair,
        TwoOfA,
        TwoOfB,
    }

    /// <summary>Aligns both windows whole; what stands before and after them is taken to be aligned.</summary>
    /// <param name="pairs">Gets the pairs, in the order of reading.</param>
    public void Align(Window window, List<WordPair> pairs)
    {
        Fill(window);
        Trace(window, window.CountA, window.CountB, pairs);
    }

    /// <summary>Aligns as much from the start of both windows as pays for what it leaves unmatched.</summary>
    /// <returns>False where nothing pays.</returns>
    public bool Extend(Window window, List<WordPair> pairs)
    {
        Fill(window);
        float best = 0;
        int bestA = 0, bestB = 0;
        for (int i = 1; i <= window.CountA; i++)
        {
            for (int j = 1; j <= window.CountB; j++)
            {
                float value = _match[i * Side + j] - (Unmatched * (i + j));
                if (value > best)
                {
                    (best, bestA, bestB) = (value, i, j);
                }
            }
        }

        Trace(window, bestA, bestB, pairs);
        return best > 0;
    }

    private void Fill(Window window)
    {
        for (int i = 0; i <= window.CountA; i++)
        {
            for (int j = 0; j <= window.CountB; j++)
            {
                FillCell(window, i, j);
            }
        }
    }

    private void FillCell(Window window, int i, int j)
    {
        int at = i * Side + j;
        _match[at] = i == 0 && j == 0 ? 0 : float.NegativeInfinity;
        float best = i == 0 && j == 0 ? 0 : float.NegativeInfinity;
        var step = Step.SkipA;
        if (i > 0)
        {
            best = _score[at - Side];
        }

        if (j > 0 && _score[at - 1] > best)
        {
            (best, step) = (_score[at - 1], Step.SkipB);
        }

        if (i > 0 && j > 0)
        {
            var (value, kind) = BestMatch(window, i, j);
            _match[at] = value;
            _matchStep[at] = kind;
            if (value >= best)
            {
                (best, step) = (value, kind);
            }
        }

        _score[at] = best;
        _step[at] = step;
    }

    private (float Value, Step Kind) BestMatch(Window window, int i, int j)
    {
        int a = window.A(i - 1), b = window.B(j - 1);
        float worth = WorthOf(a, b);
        if (worth > float.NegativeInfinity)
        {
            return (worth + Before(i - 1, j - 1), Step.Pair);
        }

        if (j > 1 && window.B(j - 2) is var b2 && _likeness.IsGlued(a, Math.Min(b, b2), Math.Max(b, b2)))
        {
            return (1 + Before(i - 1, j - 2), Step.TwoOfB);
        }

        if (i > 1 && window.A(i - 2) is var a2 && _likeness.IsGlued(b, Math.Min(a, a2), Math.Max(a, a2)))
        {
            return (1 + Before(i - 2, j - 1), Step.TwoOfA);
        }

        return (float.NegativeInfinity, Step.Pair);
    }

    private float Before(int i, int j) => Math.Max(_score[i * Side + j], _match[i * Side + j] + Neighbour);

    private float WorthOf(int a, int b)
    {
        if (_columns.Word[a] == _columns.Word[b])
        {
            return words.Weights.At(b) > 0 ? 0.6f + words.Weights.At(b) : LightWord;
        }

        return _likeness.IsAlike(a, b) ? 0.4f : float.NegativeInfinity;
    }

    private void Trace(Window window, int i, int j, List<WordPair> pairs)
    {
        int first = pairs.Count;
        bool besideMatch = true;
        while (i > 0 || j > 0)
        {
            int at = i * Side + j;
            bool isMatch = besideMatch && _match[at] + Neighbour > _score[at];
            var step = isMatch ? _matchStep[at] : _step[at];
            (int a, int b) = WordsTaken(step);
            Take(window, i, j, step, pairs);
            (i, j) = (i - a, j - b);
            besideMatch = step >= Step.Pair;
        }

        if (window.IsForward)
        {
            pairs.Reverse(first, pairs.Count - first);
        }
    }

    private static (int A, int B) WordsTaken(Step step) => step switch
    {
        Step.SkipA => (1, 0),
        Step.SkipB => (0, 1),
        Step.TwoOfA => (2, 1),
        Step.TwoOfB => (1, 2),
        _ => (1, 1),
    };

    private static void Take(Window window, int i, int j, Step step, List<WordPair> pairs)
    {
        if (step < Step.Pair)
        {
            return;
        }

        pairs.Add(new WordPair(window.A(i - 1), window.B(j - 1)));
        if (step != Step.Pair)
        {
            var (a, b) = WordsTaken(step);
            pairs.Add(new WordPair(window.A(i - a), window.B(j - b)));
        }
    }
}
