namespace Attest.Identity.Tests;

/// <summary>Who is who inside one document.</summary>
public sealed class PersonasTests
{
    [Theory]
    [InlineData(
        "[Vera Nikolaevna Figner] was born in 1852. [Figner] studied in Zurich. [V. N. Figner] wrote memoirs. [Vera] was her name.",
        "Vera Nikolaevna Figner: a=Vera Nikolaevna Figner/Figner/V. N. Figner/Vera",
        "full name, surname, initials, given name nobody else bears")]
    [InlineData(
        "[Pyotr Kropotkin] ([Пётр Кропо\u0301ткин]) wrote of [Kropotkin].",
        "Pyotr Kropotkin: a=Pyotr Kropotkin/Пётр Кропо\u0301ткин/Kropotkin",
        "Cyrillic with a stress mark beside Latin, best form in the script of the document")]
    [InlineData(
        "[Alexander Ulyanov] was hanged. His brother [Dmitry Ulyanov] was a doctor. [Ulyanov] practised in the Crimea.",
        "Alexander Ulyanov: a=Alexander Ulyanov\nDmitry Ulyanov: a=Dmitry Ulyanov/Ulyanov",
        "of two brothers the surname alone means the one last named")]
    [InlineData(
        "[Dmitry Ulyanov] was a doctor. [Ulyanov] practised in the Crimea. His brother [Alexander Ulyanov] was hanged. [Ulyanov] retired.",
        "Dmitry Ulyanov: a=Dmitry Ulyanov/Ulyanov\nAlexander Ulyanov: a=Alexander Ulyanov",
        "the surname stays with the one it was used of before the brother was named")]
    [InlineData(
        "[Andrei Zhelyabov] loved [Sofia Zhelyabova]. [Zhelyabova] survived. [Zhelyabov] did not.",
        "Andrei Zhelyabov: a=Andrei Zhelyabov/Zhelyabov\nSofia Zhelyabova: a=Sofia Zhelyabova/Zhelyabova",
        "the feminine surname is another person's")]
    [InlineData(
        "[Ivan Ilyich Golovin] fell ill. [Ivan Ilyich] suffered. [Ivan Petrov] did not.",
        "Ivan Ilyich Golovin: a=Ivan Ilyich Golovin/Ivan Ilyich\nIvan Petrov: a=Ivan Petrov",
        "given name and patronymic lead to the full name")]
    [InlineData(
        "[Ivan Golovin] and [Ivan Petrov] met. [Ivan] spoke.",
        "Ivan Golovin: a=Ivan Golovin\nIvan Petrov: a=Ivan Petrov\nIvan: a=Ivan",
        "a given name that two bear is led to neither")]
    [InlineData(
        "The army of [General~Denikin] fled. [Denikin] sailed.",
        "Denikin: a=Denikin/General Denikin",
        "a title makes a form of its own")]
    [InlineData(
        "[Yuri Pyatnitsky] came. Later [Piatnitsky] left.",
        "Yuri Pyatnitsky: a=Yuri Pyatnitsky/Piatnitsky",
        "two transliterations in one document")]
    [InlineData(
        "[Иван Петрович Чернов] родился в 1880 году. Об [Иване Петровиче Чернове] писали. Арест [Чернова] скрывали. Дело [Ивана Чернова] закрыли.",
        "Иван Петрович Чернов: a=Иван Петрович Чернов/Иване Петровиче Чернове/Чернова/Ивана Чернова",
        "Russian cases")]
    [InlineData(
        "[Анна Чернова] ждала. [Иван Чернов] писал. Письма [Анны Черновой] целы. [Чернова] молчала.",
        "Анна Чернова: a=Анна Чернова/Анны Черновой/Чернова\nИван Чернов: a=Иван Чернов",
        "what may be her nominative is hers where she is named")]
    [InlineData(
        "[Bro. Absalom Thornbury] preached. [Absalom Thornbury] sang. [Yu. Petrov] did not.",
        "Bro. Absalom Thornbury: a=Bro. Absalom Thornbury/Absalom Thornbury\nYu. Petrov: a=Yu. Petrov",
        "an abbreviated title is not compared")]
    [InlineData(
        "[Joachim von Ribbeck] and [Ribbeck] are one; [Johann Ribbeck] is another.",
        "Joachim von Ribbeck: a=Joachim von Ribbeck/Ribbeck\nJohann Ribbeck: a=Johann Ribbeck",
        "particles are not compared")]
    public void Resolve_OneDocument_SharesOutItsNames(string text, string expected, string why)
    {
        var document = Scene.Document("a", text);
        Scene.Draw(Scene.Resolve(document), document).ShouldBe(expected, why);
    }

    [Fact]
    public void Resolve_SlipOfThePen_IsCountedButNeverTheName()
    {
        var document = Scene.Document("a", "[Bogolepovsky] [Bogolepovsky] [Bogolepovsky] [Bogolepovsky] [Bogolepovsky] and once [Bogolepovky].");
        Scene.Draw(Scene.Resolve(document), document).ShouldBe("Bogolepovsky: a=Bogolepovsky/Bogolepovky");
    }

    [Fact]
    public void Resolve_NameSheKept_JoinsHerTwoSurnames()
    {
        var document = Scene.Document("a", "[Clara Eissner] met [Ossip Zetkin]. Though unmarried {she=0} used the name [Zetkina].");
        Scene.Draw(Scene.Resolve(document), document).ShouldBe("Clara Eissner: a=Clara Eissner/Zetkina\nOssip Zetkin: a=Ossip Zetkin");
    }

    [Fact]
    public void Resolve_MentionsWithoutPersons_GiveNothing()
    {
        var result = Scene.Resolve(Scene.Document("a", "Nobody is named here."));
        result.Personas.ShouldBeEmpty();
        result.Persons.ShouldBeEmpty();
    }
}
