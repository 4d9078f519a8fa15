using Attest.Reading.Sources;

namespace Attest.Reading.Tests.Sources;

public class HeadingParserTests
{
    [Theory]
    [InlineData("Leopold von Ranke, The Popes (1834)", "Leopold von Ranke", "The Popes", "1834")]
    [InlineData("J. B. Hall, speech in the Commons, Hansard (5th June, 1832).", "J. B. Hall", "speech in the Commons, Hansard", "1832-06-05")]
    [InlineData("The Morning Post (November 1837)", "The Morning Post", null, "1837-11")]
    [InlineData("Maria Lowe, widow of a weaver, statement to the magistrate (1819)", "Maria Lowe", "statement to the magistrate", "1819")]
    [InlineData("Jean Roux was a weaver who left for Geneva.", "Jean Roux", null, null)]
    [InlineData("In March, 1819, Maria Lowe wrote to her brother about the fire.", "Maria Lowe", null, "1819-03")]
    [InlineData("In March, 1819, the mill burnt down.", null, null, "1819-03")]
    [InlineData("Letter from Paul Girard to his wife (2 May 1871)", "Paul Girard", "Letter from Paul Girard to his wife", "1871-05-02")]
    [InlineData("Из воспоминаний А. Н. Ветрова (1861)", "А. Н. Ветрова", "Из воспоминаний А. Н. Ветрова", "1861")]
    [InlineData("Из воспоминаний", null, "Из воспоминаний", null)]
    public void Parse_Heading_FindsWhoSpeaks(string heading, string? author, string? title, string? date)
    {
        var parsed = new HeadingParser(ReadingSteps.Rules.SourceTerms, ReadingSteps.Rules.Dates).Parse(heading);

        parsed.Author?.In(heading).ShouldBe(author);
        (parsed.Title, parsed.Date?.Text).ShouldBe((title, date));
    }

    [Theory]
    [InlineData("Anna Berg, The Fire at the Mill, Evening Post (3rd May, 1863)", "Anna Berg", "The Fire at the Mill", "Evening Post")]
    [InlineData("Anna Berg, Evening Post (3rd May, 1863)", "Anna Berg", null, "Evening Post")]
    [InlineData("The Lamp (3rd May, 1863)", "The Lamp", null, "The Lamp")]
    [InlineData("Anna Berg, Post and Rail (1863)", "Anna Berg", "Post and Rail", null)]
    [InlineData("Б. Ершов, «Пожар», Утренний вестник (3 мая 1863 г.)", "Б. Ершов", "Пожар", "Утренний вестник")]
    [InlineData("Karl Braun, Der Brand, Neue Zeitung (3. Mai 1863)", "Karl Braun", "Der Brand", "Neue Zeitung")]
    public void Parse_HeadingWithANewspaper_FindsWhereItStood(string heading, string? author, string? title, string? publication)
    {
        var parsed = new HeadingParser(ReadingSteps.Rules.SourceTerms, ReadingSteps.Rules.Dates).Parse(heading);

        (parsed.Author?.In(heading), parsed.Title, parsed.Publication).ShouldBe((author, title, publication));
    }

    [Theory]
    [InlineData("Письмо И. Ивлева А. Громову (5 мая 1863 г.)", "И. Ивлева", "А. Громову")]
    [InlineData("Brief von Karl Braun an Anna Weber, 3. Mai 1863", "Karl Braun", "Anna Weber")]
    [InlineData("Lettre de Jean Roux à Marie Blanc (3 mai 1863)", "Jean Roux", "Marie Blanc")]
    [InlineData("Carta de Juan Prado a Ana Vega, 3 de mayo de 1863", "Juan Prado", "Ana Vega")]
    [InlineData("Letter from Paul Girard to his wife (2 May 1863)", "Paul Girard", null)]
    public void Parse_Letter_FindsToWhomItWent(string heading, string author, string? recipient)
    {
        var parsed = new HeadingParser(ReadingSteps.Rules.SourceTerms, ReadingSteps.Rules.Dates).Parse(heading);

        (parsed.Author?.In(heading), parsed.Recipient?.In(heading)).ShouldBe((author, recipient));
    }

    [Theory]
    [InlineData("1941", "1941")]
    [InlineData("August, 1836", "1836-08")]
    [InlineData("23rd August, 1836", "1836-08-23")]
    [InlineData("June 5, 1831", "1831-06-05")]
    [InlineData("1836-08-23", "1836-08-23")]
    [InlineData("23.08.1836", "1836-08-23")]
    [InlineData("23 августа 1836 года", "1836-08-23")]
    [InlineData("1er mai 1871", "1871-05-01")]
    [InlineData("3 de agosto de 1836", "1836-08-03")]
    [InlineData("1835-37", "1835/1837")]
    [InlineData("31 February 1835", null)]
    [InlineData("p. 33", null)]
    public void Read_DateOfAHeading(string text, string? expected) => ReadingSteps.Rules.Dates.Read(text)?.Text.ShouldBe(expected);
}
