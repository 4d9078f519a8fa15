namespace Attest.Grammar;

/// <summary>How widely a parser searches: speed against accuracy.</summary>
/// <param name="Width">Number of states kept side by side, 1 to 64.</param>
/// <param name="Margin">How far a state may lie behind the best, in units of the trained weights.</param>
public sealed record ParserOptions(int Width, int Margin)
{
    /// <summary>Chosen on the development sets: as good as without a margin, at two thirds of the time.</summary>
    public static ParserOptions Default { get; } = new(8, 1000);

    /// <summary>Slower by half and a little better.</summary>
    public static ParserOptions Careful { get; } = new(16, 1600);
}
