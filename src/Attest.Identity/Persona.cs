namespace Attest.Identity;

/// <summary>A person as one witness presents him.</summary>
/// <param name="Id">Hash of the witness and the place of his first mention.</param>
/// <param name="WitnessId">The witness.</param>
/// <param name="Name">The best form of the name in this witness.</param>
/// <param name="Forms">Every form in which the name is written there, by first place.</param>
/// <param name="Mentions">Indices of his name mentions in the analysis of the witness.</param>
public sealed record Persona(
    string Id,
    string WitnessId,
    string Name,
    IReadOnlyList<string> Forms,
    IReadOnlyList<int> Mentions);

/// <summary>The judged union of personas.</summary>
/// <param name="Id">Made from the id of the earliest persona, so that it stays when the person grows.</param>
/// <param name="Name">The best form over all personas.</param>
/// <param name="Personas">Ids, by path of witness and first place.</param>
public sealed record Person(string Id, string Name, IReadOnlyList<string> Personas);
