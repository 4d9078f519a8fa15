namespace Attest.Evidence;

/// <summary>A decision that points to nothing, or to more than one thing. The message is a sentence for the user.</summary>
public sealed class DecisionRefusedException(string message) : Exception(message);
