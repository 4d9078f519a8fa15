namespace Attest.Grounding;

/// <summary>A claim as a model proposes it: words that nobody has checked yet.</summary>
internal sealed record ProposedClaim
{
    public string Type { get; init; } = "";

    public string Subject { get; init; } = "";

    public string? Object { get; init; }

    public string? Value { get; init; }

    public string? Date { get; init; }

    public string? Place { get; init; }

    public string? Speaker { get; init; }

    public string Stance { get; init; } = "asserted";

    public string Quote { get; init; } = "";
}
