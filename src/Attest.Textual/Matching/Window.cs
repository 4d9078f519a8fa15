namespace Attest.Textual.Matching;

/// <summary>Two rows of words to be aligned.</summary>
/// <param name="FirstA">The word of A to begin with.</param>
/// <param name="CountA">Words of A.</param>
/// <param name="FirstB">The word of B to begin with.</param>
/// <param name="CountB">Words of B.</param>
/// <param name="IsForward">False where both are read backwards from their first word.</param>
internal readonly record struct Window(int FirstA, int CountA, int FirstB, int CountB, bool IsForward = true)
{
    public int A(int i) => IsForward ? FirstA + i : FirstA - i;

    public int B(int i) => IsForward ? FirstB + i : FirstB - i;
}
