namespace Attest.Identity;

/// <summary>Applies what humans decided before any rule is asked. Different is applied first: a union through third personas must not break it.</summary>
internal sealed class HumanJudgements(Unions unions, IReadOnlyList<LinkedPersona> personas)
{
    public void Apply(IReadOnlyList<Judgement> human)
    {
        var byId = personas.ToDictionary(p => p.Persona.Id, StringComparer.Ordinal);
        var found = human.Where(j => byId.ContainsKey(j.PersonaA) && byId.ContainsKey(j.PersonaB)).ToArray();
        foreach (var judgement in found.Where(j => j.Verdict != Verdict.Same))
        {
            unions.KeepApart(byId[judgement.PersonaA], byId[judgement.PersonaB]);
            unions.Record(judgement with { IsHuman = true });
        }

        foreach (var judgement in found.Where(j => j.Verdict == Verdict.Same))
        {
            bool joined = unions.JoinByHuman(byId[judgement.PersonaA], byId[judgement.PersonaB]);
            string note = joined ? "" : " Not applied: another decision keeps them apart.";
            unions.Record(judgement with { IsHuman = true, Explanation = judgement.Explanation + note });
        }
    }
}
