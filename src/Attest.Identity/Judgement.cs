namespace Attest.Identity;

public enum Verdict
{
    Same,
    Different,
    Unsure,
}

/// <summary>A decision that two personas are the same person, different persons, or that it cannot be told.</summary>
/// <param name="PersonaA">Id of the first, in ordinal order of the ids.</param>
/// <param name="PersonaB">Id of the second.</param>
/// <param name="Verdict">What was decided.</param>
/// <param name="By">The rule's name, or the human's.</param>
/// <param name="Explanation">Why, in plain words, with the names compared.</param>
public sealed record Judgement(string PersonaA, string PersonaB, Verdict Verdict, string By, string Explanation)
{
    /// <summary>True where a human decided; such a judgement overrules every rule.</summary>
    public bool IsHuman { get; init; }
}

/// <summary>Who is who in a collection.</summary>
public sealed record IdentityResult(
    IReadOnlyList<Persona> Personas,
    IReadOnlyList<Person> Persons,
    IReadOnlyList<Judgement> Judgements);
