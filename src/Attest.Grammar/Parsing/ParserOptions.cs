namespace Attest.Grammar;

/// <summary>How widely a parser searches: speed against accuracy.</summary>
/// <param name="Width">Number of states kept side by side, 1 to 64.</param>
/// <param name="Margin">How far a state may lie behind the best, in units of the trained weights.</param>
public sealed record ParserOptions(int Width, int Margin)
{
    /// <summary>Chosen on the development sets, for whole collections.</summary>
    public static ParserOptions Default { get; } = new(8, 400);

    /// <summary>For single files: twice the time, and a quarter of a point more on the development sets together.</summary>
    public static ParserOptions Careful { get; } = new(16, 500);
}
