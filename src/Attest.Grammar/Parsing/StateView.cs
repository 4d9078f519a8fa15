namespace Attest.Grammar;

/// <summary>What the groups of features of <see cref="ActionTemplates"/> see of a state: s0, s1, s2 of the stack and n0 with their children.</summary>
internal readonly ref struct StateView
{
    private readonly ref readonly Subtree _s0;
    private readonly ref readonly Subtree _s1;
    private readonly ref readonly Subtree _n0;
    private readonly int _s2;

    public StateView(StateStore states, in ParserState state)
    {
        int below = states.Cell(state.Top).Below;
        int third = below < 0 ? -1 : states.Cell(below).Below;
        _s0 = ref states.Tree(states.Cell(state.Top).Tree);
        _s1 = ref states.Tree(below < 0 ? 0 : states.Cell(below).Tree);
        _s2 = third < 0 ? 0 : states.WordOf(states.Cell(third).Tree);
        _n0 = ref states.Tree(state.Next);
    }

    /// <summary>A key of what a group looks at; one number behind the last group stands for all of them.</summary>
    public ulong Key(int group) => group switch
    {
        0 => StateKey.Mix(1, (uint)_n0.Word),
        1 => StateKey.Mix(2, (uint)_s0.Word, (uint)_n0.Word),
        2 => StateKey.Mix(3, (uint)_s1.Word, (uint)_s0.Word),
        3 => StateKey.Mix(StateKey.Mix(4, (uint)_s1.Word), (uint)_s0.Word, (uint)_n0.Word),
        4 => StateKey.Mix(StateKey.Mix(5, (uint)_s2, (uint)_s1.Word), (uint)_s0.Word, (uint)_n0.Word),
        5 => StateKey.Mix(_s0.Key, (uint)_n0.Word),
        6 => StateKey.Mix(_s1.Key, (uint)_s0.Word),
        7 => StateKey.Mix(_n0.Key, (uint)_s0.Word),
        _ => StateKey.Mix(StateKey.Mix(_s0.Key, _s1.Key), StateKey.Mix(_n0.Key, (uint)_s2)),
    };

    /// <summary>The places and numbers a group asks for.</summary>
    /// <returns>How many numbers there are.</returns>
    public int Look(int group, SentenceValues sentence, Span<int> places, Span<uint> numbers)
    {
        switch (group)
        {
            case 0:
                places[0] = _n0.Word;
                return 0;
            case 1:
                (places[0], places[1]) = (_s0.Word, _n0.Word);
                return Apart(sentence, places, numbers);
            case 2:
                (places[0], places[1]) = (_s1.Word, _s0.Word);
                return Apart(sentence, places, numbers);
            case 3:
                (places[0], places[1], places[2]) = (_s1.Word, _s0.Word, _n0.Word);
                return 0;
            case 4:
                (places[0], places[1], places[2], places[3]) = (_s2, _s1.Word, _s0.Word, _n0.Word);
                return 0;
            case 5:
                return Top(places, numbers);
            case 6:
                return Below(places, numbers);
            default:
                (places[0], places[1], places[2], places[3]) = (_n0.Word, _n0.Left1, _n0.Left2, _s0.Word);
                (numbers[0], numbers[1], numbers[2]) = (Label(_n0.Left1, _n0.LeftLabel1), Label(_n0.Left2, _n0.LeftLabel2), _n0.LeftCount + 1u);
                return 3;
        }
    }

    private static int Apart(SentenceValues sentence, Span<int> places, Span<uint> numbers)
    {
        if (places[0] == 0)
        {
            numbers[..3].Clear();
            return 3;
        }

        int distance = places[1] - places[0];
        numbers[0] = (uint)(distance <= 5 ? distance : distance <= 8 ? 6 : distance <= 12 ? 7 : 8) * 0x9E3779B1;
        numbers[1] = (sentence.Between(places[0], places[1]) * 0x85EBCA6B) + 7;
        numbers[2] = (sentence.TagsBetween(places[0], places[1]) * 0xC2B2AE35) + 9;
        return 3;
    }

    private int Top(Span<int> places, Span<uint> numbers)
    {
        (places[0], places[1], places[2], places[3], places[4], places[5]) = (_s0.Word, _s0.Left1, _s0.Left2, _s0.Right1, _s0.Right2, _n0.Word);
        (numbers[0], numbers[1]) = (Label(_s0.Left1, _s0.LeftLabel1), Label(_s0.Left2, _s0.LeftLabel2));
        (numbers[2], numbers[3]) = (Label(_s0.Right1, _s0.RightLabel1), Label(_s0.Right2, _s0.RightLabel2));
        numbers[4] = Counts(_s0);
        numbers[5] = Set(_s0.LeftLabels);
        numbers[6] = Set(_s0.RightLabels);
        return 7;
    }

    private int Below(Span<int> places, Span<uint> numbers)
    {
        (places[0], places[1], places[2], places[3], places[4]) = (_s1.Word, _s1.Left1, _s1.Right1, _s1.Right2, _s0.Word);
        (numbers[0], numbers[1], numbers[2]) =
            (Label(_s1.Left1, _s1.LeftLabel1), Label(_s1.Right1, _s1.RightLabel1), Label(_s1.Right2, _s1.RightLabel2));
        numbers[3] = Counts(_s1);
        numbers[4] = Set(_s1.LeftLabels);
        numbers[5] = Set(_s1.RightLabels);
        return 6;
    }

    private static uint Label(int child, byte label) => child == 0 ? 99u : (label * 0x85EBCA6B) + 5;

    private static uint Counts(in Subtree tree) => ((tree.LeftCount * 8u) + tree.RightCount + 1) * 0x9E3779B1;

    private static uint Set(uint labels) => (labels + 1) * 0x85EBCA6B;
}
