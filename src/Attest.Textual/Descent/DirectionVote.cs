namespace Attest.Textual.Descent;

/// <summary>One piece of evidence on which of two passages is the older text.</summary>
/// <param name="Weight">How much it tells: 1 is a plain editorial sign. Above 0 it speaks for the first passage being older, below 0 for the second.</param>
/// <param name="Reason">The evidence in plain words, with the words quoted.</param>
internal readonly record struct DirectionVote(double Weight, string Reason);
