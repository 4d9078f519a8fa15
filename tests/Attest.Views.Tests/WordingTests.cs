using Attest.Views.Tests.Invented;

namespace Attest.Views.Tests;

public class WordingTests
{
    // The vocabulary of claims, by group.
    private const string Vocabulary = """
        birth death marriage divorce parent sibling education occupation residence
        membership expulsion readmission office removal election military award
        support opposition signing recantation founding authorship mission leadership attendance meeting act
        arrest imprisonment exile escape release interrogation torture charge trial testimony confession conviction sentence execution killing
        denunciation confiscation deportation camp rehabilitation pardon disappearance
        event toll statement
        """;

    [Fact]
    public void Every_type_of_the_vocabulary_has_a_wording_and_a_section() =>
        Vocabulary.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Where(type => !Wording.Shipped.Types.Contains(type) || Wording.Shipped.Groups.All(g => g.Name != Wording.Shipped.Of(type).Group))
            .ShouldBeEmpty();

    [Fact]
    public void A_type_beyond_the_table_is_said_by_its_name() => Wording.Shipped.Of("ennoblement").Phrase.ShouldBe("ennoblement");

    [Theory]
    [InlineData("1937-02-01", "1 February 1937")]
    [InlineData("1936-08", "August 1936")]
    [InlineData("1908", "1908")]
    [InlineData("1905/1907", "1905 to 1907")]
    [InlineData("1924~", "about 1924")]
    [InlineData("1664-08?", "perhaps August 1664")]
    [InlineData("../1924", "until 1924")]
    [InlineData("1924/..", "from 1924")]
    [InlineData("1927-22", "summer 1927")]
    [InlineData("162X", "the 1620s")]
    [InlineData("1934-12-XX", "December 1934")]
    [InlineData("17 accused", "17 accused")]
    public void Dates_are_said_without_adding_or_losing_precision(string edtf, string words) => PlainDate.Of(edtf).ShouldBe(words);

    [Theory]
    [InlineData("arrest", "A", "arrested by Josiah Penn")]
    [InlineData("trial", "A", "tried before Walter Oakley")]
    [InlineData("trial", "E", "tried in the foundry engineers' trial")]
    [InlineData("exile", "E", "exiled to Kestrel Island")]
    [InlineData("office", "A", "held office as parish midwife")]
    public void Claims_are_said_in_plain_english(string type, string siglum, string said)
    {
        var row = new InventedEvidence().Claims().First(c => c.Claim.Type == type && c.Siglum == siglum);
        ClaimPhrase.Of(row, Wording.Shipped.Of(type)).ToString().ShouldBe(said);
    }

    [Fact]
    public void The_words_of_the_source_are_told_from_ours()
    {
        var row = new InventedEvidence().Claims().First(c => c.Claim.Type == "exile");
        ClaimPhrase.Of(row, Wording.Shipped.Of("exile")).Rest.Where(p => p.IsTheirs).Select(p => p.Text).ShouldBe(["Kestrel Island"]);
    }
}
