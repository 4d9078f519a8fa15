namespace Attest.Language;

/// <summary>One way to tell who speaks a quotation. Sieves are asked in order; the first that answers names itself as the rule.</summary>
internal interface ISpeakerSieve
{
    /// <summary>The speaker of a quotation between marks; null where this sieve cannot tell.</summary>
    SpeakerCue? Find(QuotedSpan quote);
}
