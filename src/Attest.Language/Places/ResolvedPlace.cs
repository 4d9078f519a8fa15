namespace Attest.Language;

/// <summary>Which place a mention means, with the reason.</summary>
/// <param name="Id">Id in the gazetteer: see <see cref="Place"/>.</param>
/// <param name="Name">The name today, or the usual English name of a former state.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Point">The place, its middle or its capital; null where none is known.</param>
/// <param name="Within">What it lies in, from the narrowest: region, country, and the states of history where the year is known.</param>
/// <param name="Reason">Why this one of its namesakes.</param>
public sealed record ResolvedPlace(string Id, string Name, PlaceKind Kind, Coordinates? Point, IReadOnlyList<PlaceName> Within, string Reason);

/// <summary>A place by id and name.</summary>
public sealed record PlaceName(string Id, string Name);
