using Attest.Text;

namespace Attest.Reading;

/// <summary>What came of reading a file or a part of one: a witness, or none and at least one finding that says why.</summary>
public sealed record ReadResult(Witness? Witness, IReadOnlyList<Finding> Findings)
{
    /// <summary>The bytes the witness was read from: the file's own, or those of the part as they came out of its container. Empty where there is no witness.</summary>
    public byte[] Bytes { get; init; } = [];
}
