namespace Attest.Reading.Tests.PlainText;

public class InfoboxTests
{
    private const string Prose = "\n\nHe was a physician who practised at Toulouse for thirty years and who wrote against the slave trade when few others did so.\n";

    [Fact]
    public void LabelledLines_AreTakenApart() =>
        ReadingSteps.ReadText("= Jean Roux =\n\nJean Roux\n- Birth Date: 3 May 1760\n- Birth Place: Toulouse\n- Office: Mayor of Toulouse" + Prose)
            .Draw(RegionKind.Markup, RegionKind.Body).ShouldBe(
            [
                "Title Jean Roux",
                "Caption Jean Roux",
                "Infobox Birth Date: 3 May 1760",
                "Infobox Birth Place: Toulouse",
                "Infobox Office: Mayor of Toulouse",
            ]);

    [Fact]
    public void ScrapedBox_LabelsBindTheLinesBelowThem() =>
        ReadingSteps.ReadText(
            "Jean Roux\n\nMayor of Toulouse\nIn office\n5 April 1790 – 16 March 1791\nPersonal details\nBorn Jean Paul Roux\n3 May 1760\nToulouse, France\n"
            + "Died 1 February 1794 (aged 33)\nParis" + Prose).Draw(RegionKind.Body).ShouldBe(
            [
                "Title Jean Roux",
                "Infobox Office: Mayor of Toulouse",
                "Infobox In office: 5 April 1790 – 16 March 1791",
                "Infobox Personal details",
                "Infobox Born: Jean Paul Roux",
                "Infobox Born: 3 May 1760",
                "Infobox Born: Toulouse, France",
                "Infobox Died: 1 February 1794 (aged 33)",
                "Infobox Died: Paris",
            ]);

    [Fact]
    public void RussianRegister_IsRead() =>
        ReadingSteps.ReadText("Ершова Вера Павловна\n\nДата рождения: 1901 г.\nМесто рождения: Тамбов\nДата ареста: 5 мая 1931 г.\n")
            .Draw().ShouldBe(
            [
                "Title Ершова Вера Павловна",
                "Infobox Дата рождения: 1901 г.",
                "Infobox Место рождения: Тамбов",
                "Infobox Дата ареста: 5 мая 1931 г.",
            ]);

    [Fact]
    public void LabelAndValueByTurns_UnknownLabelsTakeTheirTurnToo() =>
        ReadingSteps.ReadText("Ершова Вера\n\nДата рождения\n1901\nМесто рождения\nТамбов\nДата смерти\n1940\nЛюбимое дело\nшахматы\n")
            .Draw().ShouldBe(
            [
                "Title Ершова Вера",
                "Infobox Дата рождения: 1901",
                "Infobox Место рождения: Тамбов",
                "Infobox Дата смерти: 1940",
                "Infobox Любимое дело: шахматы",
            ]);

    [Fact]
    public void HeaderOfACable_DoesNotSwallowItsText() =>
        ReadingSteps.ReadText("TO: THE ADMIRALTY\nFROM: CONSUL AT CADIZ\nDATE: 3 March 1837\n\n1. The pilot was sentenced to be\n   shot at dawn.\n2. He asks for mercy.\n")
            .Draw().ShouldBe(
            [
                "Infobox TO: THE ADMIRALTY",
                "Infobox FROM: CONSUL AT CADIZ",
                "Infobox DATE: 3 March 1837",
                "ListItem 1. The pilot was sentenced to be shot at dawn.",
                "ListItem 2. He asks for mercy.",
            ]);

    [Fact]
    public void LabelBeforeALineOfThePage_TakesNoValueFromBehindIt() =>
        ReadingSteps.ReadText("Born: 1760\nIn office\nHistory >\n\nToulouse\n").Draw(RegionKind.Markup)
            .ShouldBe(["Infobox Born: 1760", "Body In office", "Navigation {History >}", "Body Toulouse"]);

    [Fact]
    public void WikiTemplate_IsRead() =>
        ReadingSteps.ReadText("| name = Jean Roux\n| birth_date = 3 May 1760\n| death_place = Paris" + Prose)
            .Draw(RegionKind.Markup, RegionKind.Body).ShouldBe(["Infobox name: Jean Roux", "Infobox birth_date: 3 May 1760", "Infobox death_place: Paris"]);

    [Fact]
    public void ProseThatBeginsWithALabelWord_IsNoInfobox() =>
        ReadingSteps.ReadText("A Life\n\nBorn at Lyon, she went early to Paris and never saw her father again.\n\nDied she had not, though all believed it.\n")
            .Draw().ShouldAllBe(d => d.StartsWith("Body") || d.StartsWith("Title"));
}
