namespace Attest.Claims;

/// <summary>A kind of claim, from <c>data/claims/*.yaml</c>.</summary>
/// <param name="Name">One word: <c>arrest</c>.</param>
/// <param name="Group"><c>life</c>, <c>career</c>, <c>acts</c>, <c>persecution</c> or <c>events</c>.</param>
/// <param name="Label">For a heading: <c>Arrest</c>.</param>
/// <param name="Verb">For a sentence: <c>arrested</c>.</param>
/// <param name="Once">True where it happens at most once in a life.</param>
/// <param name="Stance">The stance every claim of the type has; null where the words decide.</param>
public sealed record ClaimType(string Name, string Group, string Label, string Verb, bool Once, Stance? Stance);
