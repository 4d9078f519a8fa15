using Attest.Language;

namespace Attest.Identity.Tests;

/// <summary>What a human decided stands, whatever the rules say (invariant 3).</summary>
public sealed class HumanJudgementsTests
{
    private readonly Analysis _a = Scene.Document("a", "[Alexei Orlov] served.");
    private readonly Analysis _b = Scene.Document("b", "[Alexei Orlov] sold horses.");
    private readonly Analysis _c = Scene.Document("c", "[A. Orlov] signed.");

    [Fact]
    public void Resolve_Different_KeepsApartWhatTheRulesWouldJoin()
    {
        var result = Scene.Resolve([Decide(0, 1, Verdict.Different)], _a, _b);
        result.Persons.Count.ShouldBe(2);
        result.Judgements.ShouldContain(j => j.IsHuman && j.Verdict == Verdict.Different);
        result.Judgements.ShouldContain(j => !j.IsHuman && j.Verdict == Verdict.Unsure && j.Explanation.Contains("human decision"));
    }

    [Fact]
    public void Resolve_Different_IsNotUndoneByAThirdPersona()
    {
        var result = Scene.Resolve([Decide(0, 1, Verdict.Different)], _a, _b, _c);
        result.Persons.ShouldNotContain(p => p.Personas.Contains(Id(0)) && p.Personas.Contains(Id(1)));
    }

    [Fact]
    public void Resolve_Same_JoinsWhatTheRulesKeepApart()
    {
        var other = Scene.Document("d", "[Lev Feldbin] fled.");
        string feldbin = Scene.Resolve(_a, other).Personas[1].Id;
        var result = Scene.Resolve([new Judgement(Id(0), feldbin, Verdict.Same, "a reader", "an alias")], _a, other);
        result.Persons.ShouldHaveSingleItem().Personas.Count.ShouldBe(2);
    }

    [Fact]
    public void Resolve_SameAgainstDifferent_IsNotAppliedAndSaysSo()
    {
        var result = Scene.Resolve([Decide(0, 1, Verdict.Different), Decide(0, 1, Verdict.Same)], _a, _b);
        result.Persons.Count.ShouldBe(2);
        result.Judgements.ShouldContain(j => j.Verdict == Verdict.Same && j.Explanation.EndsWith("another decision keeps them apart."));
    }

    [Fact]
    public void Resolve_JudgementOnUnknownPersonas_IsPassedOver() =>
        Scene.Resolve([new Judgement("p-gone", Id(0), Verdict.Different, "a reader", "")], _a, _b).Persons.ShouldHaveSingleItem();

    private string Id(int document) => Scene.Resolve(_a, _b, _c).Personas[document].Id;

    private Judgement Decide(int one, int other, Verdict verdict) => new(Id(one), Id(other), verdict, "a reader", "seen in the archive");
}
