namespace Attest.Views;

/// <summary>The sign that stands for a witness on every page.</summary>
/// <param name="Text"><c>D</c>, or <c>D9</c> for the ninth source inside it.</param>
/// <param name="WitnessId">The witness.</param>
/// <param name="Title">What it stands for, in words.</param>
public sealed record Siglum(string Text, string WitnessId, string Title)
{
    /// <summary>True for a source inside a witness: drawn in a rounded square, not a circle.</summary>
    public bool IsInside => Text.Length > 0 && char.IsAsciiDigit(Text[^1]);
}
