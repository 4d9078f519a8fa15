namespace Attest.Language;

/// <summary>A point on the Earth, in degrees of WGS 84.</summary>
/// <param name="Latitude">-90 to 90, north positive.</param>
/// <param name="Longitude">-180 to 180, east positive.</param>
public readonly record struct Coordinates(double Latitude, double Longitude)
{
    private const double EarthRadiusKm = 6371;

    /// <summary>Distance over the great circle, in kilometres (haversine formula).</summary>
    public double KilometresTo(Coordinates other)
    {
        double lat = Radians(other.Latitude - Latitude) / 2, lon = Radians(other.Longitude - Longitude) / 2;
        double h = (Math.Sin(lat) * Math.Sin(lat)) + (Math.Cos(Radians(Latitude)) * Math.Cos(Radians(other.Latitude)) * Math.Sin(lon) * Math.Sin(lon));
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
