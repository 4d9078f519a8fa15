namespace Attest.Cli;

/// <summary>The command cannot be carried out as given. The message is a sentence for the user: what, where, what to do.</summary>
internal sealed class UsageException(string message) : Exception(message);
