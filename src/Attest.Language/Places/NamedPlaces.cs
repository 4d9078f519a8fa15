using System.Globalization;
using Attest.Text;

namespace Attest.Language;

/// <summary>
/// The smaller tables of <c>data/places</c>: regions, countries, former states and features with their names in several languages, other
/// names of settlements, and former names with their years.
/// </summary>
internal sealed class NamedPlaces
{
    private const int CountryWeight = 15, FormerStateWeight = 13, FeatureWeight = 10, RegionWeight = 7;

    private readonly PlaceKeys _keys;
    private readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NameRow>> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);

    public NamedPlaces(IDataFiles files, PlaceKeys keys)
    {
        _keys = keys;
        foreach (string[] row in DataTable.Rows(files.Read("places/countries.tsv")))
        {
            AddPlace(new Place(row[0], row[3].Split('|')[0], PlaceKind.State, Point(row[1], row[2]), CountryWeight), row[3..]);
        }

        foreach (string[] row in DataTable.Rows(files.Read("places/regions.tsv")))
        {
            AddPlace(new Place(row[0], row[1], PlaceKind.Region, Point(row[2], row[3]), RegionWeight), row[1..2]);
        }

        AddNamed(files.Read("places/states.tsv"));
        AddNamed(files.Read("places/features.tsv"));
        foreach (string[] row in DataTable.Rows(files.Read("places/names.tsv")))
        {
            AddNames(row[1..], new NameRow(row[0], null, null));
        }

        foreach (string[] row in DataTable.Rows(files.Read("places/historical-names.tsv")))
        {
            AddNames(row[..1], new NameRow(row[2], Year(row, 3), Year(row, 4)));
        }
    }

    public Place? ById(string id) => _places.GetValueOrDefault(id);

    /// <summary>What the rows of a folded name point to: an id, or "name, country code".</summary>
    public IReadOnlyList<NameRow> Find(string key) => _names.TryGetValue(key, out var rows) ? rows : [];

    /// <summary>Ids of what a feature or former state lies in, with spaces between; null where nothing is said.</summary>
    public string? ParentsOf(string id) => _parents.GetValueOrDefault(id);

    internal IEnumerable<string> Targets => _names.Values.SelectMany(rows => rows).Select(row => row.Place);

    private void AddNamed(string table)
    {
        foreach (string[] row in DataTable.Rows(table))
        {
            var kind = Enum.Parse<PlaceKind>(row[1], ignoreCase: true);
            int weight = kind switch { PlaceKind.Continent => CountryWeight, PlaceKind.State => FormerStateWeight, _ => FeatureWeight };
            AddPlace(new Place(row[0], row[7].Split('|')[0], kind, Point(row[2], row[3]), weight), row[7..]);
            if (row[6] != "-")
            {
                _parents[row[0]] = row[6];
            }
        }
    }

    private void AddPlace(Place place, string[] cells)
    {
        _places[place.Id] = place;
        AddNames(cells, new NameRow(place.Id, null, null));
    }

    private void AddNames(string[] cells, NameRow named)
    {
        foreach (string cell in cells.Where(c => c.Length > 0 && c != "-"))
        {
            foreach (string name in cell.Split('|'))
            {
                string key = _keys.Fold(name);
                var rows = _names.TryGetValue(key, out var known) ? known : _names[key] = [];
                if (!rows.Exists(r => r.Place == named.Place))
                {
                    rows.Add(named);
                }
            }
        }
    }

    private static int? Year(string[] row, int column) =>
        row.Length > column && int.TryParse(row[column], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int year) ? year : null;

    private static Coordinates? Point(string latitude, string longitude) =>
        double.TryParse(latitude, NumberStyles.Float, CultureInfo.InvariantCulture, out double lat)
        && double.TryParse(longitude, NumberStyles.Float, CultureInfo.InvariantCulture, out double lon) ? new Coordinates(lat, lon) : null;
}

/// <summary>A name's row: the place as the table writes it, and the years of the name.</summary>
internal readonly record struct NameRow(string Place, int? From, int? To);
