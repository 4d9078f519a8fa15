using Attest.Text;

namespace Attest.Textual;

/// <summary>A stretch of one witness.</summary>
/// <param name="WitnessId">The witness it stands in.</param>
/// <param name="Reading">Range of the reading.</param>
/// <param name="Received">The same in the received text, first to last character.</param>
public sealed record Passage(string WitnessId, TextSpan Reading, TextSpan Received);
