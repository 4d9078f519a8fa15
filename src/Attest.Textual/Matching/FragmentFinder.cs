using Attest.Textual.Words;

namespace Attest.Textual.Matching;

/// <summary>
/// Finds every run of equal words that holds a seed, in one pass over the collection. A run is found once, however many
/// seeds it holds; formulae cost no more than a fixed number of comparisons a word.
/// </summary>
internal sealed class FragmentFinder(CollectionWords words, ShingleIndex index)
{
    private const float WordyWeight = 0.25f;
    private readonly WordColumns _columns = words.Columns;
    private readonly List<(int Shift, int End)> _running = [];

    /// <summary>Hands each run to <paramref name="found"/>, in order of its later end.</summary>
    public void Find(Action<Fragment> found)
    {
        for (int witness = 0; witness < words.Witnesses.Count; witness++)
        {
            _running.Clear();
            int last = words.EndOf(witness) - MatchLimits.Shingle;
            for (int at = words.FirstOf(witness); at <= last; at++)
            {
                if (IsSeed(at))
                {
                    Compare(at, words.EndOf(witness), found);
                }
            }
        }
    }

    /// <summary>A seed holds at least two words that tell something.</summary>
    private bool IsSeed(int at)
    {
        int telling = 0;
        for (int i = 0; i < MatchLimits.Shingle; i++)
        {
            telling += words.Weights.At(at + i) >= WordyWeight ? 1 : 0;
        }

        return telling >= 2;
    }

    private void Compare(int at, int end, Action<Fragment> found)
    {
        int earlier = index.Add(at);
        if (earlier < 0)
        {
            return;
        }

        _running.RemoveAll(r => r.End <= at);
        for (int step = 0; earlier >= 0 && step < MatchLimits.EarlierOccurrences; step++)
        {
            if (!IsRunning(at - earlier, at) && Extend(earlier, at, end) is { } fragment)
            {
                _running.Add((at - earlier, fragment.B + fragment.Length));
                found(fragment);
            }

            earlier = index.Earlier(earlier);
        }
    }

    private bool IsRunning(int shift, int at)
    {
        foreach (var (running, end) in _running)
        {
            if (running == shift && end > at)
            {
                return true;
            }
        }

        return false;
    }

    private Fragment? Extend(int a, int b, int end)
    {
        int witness = words.WitnessOf(a);
        int limitA = Math.Min(words.EndOf(witness), b);
        int length = 0;
        while (b + length < end && a + length < limitA && _columns.Word[a + length] == _columns.Word[b + length])
        {
            length++;
        }

        // Shorter than a seed: two shingles of one key, or a text that overlaps itself.
        return length < MatchLimits.Shingle ? null : new Fragment(a, b, length);
    }
}
