namespace Attest.Grammar;

/// <summary>The states of one sentence and their parts. Nothing is taken out until the next sentence; memory is linear in words times states kept a step.</summary>
internal sealed class StateStore(ArcLabels labels)
{
    private Subtree[] _trees = new Subtree[1024];
    private StackCell[] _cells = new StackCell[1024];
    private ParserState[] _states = new ParserState[1024];
    private int _treeCount;
    private int _cellCount;
    private int _stateCount;
    private int _root;

    public ref readonly Subtree Tree(int index) => ref _trees[index];

    public ref readonly StackCell Cell(int index) => ref _cells[index];

    public ref readonly ParserState State(int index) => ref _states[index];

    /// <summary>Forgets the last sentence.</summary>
    /// <returns>The index of the state before the first action.</returns>
    public int Begin(int words)
    {
        (_treeCount, _cellCount, _stateCount, _root) = (0, 0, 0, words + 1);
        for (int place = 0; place <= _root; place++)
        {
            Add(Subtree.Of(place));
        }

        return Add(-1, 1, -1, (ParserAction.Shift, 0));
    }

    public int WordOf(int tree) => _trees[tree].Word;

    /// <summary>True when all words are attached.</summary>
    public bool IsFinal(int state) => _states[state].Top < 0 && NextWord(state) == _root;

    /// <summary>
    /// The only action possible, if there is but one. A sentence has one root: at its end each word of the stack goes to the one below, the last to the root.
    /// </summary>
    public ParserAction? Forced(int state)
    {
        int top = _states[state].Top;
        return top < 0 ? ParserAction.Shift
            : NextWord(state) < _root ? null
            : _cells[top].Depth > 1 ? ParserAction.Right
            : ParserAction.Left;
    }

    public bool Allows(int state, ParserAction action) => action != ParserAction.Right || _cells[_states[state].Top].Depth > 1;

    /// <summary>Makes the state an action leads to. Scores are compared before, so only states that are kept are made.</summary>
    /// <returns>Its index.</returns>
    public int Apply(int from, ParserAction action, long score)
    {
        var state = _states[from];
        return action switch
        {
            ParserAction.Shift => Add(Push(state.Next, state.Top), NextBare(state.Next), from, (action, score)),
            ParserAction.Left => Left(state, from, score),
            _ => Right(state, from, score),
        };
    }

    /// <summary>Takes back the last state made, when one equal to it is there already.</summary>
    public void TakeBack() => _stateCount--;

    /// <summary>Heads of all words from the actions that led to a state.</summary>
    /// <param name="state">A final state.</param>
    /// <param name="heads">A place a word: 0-based index of the head, -1 for the root.</param>
    public void Heads(int state, Span<int> heads)
    {
        for (int at = state; _states[at].Parent >= 0; at = _states[at].Parent)
        {
            var before = _states[_states[at].Parent];
            if (_states[at].Action == ParserAction.Shift)
            {
                continue;
            }

            int head = _states[at].Action == ParserAction.Left ? WordOf(before.Next) : WordOf(_cells[_cells[before.Top].Below].Tree);
            heads[WordOf(_cells[before.Top].Tree) - 1] = head == _root ? -1 : head - 1;
        }
    }

    private int NextWord(int state) => _trees[_states[state].Next].Word;

    // Subtree i is word i without children.
    private int NextBare(int tree) => _trees[tree].Word + 1;

    private int Left(in ParserState state, int from, long score)
    {
        var top = _cells[state.Top];
        int child = _trees[top.Tree].Word;
        int next = Add(_trees[state.Next].WithLeft(child, labels.Of(_trees[state.Next].Word, child)));
        return Add(top.Below, next, from, (ParserAction.Left, score));
    }

    private int Right(in ParserState state, int from, long score)
    {
        var top = _cells[state.Top];
        var below = _cells[top.Below];
        int child = _trees[top.Tree].Word;
        int tree = Add(_trees[below.Tree].WithRight(child, labels.Of(_trees[below.Tree].Word, child)));
        return Add(Push(tree, below.Below), state.Next, from, (ParserAction.Right, score));
    }

    private int Push(int tree, int below)
    {
        var (depth, key) = below < 0 ? (0, 0UL) : (_cells[below].Depth, _cells[below].Key);
        return Add(ref _cells, ref _cellCount, new StackCell(tree, below, depth + 1, StateKey.Mix(_trees[tree].Key, key)));
    }

    private int Add(int top, int next, int parent, (ParserAction Action, long Score) step)
    {
        ulong key = StateKey.Mix(top < 0 ? 0 : _cells[top].Key, _trees[next].Key);
        return Add(ref _states, ref _stateCount, new ParserState(top, next, parent, step.Action, step.Score) { Key = key });
    }

    private int Add(in Subtree tree) => Add(ref _trees, ref _treeCount, tree);

    private static int Add<T>(ref T[] items, ref int count, in T item)
    {
        if (count == items.Length)
        {
            Array.Resize(ref items, count * 2);
        }

        items[count] = item;
        return count++;
    }
}
