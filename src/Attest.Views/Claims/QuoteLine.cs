namespace Attest.Views;

/// <summary>Words of a source with a little of what stands around them.</summary>
/// <param name="Before">What precedes, to the start of the sentence or as far as there is room.</param>
/// <param name="Words">The words of the claim in the reading.</param>
/// <param name="After">What follows.</param>
/// <param name="Sigla">The witnesses that have exactly these words.</param>
/// <param name="ClaimId">The claim they were cut for, in the first of them.</param>
/// <param name="Voice">Whose word it is.</param>
public sealed record QuoteLine(
    string Before,
    string Words,
    string After,
    IReadOnlyList<Siglum> Sigla,
    string ClaimId,
    string Voice)
{
    public bool IsRejected { get; init; }
}
