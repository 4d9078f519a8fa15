namespace Attest.Claims;

/// <summary>A noun for a person that tells a claim of a type of its own: <c>founder</c>, <c>author</c>, <c>defendant</c>.</summary>
/// <param name="Type">The claim type.</param>
/// <param name="Slot">What its complement is: <c>object</c>, <c>value</c>, <c>place</c>, <c>none</c>.</param>
/// <param name="NeedsComplement">True where the noun alone claims nothing.</param>
internal sealed record RoleNoun(string Type, string Slot, bool NeedsComplement);
