namespace Attest.Identity;

/// <summary>A persona on its way to becoming part of a person.</summary>
/// <param name="Number">Its number among all personas, in order of path and place.</param>
/// <param name="Persona">What is shown of it.</param>
/// <param name="Draft">What is compared of it.</param>
/// <param name="Path">Path of its witness, for explanations.</param>
internal sealed record LinkedPersona(int Number, Persona Persona, PersonaDraft Draft, string Path)
{
    public IReadOnlyList<NamePart> Parts => Draft.Parts;

    public override string ToString() => $"{Persona.Name} ({Path})";
}
