namespace Attest.Exchange.Evaluation;

/// <summary>An export cannot be written where it was to go. The message is a sentence for the user that says what to do.</summary>
public sealed class ExportException(string message, Exception cause) : Exception(message, cause);
