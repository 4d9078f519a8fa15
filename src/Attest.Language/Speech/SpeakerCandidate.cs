using Attest.Text;

namespace Attest.Language;

/// <summary>How a text names somebody who may be speaking.</summary>
public enum CandidateForm
{
    Name,
    Noun,
    Pronoun,

    /// <summary>The narrator's own "I" or "we".</summary>
    FirstPerson,
}

/// <summary>A place in a text where somebody is named who may be the speaker of a quotation.</summary>
/// <param name="Span">Range of the reading.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Person">Number of the person; places that name one person have one number.</param>
/// <param name="Form">How he is named.</param>
public readonly record struct SpeakerCandidate(TextSpan Span, int Sentence, int Person, CandidateForm Form);
