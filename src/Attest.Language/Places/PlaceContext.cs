namespace Attest.Language;

/// <summary>What the places of a document that are plain by themselves tell about the others: their countries, former states, and where they lie.</summary>
internal sealed class PlaceContext
{
    /// <summary>How far ahead of its namesakes a place must be to speak for others.</summary>
    private const int PlainLead = 4;

    private const double ByCountry = 5, ByState = 2, ByNearness = 2, NearKm = 150;

    private readonly Dictionary<string, int> _countries = new(StringComparer.Ordinal);
    private readonly HashSet<string> _holders = new(StringComparer.Ordinal);
    private readonly List<Place> _points = [];
    private readonly Gazetteer _gazetteer;
    private int _all;

    private PlaceContext(Gazetteer gazetteer) => _gazetteer = gazetteer;

    public static PlaceContext Of(List<Mention> places, Dictionary<string, IReadOnlyList<NamedPlace>> found, Gazetteer gazetteer)
    {
        var context = new PlaceContext(gazetteer);
        foreach (string surface in places.Select(m => m.Surface).Distinct(StringComparer.Ordinal))
        {
            var candidates = found[surface];
            if (candidates.Count == 1 || (candidates.Count > 1 && candidates[0].Place.Weight - candidates[1].Place.Weight >= PlainLead))
            {
                context.Add(candidates[0].Place);
            }
        }

        return context;
    }

    /// <summary>What the document adds to the weight of a place.</summary>
    public double Support(Place place)
    {
        int same = place.Country is { } country ? _countries.GetValueOrDefault(country) : 0;
        bool itself = _points.Exists(p => p.Id == place.Id);
        double share = _all == 0 ? 0 : Math.Max(0, same - (itself ? 1.0 : 0)) / _all;
        bool held = _holders.Any(holder => holder != place.Id && _gazetteer.IsWithin(place.Id, holder));
        bool near = place.Point is { } point && _points.Exists(p => p.Id != place.Id && p.Kind == PlaceKind.Settlement && p.Point!.Value.KilometresTo(point) <= NearKm);
        return (ByCountry * share) + (held ? ByState : 0) + (near ? ByNearness : 0);
    }

    /// <summary>In words, where the document's plain places lie that support this one.</summary>
    public string Where(Place place) =>
        place.Country is { } country && _countries.ContainsKey(country) ? $"in {_gazetteer.ById(country)?.Name ?? country}" : "near it";

    private void Add(Place place)
    {
        _all++;
        if (place.Country is { } country)
        {
            _countries[country] = _countries.GetValueOrDefault(country) + 1;
        }

        if (place.Kind is PlaceKind.State or PlaceKind.Region)
        {
            _holders.Add(place.Id);
        }

        if (place.Point is not null)
        {
            _points.Add(place);
        }
    }
}
