using Attest.Text;

namespace Attest.Reading;

/// <summary>What came of reading a file: a witness, or none and at least one finding that says why.</summary>
public sealed record ReadResult(Witness? Witness, IReadOnlyList<Finding> Findings);
