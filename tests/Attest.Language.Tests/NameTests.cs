namespace Attest.Language.Tests;

/// <summary>Which names are found, and what they name.</summary>
public class NameTests
{
    [Theory]
    [InlineData("Yesterday Anna Petrova met Johann von Keller.", "Anna Petrova|Johann von Keller", "given names, a particle")]
    [InlineData("The letter of V. V. Orlova was lost.", "V. V. Orlova", "initials")]
    [InlineData("General Dombrowski crossed the river.", "Dombrowski", "a title stands beside the name")]
    [InlineData("In Moscow the Central Committee met in March.", "", "places, bodies and months are no persons")]
    [InlineData("However, the Bolsheviks and Russian workers agreed.", "", "movements and nations are no persons")]
    [InlineData("Pavel Sidorov spoke. Later Sidorov left.", "Pavel Sidorov|Sidorov", "a surname met before")]
    [InlineData("Pavel Sidorov, Brandt and Weiss were tried.", "Pavel Sidorov|Brandt|Weiss", "a list of persons")]
    [InlineData("Иван Петрович Морозов жил в Казани.", "Иван Петрович Морозов", "Cyrillic")]
    public void Persons_are(string text, string names, string note)
    {
        var found = Analyses.Of(text).Mentions.Where(m => m.Kind == MentionKind.Person).Select(m => m.Surface);
        string.Join('|', found).ShouldBe(names, note);
    }

    [Theory]
    [InlineData("Ivan Petrovich Morozov", "Ivan", "Petrovich", "Morozov")]
    [InlineData("Морозов Иван Петрович", "Иван", "Петрович", "Морозов")]
    [InlineData("J. T. Brown", "J. T.", null, "Brown")]
    [InlineData("Ludwig van Beethoven", "Ludwig", null, "van Beethoven")]
    [InlineData("Anna", "Anna", null, null)]
    public void A_name_is_taken_apart(string name, string given, string? patronymic, string? surname)
    {
        var parsed = new PersonalNameParser(NameLists.Load(Testing.Repository.Data)).Parse(name, null);
        string.Join(' ', parsed.Given).ShouldBe(given);
        parsed.Patronymic.ShouldBe(patronymic);
        parsed.Surname.ShouldBe(surname);
    }
}
