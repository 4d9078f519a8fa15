using Attest.Reading.Pages;

namespace Attest.Reading.PageXml;

/// <summary>Reads a polygon: <c>10,20 400,20 400,60 10,60</c>.</summary>
internal static class PageXmlPoints
{
    public static IReadOnlyList<(double X, double Y)> Read(string points)
    {
        var read = new List<(double X, double Y)>();
        foreach (string pair in points.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            int comma = pair.IndexOf(',');
            if (comma > 0)
            {
                read.Add((BoxNumbers.Read(pair.AsSpan(0, comma)), BoxNumbers.Read(pair.AsSpan(comma + 1))));
            }
        }

        return read;
    }
}
