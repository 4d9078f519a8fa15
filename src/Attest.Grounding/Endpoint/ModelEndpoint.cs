namespace Attest.Grounding;

/// <summary>A server that speaks the chat completions interface of OpenAI: theirs, another's, or one on this machine.</summary>
/// <param name="Address">The base address, <c>http://localhost:11434/v1</c>; <c>/chat/completions</c> is added where it is missing.</param>
/// <param name="Model">The model's name there.</param>
public sealed record ModelEndpoint(Uri Address, string Model)
{
    /// <summary>Sent as a bearer token; null where the server wants none. Never written anywhere.</summary>
    public string? Key { get; init; }

    /// <summary>How long one answer may take. The default value is two minutes.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often a question is put before it is given up, 1 upwards. The default value is 4.</summary>
    public int Attempts { get; init; } = 4;

    /// <summary>The address questions are sent to.</summary>
    public Uri Completions => Address.AbsolutePath.EndsWith("/chat/completions", StringComparison.Ordinal)
        ? Address
        : new Uri(Address.AbsoluteUri.TrimEnd('/') + "/chat/completions");

    // The key stays out of logs and messages.
    public override string ToString() => $"{Model} at {Address}";
}
