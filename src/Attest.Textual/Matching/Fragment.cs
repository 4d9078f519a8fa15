namespace Attest.Textual.Matching;

/// <summary>A run of equal words: <paramref name="Length"/> words at index <paramref name="A"/> and again, later, at <paramref name="B"/>.</summary>
internal readonly record struct Fragment(int A, int B, int Length);
