namespace Attest.Language.Tests;

/// <summary>Offices with what they are for, and who holds them.</summary>
public class OfficeTests
{
    [Theory]
    [InlineData("Johann Weller, People's Commissar for Foreign Affairs, resigned.", "People's Commissar for Foreign Affairs", "Johann Weller")]
    [InlineData("The Procurator General spoke for two hours.", "Procurator General", null)]
    [InlineData("Jacques Dumoulin, the Bishop of Autun, refused.", "Bishop of Autun", "Jacques Dumoulin")]
    [InlineData("Paul Brandt became minister of war in May.", "minister of war", "Paul Brandt")]
    [InlineData("Otto Lindner war Reichsminister der Justiz.", "Reichsminister der Justiz", "Otto Lindner")]
    [InlineData("Нарком внутренних дел подписал список.", "Нарком внутренних дел", null)]
    [InlineData("Первый секретарь ЦК ВКП(б) молчал.", "Первый секретарь ЦК ВКП(б)", null)]
    [InlineData("Deputy Minister of Finance, Anna Petrova, answered.", "Deputy Minister of Finance", "Anna Petrova")]
    [InlineData("He was chairman of the regional committee.", "chairman of the regional committee", null)]
    [InlineData("She wrote to the Chairman of the Council of People's Commissars.", "Chairman of the Council of People's Commissars", null)]
    [InlineData("Jean Moreau fut ministre de la Guerre.", "ministre de la Guerre", "Jean Moreau")]
    [InlineData("Pedro Salas fue ministro de Justicia.", "ministro de Justicia", "Pedro Salas")]
    [InlineData("The British ambassador to Persia left.", "British ambassador to Persia", null)]
    public void Offices_are_found_with_their_holders(string text, string office, string? holder)
    {
        var analysis = Analyses.Of(text);
        var found = analysis.Offices.FirstOrDefault(o => o.Surface == office);
        found.ShouldNotBeNull(string.Join(" | ", analysis.Offices.Select(o => o.Surface)));
        (found.Holder is { } i ? analysis.Mentions[i].Surface : null).ShouldBe(holder);
    }

    [Theory]
    [InlineData("The bishop smiled.", "a head alone")]
    [InlineData("The head of the river is near.", "no body behind it")]
    [InlineData("A member spoke to the chair.", "heads alone")]
    public void Words_that_are_no_office_here(string text, string note) => Analyses.Of(text).Offices.ShouldBeEmpty(note);
}
