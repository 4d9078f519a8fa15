namespace Attest.Claims;

public enum PartyKind
{
    Person,
    Group,
    Organisation,
    Event,
    Other,
}

/// <summary>Who or what a claim is about, or its object.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">As this document names it at this place, or the name a pronoun was resolved to.</param>
/// <param name="Mention">Index of the (resolved) name mention in the analysis; null where it is no name.</param>
public sealed record Party(PartyKind Kind, string Name, int? Mention = null);
