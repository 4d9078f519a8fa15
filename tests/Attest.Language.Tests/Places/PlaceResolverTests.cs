namespace Attest.Language.Tests;

/// <summary>Which of its namesakes a place name means, from the document it stands in.</summary>
public class PlaceResolverTests
{
    [Theory]
    [InlineData("He studied in Cambridge, Massachusetts.", "Cambridge", "US.MA", "its state behind it")]
    [InlineData("She read law in Cambridge and later worked in London and Oxford.", "Cambridge", "GB", "other places of the document")]
    [InlineData("She left Paris in 1933.", "Paris", "FR", "much the biggest")]
    [InlineData("He was born near Austin and farmed in Paris, Texas.", "Paris", "US.TX", "its state behind it")]
    [InlineData("The committee met in Petrograd in March 1917.", "Petrograd", "RU", "a former name")]
    [InlineData("The clerk lived in Odessa, Ukraine, until 1905.", "Odessa", "UA", "its country behind it")]
    [InlineData("They were sent from Minsk to Brest in 1939 and came back to Belarus after the war.", "Brest", "BY", "other places of the document")]
    [InlineData("The ship called at Bordeaux, Nantes and Brest; France was at war.", "Brest", "FR", "other places of the document")]
    [InlineData("Он жил в Москве и умер в Казани.", "Москве", "RU", "a Russian case")]
    [InlineData("Er reiste 1910 von Wien nach Lemberg.", "Lemberg", "UA", "a former name")]
    public void A_place_is_chosen_among_its_namesakes(string text, string name, string within, string note)
    {
        var place = Of(text, name);
        place.ShouldNotBeNull(note);
        place.Id.ShouldStartWith(within + ".", customMessage: $"{note}: {place.Name}, {place.Reason}");
        place.Reason.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("The family moved to Springfield in 1901.", "Springfield", "several of one size")]
    [InlineData("The hearing was held in San Juan.", "San Juan", "a capital and a city of one size")]
    public void Where_nothing_decides_the_place_stays_open(string text, string name, string note) => Of(text, name)?.ToString().ShouldBeNull(note);

    [Fact]
    public void Place_OfADatedSentence_LiesInTheStateOfThatYear() =>
        Of("In 1936 he was tried in Moscow.", "Moscow")!.Within.Select(p => p.Name).ShouldBe(["Russia", "Soviet Union"]);

    [Theory]
    [InlineData("The archive was taken to a store near Bugulma in autumn.", "Bugulma")]
    [InlineData("He was held in Solikamsk for a year.", "Solikamsk")]
    [InlineData("They met at Tewkesbury, England, twice.", "Tewkesbury")]
    public void Places_beyond_the_word_lists_are_found(string text, string name) =>
        Analyses.Of(text).Mentions.Where(m => m.Kind == MentionKind.Place).Select(m => m.Surface).ShouldContain(name);

    [Theory]
    [InlineData("Lincoln spoke first. Abraham Lincoln was tall.", "Lincoln")]
    [InlineData("A letter from Brandt arrived.", "Brandt")]
    [InlineData("She trusted in Hope Weller. In Weller she had a friend.", "Weller")]
    public void Persons_that_share_a_name_with_a_place_stay_persons(string text, string name) =>
        Analyses.ByRulesAlone(text).Mentions.Where(m => m.Surface == name).ShouldNotContain(m => m.Kind == MentionKind.Place);

    private static ResolvedPlace? Of(string text, string name)
    {
        var mention = Analyses.Of(text).Mentions.FirstOrDefault(m => m.Surface == name && m.Kind == MentionKind.Place);
        mention.ShouldNotBeNull($"{name} is found as a place");
        return mention.Place;
    }
}
