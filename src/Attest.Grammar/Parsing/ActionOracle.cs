namespace Attest.Grammar;

/// <summary>The actions that lead to a given projective tree, arcs as early as can be.</summary>
internal static class ActionOracle
{
    /// <param name="heads">0-based index of the head of each word, -1 for the root; a projective tree with one root.</param>
    /// <returns>Two actions a word.</returns>
    public static ParserAction[] Actions(ReadOnlySpan<int> heads)
    {
        var lastChild = new int[heads.Length];
        Array.Fill(lastChild, -1);
        for (int child = 0; child < heads.Length; child++)
        {
            if (heads[child] >= 0)
            {
                lastChild[heads[child]] = child;
            }
        }

        var actions = new ParserAction[2 * heads.Length];
        var stack = new Stack<int>();
        int next = 0;
        for (int i = 0; i < actions.Length; i++)
        {
            actions[i] = Action(heads, lastChild, stack, next);
            if (actions[i] == ParserAction.Shift)
            {
                stack.Push(next++);
            }
            else
            {
                stack.Pop();
            }
        }

        return actions;
    }

    private static ParserAction Action(ReadOnlySpan<int> heads, int[] lastChild, Stack<int> stack, int next)
    {
        if (stack.Count == 0 || lastChild[stack.Peek()] >= next)
        {
            return ParserAction.Shift;
        }

        int head = heads[stack.Peek()];
        return head == (next < heads.Length ? next : -1) ? ParserAction.Left
            : stack.Count > 1 && head == stack.ElementAt(1) ? ParserAction.Right
            : ParserAction.Shift;
    }
}
