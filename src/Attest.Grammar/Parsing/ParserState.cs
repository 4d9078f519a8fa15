namespace Attest.Grammar;

/// <summary>A word of the stack with what lies below it; cells are shared between states.</summary>
/// <param name="Tree">Index of the subtree.</param>
/// <param name="Below">Index of the cell below, -1 at the bottom.</param>
/// <param name="Depth">Number of cells down to the bottom, from 1.</param>
/// <param name="Key">Equal where the whole stack is equal.</param>
internal readonly record struct StackCell(int Tree, int Below, int Depth, ulong Key);

/// <summary>A state of the parser, one step behind another.</summary>
/// <param name="Top">Index of the cell on top of the stack, -1 when it is empty.</param>
/// <param name="Next">Index of the subtree of the next word.</param>
/// <param name="Parent">Index of the state before, -1 at the beginning.</param>
/// <param name="Action">The action that led here.</param>
/// <param name="Score">Sum of the scores of all actions so far.</param>
internal readonly record struct ParserState(int Top, int Next, int Parent, ParserAction Action, long Score)
{
    /// <summary>Equal where everything that decides what can follow is equal.</summary>
    public ulong Key { get; init; }
}
