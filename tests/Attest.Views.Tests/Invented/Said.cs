using Attest.Claims;

namespace Attest.Views.Tests.Invented;

/// <summary>A claim of the invented collection: where, what, of whom, in which words.</summary>
/// <param name="In">Siglum of the witness.</param>
/// <param name="Type">Claim type.</param>
/// <param name="Subject">Key of a person, or the name of a group or event.</param>
/// <param name="Quote">Words that stand in the reading.</param>
internal sealed record Said(string In, string Type, string Subject, string Quote)
{
    public string? Object { get; init; }

    public string? Value { get; init; }

    public string? Date { get; init; }

    public string? Place { get; init; }

    public string? Speaker { get; init; }

    public Stance Stance { get; init; }

    public string? Duress { get; init; }

    public int? Source { get; init; }

    /// <summary>Claims with the same mark say the same.</summary>
    public string? Same { get; init; }

    public bool IsRejected { get; init; }
}
