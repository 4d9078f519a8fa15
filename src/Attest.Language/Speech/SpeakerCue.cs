using Attest.Text;

namespace Attest.Language;

/// <summary>A speaker as the document names him, with the cue that tells.</summary>
/// <param name="Name">The name or the descriptive phrase (<c>Keller's sister</c>); null where the cue has a subject that is not resolved.</param>
/// <param name="Mention">Index of the name mention; null for a phrase.</param>
/// <param name="Cue">The cue in the reading; null where layout or sequence tells.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Rule">The sieve that found it.</param>
internal sealed record SpeakerCue(string? Name, int? Mention, TextSpan? Cue, string? Kind, string Rule);
