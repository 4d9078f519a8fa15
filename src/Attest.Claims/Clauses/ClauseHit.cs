using Attest.Language;

namespace Attest.Claims;

/// <summary>A trigger where it stands in a sentence.</summary>
/// <param name="Form">The trigger.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token; behind a gap for a separable verb.</param>
internal sealed record ClauseHit(TriggerForm Form, int First, int Last)
{
    public bool IsSplit => Last - First >= Form.Words.Length;

    /// <summary>True where it is the verb of a clause of its own; fixed phrases and nouns stand in the clause of another verb.</summary>
    public bool OpensClause => Form.Trigger.Subject is SubjectRole.Topic or SubjectRole.Patient or SubjectRole.Agent && !IsLight;

    /// <summary>True for <c>war</c> and <c>fue</c>, which are verbs of their own only where no participle follows.</summary>
    public bool IsLight => Form.Trigger.NeedsOffice && Form.Trigger.Subject == SubjectRole.Topic && Form.Words.Length == 1;

    public bool IsActive => Form.Form == VerbForm.Past;
}
