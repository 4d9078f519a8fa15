using Attest.Reading;

namespace Attest.Textual.Tests;

/// <summary>What belongs to one tradition.</summary>
public class TraditionTest
{
    private const string Told =
        "The lighthouse keeper swore that the ship had shown no lamps and answered no signal, and that the captain was ashore drinking with the pilot.";

    [Fact]
    public void Three_copies_are_one_tradition_of_three_passages()
    {
        var compared = Compared.Of(
            Drawn.Witness("gazette.txt", Told),
            Drawn.Witness("history.txt", $"It is often repeated. {Told}"),
            Drawn.Witness("memoir.txt", $"{Told} I was there and saw nothing of the kind."));
        var tradition = compared.Result.Traditions.Single();

        tradition.Passages.Select(p => compared.PathOf(p.WitnessId)).ShouldBe(["gazette.txt", "history.txt", "memoir.txt"]);
        tradition.Passages.Select(compared.Reading).ShouldAllBe(words => words == Told);
        tradition.Pairs.ShouldBe(compared.Reuses.Select(r => r.Id));
    }

    [Fact]
    public void Two_stories_in_one_book_are_two_traditions()
    {
        const string other = "No cargo was ever landed, the underwriters found, because the barrels had been filled with sand before they left the northern quay.";
        var compared = Compared.Texts($"{Told}\n\nMuch later came the inquiry.\n\n{other}", $"{other}\n\nAs for the night itself:\n\n{Told}");

        compared.Result.Traditions.Count.ShouldBe(2);
        compared.Result.Traditions.SelectMany(t => t.Pairs).ShouldBeUnique();
    }

    [Fact]
    public void Nine_hundred_copies_are_one_tradition_and_few_pairs_each()
    {
        Witness[] copies = [.. Enumerable.Range(0, 900).Select(i => Drawn.Witness($"{i:000}.txt", $"Copy of clerk {i}. {Told} {Told.Replace("lighthouse", "harbour", StringComparison.Ordinal)}"))];
        var result = TextualCriticism.Compare(copies);

        result.Traditions.Count.ShouldBe(1);
        result.Traditions[0].Passages.Select(p => p.WitnessId).Distinct().Count().ShouldBe(900);
        result.Reuses.Count.ShouldBeLessThan(900 * 16);
    }
}
