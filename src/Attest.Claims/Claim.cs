using Attest.Text;

namespace Attest.Claims;

/// <summary>One thing one passage says of one subject.</summary>
public sealed record Claim
{
    /// <summary>Hash of witness, type, subject, slots and span.</summary>
    public required string Id { get; init; }

    public required string WitnessId { get; init; }

    /// <summary>One of the claim types under <c>data/claims</c>.</summary>
    public required string Type { get; init; }

    public required Party Subject { get; init; }

    public Party? Object { get; init; }

    /// <summary>Office, penalty, charge, occupation, cause, number or content, in the document's own words.</summary>
    public string? Value { get; init; }

    public Edtf? Date { get; init; }

    /// <summary>The date's original words; null where there is no date.</summary>
    public string? DateWords { get; init; }

    /// <summary>How the date was reached; null where there is no date.</summary>
    public string? DateReason { get; init; }

    /// <summary>As the document names it.</summary>
    public string? Place { get; init; }

    public required Voice Voice { get; init; }

    public required Stance Stance { get; init; }

    /// <summary>The words of the claim as a range of the reading.</summary>
    public required TextSpan Reading { get; init; }

    /// <summary>The words of the claim, cut from the received text.</summary>
    public required Quote Quote { get; init; }

    /// <summary>Name of the rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>How a confession was got, in the document's words (<c>torture</c>); null elsewhere.</summary>
    public string? Duress { get; init; }

    /// <summary>Number of the source inside the page whose words it is; null for the page's own text.</summary>
    public int? SourceNumber { get; init; }
}
