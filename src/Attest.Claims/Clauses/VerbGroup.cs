using Attest.Language;

namespace Attest.Claims;

/// <summary>A verb with its auxiliaries.</summary>
/// <param name="Start">First token of the group, auxiliaries and "to" included.</param>
/// <param name="Verb">First token of the verb itself.</param>
/// <param name="End">The token after the verb.</param>
/// <param name="IsPassive">True for <c>was arrested</c>, <c>arrested by</c>.</param>
/// <param name="IsNegated">True for <c>was not</c>, <c>refused to</c>.</param>
/// <param name="IsIntended">True for <c>to be shot</c>, <c>should be</c>, <c>would</c>.</param>
internal sealed record VerbGroup(int Start, int Verb, int End, bool IsPassive, bool IsNegated, bool IsIntended)
{
    /// <summary>True where the verb has an auxiliary or a subject of its own: not only joined to the one before.</summary>
    public bool HasAuxiliary { get; init; }

    /// <summary>True for <c>is said to have been</c>, <c>may have been</c>.</summary>
    public bool IsAlleged { get; init; }

    /// <summary>True for what did not come about: <c>would have been</c>.</summary>
    public bool IsUnreal { get; init; }

    /// <summary>True for a participle that opens the sentence.</summary>
    public bool OpensSentence { get; init; }
}
