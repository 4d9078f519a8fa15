namespace Attest.Language;

/// <summary>Quotations of one speaker in one paragraph, cut in two or more by the narrator: <c>"…," he said, "…"</c>.</summary>
/// <param name="First">Index of its first quotation.</param>
/// <param name="End">Index behind its last.</param>
/// <param name="Paragraph">Number of its paragraph.</param>
public readonly record struct DialogueTurn(int First, int End, int Paragraph);
