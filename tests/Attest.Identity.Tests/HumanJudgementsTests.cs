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
    public void Resolve_Different_MakesTwoPersonsAndLeavesEveryOtherPersonaWithTheSideItFits()
    {
        const string Text = "In that long winter he led the southern squadron past the straits. He never wrote a single line about the sea fights.";
        var one = Scene.Document("1", "[Alexei Grigoryevich Orlov] served. " + Text);
        var two = Scene.Document("2", "[Alexei Grigoryevich Orlov] sold horses, said [A. G. Orlov].");
        var copy = Scene.Document("3", "[A. G. Orlov] served. " + Text);
        var others = new[] { Scene.Document("4", "[Alexei Orlov] came."), Scene.Document("5", "[Orlov] left."), Scene.Document("6", "[Alexei Grigoryevich Orlov] died.") };
        Language.Analysis[] all = [one, two, copy, .. others];
        var personas = Scene.Resolve(all).Personas;

        var result = Scene.Resolve([new Judgement(personas[1].Id, personas[0].Id, Verdict.Different, "a reader", "seen")], all);

        result.Persons.Count.ShouldBe(2);
        result.Persons[1].Personas.ShouldBe([personas[1].Id]);
        result.Judgements.ShouldContain(j => j.Verdict == Verdict.Same && !j.IsHuman
            && j.Explanation == "Alexei Grigoryevich Orlov (1) and A. G. Orlov (3): their texts share 2 sentences.");
    }

    [Fact]
    public void Resolve_Different_ChangesNoOtherPerson()
    {
        var other = Scene.Document("d", "[Lev Feldbin] fled.");
        var again = Scene.Document("e", "[Lev Feldbin] wrote.");
        var result = Scene.Resolve([Decide(0, 1, Verdict.Different)], _a, _b, _c, other, again);
        result.Persons.Count.ShouldBe(3);
        result.Persons[2].Personas.Count.ShouldBe(2);
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
