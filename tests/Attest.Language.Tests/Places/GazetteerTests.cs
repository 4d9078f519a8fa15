using Attest.Testing;
using Attest.Text;

namespace Attest.Language.Tests;

/// <summary>What the gazetteer holds and how names are looked up in it.</summary>
public class GazetteerTests
{
    private static readonly Gazetteer Places = Gazetteer.Load(Repository.Data);

    [Theory]
    [InlineData("Moscow", "Moscow", "RU")]
    [InlineData("Москва", "Moscow", "RU")]
    [InlineData("Moskau", "Moscow", "RU")]
    [InlineData("Leningrad", "Saint Petersburg", "RU")]
    [InlineData("Ekaterinodar", "Krasnodar", "RU")]
    [InlineData("Königsberg", "Kaliningrad", "RU")]
    [InlineData("Lemberg", "Lviv", "UA")]
    [InlineData("Lwów", "Lviv", "UA")]
    [InlineData("Lwow", "Lviv", "UA", "marks are left out by many")]
    [InlineData("Pressburg", "Bratislava", "SK")]
    [InlineData("Constantinople", "Istanbul", "TR")]
    [InlineData("Christiania", "Oslo", "NO")]
    [InlineData("Tiflis", "Tbilisi", "GE")]
    [InlineData("Krakow", "Kraków", "PL")]
    [InlineData("Izmir", "İzmir", "TR")]
    [InlineData("Saigon", "Ho Chi Minh City", "VN")]
    [InlineData("Тамбов", "Tambov", "RU")]
    [InlineData("Кострома", "Kostroma", "RU", "found by its Latin spelling")]
    [InlineData("Bavaria", "Bavaria", "DE")]
    [InlineData("Estados Unidos", "United States", "US")]
    public void A_name_in_any_language_leads_to_its_place(string name, string today, string country, string note = "")
    {
        var first = Places.Find(name)[0].Place;
        first.Name.ShouldBe(today, note);
        first.Country.ShouldBe(country, note);
    }

    [Theory]
    [InlineData("Москве", "Moscow")]
    [InlineData("Ленинграда", "Saint Petersburg")]
    [InlineData("Казани", "Kazan")]
    [InlineData("Нижнем Новгороде", "Nizhniy Novgorod")]
    [InlineData("Московской области", "Moscow Oblast")]
    [InlineData("Тамбовскую губернию", "Tambov Oblast")]
    [InlineData("Орла", "Orël")]
    [InlineData("России", "Russia")]
    [InlineData("Грозного", "Grozny")]
    public void Russian_cases_are_taken_back(string form, string today) => Places.Find(form)[0].Place.Name.ShouldBe(today);

    [Theory]
    [InlineData("moscow", "a small letter is no name")]
    [InlineData("M", "one letter")]
    [InlineData("Qwertzopolis", "no such place")]
    public void What_is_no_name_finds_nothing(string word, string note) => Places.Find(word).ShouldBeEmpty(note);

    [Theory]
    [InlineData("Moscow", "Russia", null, true)]
    [InlineData("Moscow", "Soviet Union", null, true)]
    [InlineData("Moscow", "Soviet Union", 1936, true)]
    [InlineData("Moscow", "Soviet Union", 1995, false)]
    [InlineData("Moscow", "Germany", null, false)]
    [InlineData("Russia", "Moscow", null, false)]
    [InlineData("Lviv", "Poland", 1930, true)]
    [InlineData("Lviv", "Soviet Union", 1930, false)]
    [InlineData("Lviv", "Soviet Union", 1950, true)]
    [InlineData("Lviv", "Austria-Hungary", 1900, true)]
    [InlineData("Warsaw", "Russian Empire", 1900, true)]
    [InlineData("Königsberg", "German Empire", 1900, true)]
    [InlineData("Solovki", "Russia", null, true)]
    [InlineData("Boston", "Massachusetts", null, true)]
    [InlineData("Prague", "Czechoslovakia", 1937, true)]
    public void Containment_follows_the_years(string inner, string outer, int? year, bool within) =>
        Places.IsWithin(Places.Find(inner)[0].Place.Id, Places.Find(outer)[0].Place.Id, year).ShouldBe(within);

    [Fact]
    public void Chain_OfAYear_EndsWithTheStateOfThatYear() =>
        Places.Chain(Places.Find("Kharkiv")[0].Place, 1933).Select(p => p.Name).ShouldBe(["Ukraine", "Soviet Union"]);

    [Fact]
    public void The_table_of_settlements_is_in_the_order_it_is_searched_by()
    {
        var keys = new SettlementTable(Repository.Data.Read("places/gazetteer.tsv"), new PlaceKeys(Repository.Data)).Keys().ToList();

        keys.Count.ShouldBeGreaterThan(40_000);
        keys.ShouldBe(keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_of_names_points_to_a_place()
    {
        var keys = new PlaceKeys(Repository.Data);
        var named = new NamedPlaces(Repository.Data, keys);
        var settlements = new SettlementTable(Repository.Data.Read("places/gazetteer.tsv"), keys);
        var inner = DataTable.Rows(Repository.Data.Read("places/within.tsv")).SelectMany(row => row[..2]);

        var lost = named.Targets.Concat(inner).Distinct().Where(target => named.ById(target) is null && !IsSettlement(settlements, keys, target));

        lost.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("places/historical-names.tsv", "Altburg\tde\tMoscow, RU\t1200\t1300", "Altburg", "Moscow")]
    [InlineData("places/gazetteer.tsv", "Neuhof im Tal\tx1\t50\t10\tDE\t02\tP\t0", "Neuhof im Tal", "Neuhof im Tal")]
    public void Rows_a_user_lays_over_are_found(string file, string row, string name, string today) =>
        Gazetteer.Load(new Overlaid(file, row)).Find(name)[0].Place.Name.ShouldBe(today);

    [Fact]
    public void KilometresTo_MoscowAndSaintPetersburg_IsSome635() =>
        Places.Find("Moscow")[0].Place.Point!.Value.KilometresTo(Places.Find("Petrograd")[0].Place.Point!.Value).ShouldBe(635, 10);

    private static bool IsSettlement(SettlementTable settlements, PlaceKeys keys, string target)
    {
        int comma = target.LastIndexOf(", ", StringComparison.Ordinal);
        return comma > 0 && settlements.Find(keys.Fold(target.AsSpan(0, comma))).Any(p => p.Country == target[(comma + 2)..]);
    }

    private sealed class Overlaid(string file, string row) : IDataFiles
    {
        public string Read(string path) => path == file ? $"{Repository.Data.Read(path)}\n{row}\n" : Repository.Data.Read(path);

        public IReadOnlyList<string> List(string folder) => Repository.Data.List(folder);
    }
}
