namespace Attest.Language;

/// <summary>What the places of a document that are plain by themselves tell about the others: their countries, former states, and where they lie.</summary>
internal sealed class PlaceContext
{
    /// <summary>How far ahead of its namesakes a place must be to speak for others.</summary>
    private const int PlainLead = 4;

    private const double ByCountry = 5, ByState = 2, ByNearness = 2, NearKm = 150;

    /// <summary>So many names tell where a document's places lie; a gazetteer or register has thousands.</summary>
    private const int MostPlain = 200;

    private readonly List<(string Surface, Place Place)> _plain = [];
    private readonly Dictionary<(string Id, string Surface), double> _support = [];
    private readonly Gazetteer _gazetteer;

    private PlaceContext(Gazetteer gazetteer) => _gazetteer = gazetteer;

    public static PlaceContext Of(List<Mention> places, Dictionary<string, IReadOnlyList<NamedPlace>> found, Gazetteer gazetteer)
    {
        var context = new PlaceContext(gazetteer);
        foreach (string surface in places.Select(m => m.Surface).Distinct(StringComparer.Ordinal).TakeWhile(_ => context._plain.Count < MostPlain))
        {
            var candidates = found[surface];
            if (candidates.Count == 1 || (candidates.Count > 1 && candidates[0].Place.Weight - candidates[1].Place.Weight >= PlainLead))
            {
                context._plain.Add((surface, candidates[0].Place));
            }
        }

        return context;
    }

    /// <summary>What the document's other names add to the weight of a place that bears this one.</summary>
    public double Support(Place place, string surface)
    {
        if (!_support.TryGetValue((place.Id, surface), out double support))
        {
            _support[(place.Id, surface)] = support = Weigh(place, surface);
        }

        return support;
    }

    /// <summary>In words, where the document's plain places lie that support this one.</summary>
    public string Where(Place place) =>
        place.Country is { } country && _plain.Exists(p => p.Place.Country == country) ? $"in {_gazetteer.ById(country)?.Name ?? country}" : "near it";

    private double Weigh(Place place, string surface)
    {
        var others = _plain.FindAll(p => p.Surface != surface).ConvertAll(p => p.Place);
        double share = others.Count == 0 || place.Country is null ? 0 : (double)others.Count(p => p.Country == place.Country) / others.Count;
        var outers = _gazetteer.EverWithin(place.Id);
        bool held = others.Exists(p => p.Kind is PlaceKind.State or PlaceKind.Region && outers.Contains(p.Id, StringComparer.Ordinal));
        bool near = place.Point is { } point && others.Exists(p => p.Id != place.Id && p.Kind == PlaceKind.Settlement && p.Point!.Value.KilometresTo(point) <= NearKm);
        return (ByCountry * share) + (held ? ByState : 0) + (near ? ByNearness : 0);
    }
}
