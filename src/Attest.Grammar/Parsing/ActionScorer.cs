using System.Runtime.Intrinsics;

namespace Attest.Grammar;

/// <summary>
/// Scores of the actions in a state. Groups of features are added up once for what they look at and remembered, since the states kept side by side, and one after
/// the other, have most of it in common. What is remembered may be overwritten; it is then worked out again.
/// </summary>
internal sealed class ActionScorer(StateStore states, SentenceValues sentence)
{
    private const int MemoBits = 10;

    private static readonly FeatureGroup[] Groups =
        [ActionTemplates.Next, ActionTemplates.Pair, ActionTemplates.Stack, ActionTemplates.Three, ActionTemplates.Four,
        ActionTemplates.Top, ActionTemplates.Below, ActionTemplates.NextTree];

    private readonly uint[][][] _tables = [.. Groups.Select(g => new uint[g.Places][])];
    private readonly Remembered[] _memo = new Remembered[(Groups.Length + 1) << MemoBits];
    private readonly uint[] _rows = new uint[Groups.Max(g => g.Lanes)];
    private ulong _sentence;
    private IActionWeights _weights = new LearningActions(0);

    /// <summary>Number of rows of a state.</summary>
    public static int Lanes { get; } = Groups.Sum(g => g.Lanes);

    /// <summary>Makes ready for the sentence that was loaded.</summary>
    public void Load(IActionWeights weights)
    {
        _weights = weights;
        _sentence++;
        for (int g = 0; g < Groups.Length; g++)
        {
            for (int place = 0; place < Groups[g].Places; place++)
            {
                int length = sentence.Places * Groups[g].Lanes;
                if (_tables[g][place] is not { } table || table.Length < length)
                {
                    _tables[g][place] = table = new uint[length * 3 / 2];
                }

                Groups[g].Fill(sentence, place, table);
            }
        }
    }

    /// <summary>The scores of Shift, Left and Right.</summary>
    public Vector128<int> Score(int state)
    {
        var view = new StateView(states, states.State(state));
        ulong key = view.Key(Groups.Length) + (_sentence * 0xD1342543DE82EF95);
        ref var whole = ref _memo[(Groups.Length << MemoBits) + Slot(key)];
        if (whole.Key == key)
        {
            return whole.Sum;
        }

        var sum = Vector128<int>.Zero;
        for (int g = 0; g < Groups.Length; g++)
        {
            sum += GroupSum(g, view);
        }

        whole = new Remembered(key, sum);
        return sum;
    }

    /// <summary>The rows of all features of a state.</summary>
    /// <param name="state">The state.</param>
    /// <param name="rows"><see cref="Lanes"/> long.</param>
    public void Rows(int state, Span<uint> rows)
    {
        var view = new StateView(states, states.State(state));
        int at = 0;
        for (int g = 0; g < Groups.Length; g++)
        {
            GroupRows(g, view, rows[at..]);
            at += Groups[g].Lanes;
        }
    }

    private Vector128<int> GroupSum(int group, in StateView view)
    {
        ulong key = view.Key(group) + (_sentence * 0xD1342543DE82EF95);
        ref var memo = ref _memo[(group << MemoBits) + Slot(key)];
        if (memo.Key != key)
        {
            GroupRows(group, view, _rows);
            memo = new Remembered(key, _weights.Sum(_rows.AsSpan(0, Groups[group].Lanes)));
        }

        return memo.Sum;
    }

    private void GroupRows(int group, in StateView view, Span<uint> rows)
    {
        Span<int> places = stackalloc int[8];
        Span<uint> numbers = stackalloc uint[8];
        int count = view.Look(group, sentence, places, numbers);
        Groups[group].Rows(_tables[group], places[..Groups[group].Places], numbers[..count], rows);
    }

    private static int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> (64 - MemoBits));

    private readonly record struct Remembered(ulong Key, Vector128<int> Sum);
}
