using Attest.Text;

namespace Attest.Language;

/// <summary>
/// Places with coordinates, names in several languages, former names with their years, and what lies in what. The tables under
/// <c>data/places</c> are read when the first name is looked up. Safe to use from several threads.
/// </summary>
public sealed class Gazetteer
{
    /// <summary>Countries whose towns GeoNames writes in the Latin letters of their Russian, Ukrainian or Belarusian names.</summary>
    private static readonly string[] CyrillicCountries = ["RU", "UA", "BY", "KZ", "KG", "TJ", "TM", "UZ", "MD", "GE", "AM", "AZ", "BG", "RS", "MK"];

    private readonly Lazy<Tables> _tables;

    private Gazetteer(IDataFiles files) => _tables = new Lazy<Tables>(() => new Tables(files));

    /// <summary>Makes a gazetteer over the rule files; nothing is read yet.</summary>
    public static Gazetteer Load(IDataFiles files) => new(files);

    /// <summary>
    /// The places a name may mean, in any language the tables know, as written or in a Russian oblique case; the likeliest without any
    /// context first. Case counts in so far as the name must be capitalised.
    /// </summary>
    public IReadOnlyList<NamedPlace> Find(string name)
    {
        if (name.Length < 2 || !char.IsUpper(name[0]) && !name.StartsWith("the ", StringComparison.Ordinal))
        {
            return [];
        }

        var found = Exact(name);
        return found.Count > 0 || !NameFolding.IsCyrillic(name) ? found : Inflected(name);
    }

    /// <summary>A region, country, former state or feature by its id; null where there is none. Settlements are found by name.</summary>
    public Place? ById(string id) => _tables.Value.Named.ById(id);

    /// <summary>True where one place lies in another, both by id: in the year given, or in any year where none is given.</summary>
    public bool IsWithin(string inner, string outer, int? year = null) => _tables.Value.Containment.IsWithin(inner, outer, year);

    /// <summary>True where one place lies in another: in the year given, or in any year where none is given.</summary>
    public bool IsWithin(ResolvedPlace inner, ResolvedPlace outer, int? year = null) => IsWithin(inner.Id, outer.Id, year);

    internal IReadOnlyList<string> EverWithin(string id) => _tables.Value.Containment.Ever(id);

    /// <summary>What a place lies in, from the narrowest: region and country of today, then the states it belonged to in the year.</summary>
    public IReadOnlyList<PlaceName> Chain(Place place, int? year) =>
        [.. _tables.Value.Containment.Chain(place.Id, year).Select(ById).OfType<Place>().Where(p => p.Name != place.Name).Select(p => new PlaceName(p.Id, p.Name))];

    // "Name, RU" is the biggest place of that name in that country.
    private static Place? Target(Tables tables, string written)
    {
        int comma = written.LastIndexOf(", ", StringComparison.Ordinal);
        return comma < 0
            ? tables.Named.ById(written)
            : tables.Settlements.Find(tables.Keys.Fold(written.AsSpan(0, comma))).FirstOrDefault(p => p.Country == written[(comma + 2)..]);
    }

    private List<NamedPlace> Exact(string name)
    {
        var tables = _tables.Value;
        string key = tables.Keys.Fold(name.StartsWith("the ", StringComparison.Ordinal) ? name.AsSpan(4) : name);
        var found = new List<NamedPlace>();
        foreach (var row in tables.Named.Find(key))
        {
            if (Target(tables, row.Place) is { } place)
            {
                found.Add(new NamedPlace(place, row.From, row.To));
            }
        }

        foreach (var place in tables.Settlements.Find(key))
        {
            Add(found, place);
        }

        if (found.Count == 0 && NameFolding.IsCyrillic(name))
        {
            Transliterated(name, found);
        }

        return WithoutOwnRegions(found);
    }

    private void Transliterated(string name, List<NamedPlace> found)
    {
        var tables = _tables.Value;
        string latin = tables.Keys.Fold(tables.Transliteration.ToLatin(name, TransliterationScheme.BgnPcgn));
        foreach (var place in tables.Settlements.Find(latin).Where(p => CyrillicCountries.Contains(p.Country)))
        {
            Add(found, place);
        }
    }

    private List<NamedPlace> Inflected(string name)
    {
        foreach (string form in _tables.Value.Cases.Nominatives(name))
        {
            if (Exact(form) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private static void Add(List<NamedPlace> found, Place place)
    {
        if (!found.Exists(f => f.Place.Id == place.Id))
        {
            found.Add(new NamedPlace(place));
        }
    }

    // A region named after its town: the bare name means the town.
    private static List<NamedPlace> WithoutOwnRegions(List<NamedPlace> found)
    {
        found.RemoveAll(region => region.Place.Kind == PlaceKind.Region
            && found.Exists(town => town.Place.Kind == PlaceKind.Settlement && town.Place.Weight >= 5 && town.Place.Id.StartsWith(region.Place.Id + ".", StringComparison.Ordinal)));
        return [.. found.OrderByDescending(f => f.Place.Weight).ThenBy(f => f.Place.Id, StringComparer.Ordinal)];
    }

    /// <summary>The tables, read together when the first name is looked up.</summary>
    private sealed class Tables
    {
        public Tables(IDataFiles files)
        {
            Keys = new PlaceKeys(files);
            Named = new NamedPlaces(files, Keys);
            Settlements = new SettlementTable(files.Read("places/gazetteer.tsv"), Keys);
            Containment = new PlaceContainment(files, Named, written => Target(this, written));
            Cases = new RussianPlaceCases(files);
            Transliteration = Transliteration.Load(files);
        }

        public PlaceKeys Keys { get; }

        public NamedPlaces Named { get; }

        public SettlementTable Settlements { get; }

        public PlaceContainment Containment { get; }

        public RussianPlaceCases Cases { get; }

        public Transliteration Transliteration { get; }
    }
}
