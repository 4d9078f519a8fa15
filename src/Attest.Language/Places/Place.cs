namespace Attest.Language;

public enum PlaceKind
{
    Continent,

    /// <summary>A state of today or of history, a colony.</summary>
    State,

    /// <summary>A part of a state, or a region with a name of its own.</summary>
    Region,

    /// <summary>A town or village.</summary>
    Settlement,

    /// <summary>A part of a town.</summary>
    Quarter,

    Island,

    River,

    /// <summary>A sea, lake, strait or canal.</summary>
    Sea,

    Mountain,
}

/// <summary>A place of the gazetteer.</summary>
/// <param name="Id">
/// <c>RU.48.524901</c> for a settlement (country, region, GeoNames id), <c>RU.48</c> for a region, <c>RU</c> for a country, a word for a
/// former state or a feature (<c>soviet-union</c>).
/// </param>
/// <param name="Name">Its name today, or the usual English name.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Point">The place, its middle or its capital; null where none is known.</param>
/// <param name="Weight">How likely the bare name means it: for settlements the whole part of log2(inhabitants / 1000), 0 to 14, and 2 more for a capital.</param>
public sealed record Place(string Id, string Name, PlaceKind Kind, Coordinates? Point, int Weight)
{
    /// <summary>ISO 3166-1 code of the country it lies in today; null for what spreads over several and for former states.</summary>
    public string? Country => Id.Length >= 2 && char.IsAsciiLetterUpper(Id[0]) ? Id[..2] : null;
}

/// <summary>A place that bears a name, and since when and until when it bore it.</summary>
/// <param name="Place">The place.</param>
/// <param name="From">First year of the name; null where open.</param>
/// <param name="To">Last year of the name; null where open or still so.</param>
public sealed record NamedPlace(Place Place, int? From = null, int? To = null)
{
    /// <summary>False where the place bore the name in other years only.</summary>
    public bool Covers(int year) => (From is null || From <= year) && (To is null || year <= To);

    /// <summary>True where the name is bound to years.</summary>
    public bool IsFormer => From is not null || To is not null;
}
