using Attest.Reading;

namespace Attest.Language;

/// <summary>A document as far as it can be read alone: its sentences, and what its names bring to the vote of the collection.</summary>
/// <param name="Witness">The document.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="Evidence">What it shows of its names.</param>
public sealed record BegunAnalysis(Witness Witness, IReadOnlyList<Sentence> Sentences, NameEvidence Evidence)
{
    /// <summary>Phrases that may be names.</summary>
    internal IReadOnlyList<NameCandidate> Candidates { get; init; } = [];
}
